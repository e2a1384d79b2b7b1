import Foundation
import Testing

/// A folder with everything one reviewer has: a home, a folder to work in, a store with twelve nominations.
/// Goes away with the last reference.
final class Workplace: Sendable {
  /// Where the shell stands, and where exports go.
  let work: URL
  /// Where the program keeps temporary files.
  let temporary: URL
  let environment: [String: String]

  private let root: URL
  private let program: String

  /// Makes the place, with a store and the list in it; both by the program itself.
  init(list: String? = SampleList.csv) throws {
    program = try Program.path()
    root = FileManager.default.temporaryDirectory.appending(path: "guong-e2e-" + UUID().uuidString.prefix(8))
    work = root.appending(path: "work")
    temporary = root.appending(path: "tmp")
    let home = root.appending(path: "home")
    let bin = root.appending(path: "bin")
    for folder in [work, temporary, home, bin] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    // Swift's own crash reports are off: where its tools are installed they stop and wait for a key.
    environment = [
      "SWIFT_BACKTRACE": "enable=no",
      "HOME": home.path, "XDG_CONFIG_HOME": home.path + "/config", "XDG_DATA_HOME": home.path + "/data",
      "XDG_STATE_HOME": home.path + "/state", "XDG_CACHE_HOME": home.path + "/cache",
      "TMPDIR": temporary.path, "GUONG_STORE": root.path + "/tinh.guong", "LC_ALL": "C.UTF-8",
      "TZ": "UTC", "USER": "lan", "LOGNAME": "lan", "ENV": home.path + "/shell",
      "PATH": bin.path + ":/usr/local/bin:/usr/bin:/bin",
    ]
    try Data("PS1='shell> '\n".utf8).write(to: home.appending(path: "shell"))
    try makeCommand(in: bin)
    guard let list else { return }
    try Data(list.utf8).write(to: work.appending(path: "danh-sach.csv"))
    try #require(guong(["init"]).status == 0)
    try #require(guong(["import", "danh-sach.csv", "--as", "lan", "--lang", "vi"]).status == 0)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  /// Runs the program without a terminal, to its end.
  func guong(_ arguments: [String]) throws -> Outcome {
    try Outcome.of(program, arguments, environment: environment, folder: work)
  }

  /// The ledger, without what was registered: one line for each entry, as in `approve 2026-0001 lan`.
  func decisions() throws -> [String] {
    let ledger = try guong(["history", "--format", "jsonl"])
    try #require(ledger.status == 0, "\(ledger.errors)")
    return try ledger.output.split(separator: "\n").compactMap { line in
      let entry = try JSONDecoder().decode(LedgerLine.self, from: Data(line.utf8))
      guard let event = entry.event, event != "registered", event != "recorded" else { return nil }
      return [event == "decided" ? entry.verdict : event, entry.nomination, entry.reviewer, entry.reason]
        .compactMap(\.self).joined(separator: " ")
    }
  }

  /// What the program wrote about ends that nobody asked for.
  func log() throws -> String {
    try String(contentsOfFile: (environment["XDG_STATE_HOME"] ?? "") + "/guong/guong.log", encoding: .utf8)
  }

  /// A path in this place that nothing else has.
  func newPath(_ name: String) -> String {
    root.appending(path: "\(name)-\(UUID().uuidString.prefix(8))").path
  }

  /// Puts a command `guong` in the shell's reach. It leaves its process number where the test can read it, and
  /// becomes the program.
  private func makeCommand(in bin: URL) throws {
    let script = """
      #!/bin/sh
      echo $$ > "$GUONG_PROCESS_FILE"
      exec '\(program)' "$@"

      """
    let file = bin.appending(path: "guong")
    try Data(script.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
  }
}

/// The members of a line of `guong history --format jsonl` that these tests look at. The first line is the
/// envelope and has none of them.
private struct LedgerLine: Decodable {
  let event: String?
  let verdict: String?
  let nomination: String?
  let reviewer: String?
  let reason: String?
}
