import Foundation
import Glibc

/// What a command left behind.
struct Outcome {
  /// The exit status; 128 and the number of the signal where one ended the command, as shells have it.
  let status: Int32
  let output: String
  let errors: String

  /// A command that could not even be started.
  struct NotStarted: Error {
    let executable: String
    let code: Int32
  }

  /// Runs a command to its end, without input.
  ///
  /// Its output goes through files, and it inherits nothing else: the terminal's server outlives the command
  /// that starts it, and would keep open whatever it got.
  static func of(
    _ executable: String, _ arguments: [String], environment: [String: String], folder: URL
  ) throws -> Outcome {
    let talk = FileManager.default.temporaryDirectory.appending(path: "guong-outcome-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: talk, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: talk) }
    let (output, errors) = (talk.appending(path: "output"), talk.appending(path: "errors"))
    let process = try start(
      executable, arguments, environment.map { "\($0)=\($1)" }, in: folder.path,
      output: output.path, errors: errors.path)
    return Outcome(
      status: end(of: process), output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  private static func start(
    _ executable: String, _ arguments: [String], _ environment: [String], in folder: String,
    output: String, errors: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT, 0o600)
    // Closing what is not open does no harm.
    for descriptor in STDERR_FILENO + 1..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var attributes = unencumbered()
    defer { posix_spawnattr_destroy(&attributes) }
    let words = (["env", "-C", folder, executable] + arguments).map { strdup($0) }
    let variables = environment.map { strdup($0) }
    defer { (words + variables).forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawn(&process, "/usr/bin/env", &actions, &attributes, words + [nil], variables + [nil])
    guard code == 0 else { throw NotStarted(executable: executable, code: code) }
    return process
  }

  /// Signals as a shell would hand them on. The threads that run tests have most of them blocked, and a child
  /// would inherit that: nothing could end it then but `SIGKILL`.
  private static func unencumbered() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    return attributes
  }

  private static func end(of process: pid_t) -> Int32 {
    var state: Int32 = 0
    while waitpid(process, &state, 0) == -1, errno == EINTR {}
    let signal = state & 0x7f
    return signal == 0 ? (state >> 8) & 0xff : 128 + signal
  }
}
