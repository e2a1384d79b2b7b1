import Foundation
import Glibc

/// A home folder of its own, in which the real program is run. It goes away with the value.
final class Workplace {
  /// How a run ended.
  struct Outcome: Equatable {
    let status: Int32
    let output: String
    let talk: String
  }

  /// Where the program runs, and its home.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("guong-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The program that was built beside the tests.
  static var program: URL {
    get throws {
      let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      let program = tests.deletingLastPathComponent().appendingPathComponent("guong")
      guard FileManager.default.isExecutableFile(atPath: program.path) else {
        throw Missing(path: program.path)
      }
      return program
    }
  }

  /// The program is not where it should be.
  struct Missing: Error {
    let path: String
  }

  /// The absolute path of a file in the folder.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Writes a file.
  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  /// Writes a file.
  func write(_ data: Data, to name: String) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// What a file holds.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  /// Runs the program to its end.
  @discardableResult
  func guong(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(Self.program, arguments, input: input, environment: environment)
  }

  /// Runs the program to its end.
  @discardableResult
  func guong(
    arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(Self.program, arguments, input: input, environment: environment)
  }

  /// Runs a line of shell, in which `$GUONG` is the program.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    let program = try Self.program.path
    return try run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], input: "",
      environment: environment.merging(["GUONG": program]) { own, _ in own })
  }

  /// Starts the program, and kills it as soon as something is the case.
  /// - Returns: whether it was killed; otherwise it had ended before.
  func kill(_ arguments: [String], when isTime: () -> Bool) throws -> Bool {
    let process = Process()
    process.executableURL = try Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, !isTime() {}
    // The one signal that cannot be held back: test runners start programs with all others blocked.
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }

  private func run(
    _ program: URL, _ arguments: [String], input: String, environment: [String: String]
  ) throws -> Outcome {
    // Files, not pipes: nothing can be blocked by a reader that is late.
    let streams = try ["in", "out", "err"].map { name in
      let url = folder.appendingPathComponent(".stream-\(name)")
      try Data(name == "in" ? Array(input.utf8) : []).write(to: url)
      return url
    }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "HOME": folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "TERM": "dumb",
    ].merging(environment) { _, own in own }
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .uncaughtSignal
        ? 128 + process.terminationStatus : process.terminationStatus,
      output: try read(".stream-out"), talk: try read(".stream-err"))
  }
}
