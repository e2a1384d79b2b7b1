import Foundation
import Testing

/// A terminal of its own server, with an interactive shell in it.
final class TmuxSession: Sendable {
  private let place: Workplace
  private let socket: String
  private let tmux: String
  private let processFile: String

  /// Opens a terminal at a workplace, does something with it, and closes it whatever happened.
  static func open(
    at place: Workplace, columns: Int = 100, rows: Int = 30, _ body: (TmuxSession) async throws -> Void
  ) async throws {
    let session = try TmuxSession(at: place)
    defer { session.kill() }
    try session.start(columns: columns, rows: rows)
    try await session.wait(for: "the shell's prompt") { $0.hasLine("shell>") }
    try await body(session)
  }

  private init(at place: Workplace) throws {
    self.place = place
    tmux = try #require(Tmux.path)
    socket = place.newPath("tmux")
    processFile = place.newPath("process")
  }

  private func start(columns: Int, rows: Int) throws {
    try command([
      "-f", "/dev/null", "new-session", "-d", "-x", String(columns), "-y", String(rows),
      "-e", "GUONG_PROCESS_FILE=\(processFile)", "exec sh -i", ";", "set-option", "-g", "status", "off",
    ])
  }

  /// Ends the server and all that runs in it.
  private func kill() {
    _ = try? command(["kill-server"])
  }

  // MARK: At the keyboard

  /// Types letters, one after the other.
  func type(_ text: String) throws { try command(["send-keys", "-l", "--", text]) }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `PageDown`, `C-z`.
  func press(_ keys: String...) throws { try command(["send-keys"] + keys) }

  /// Types a line for the shell.
  func run(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Pastes as terminals do: in brackets, when the program asked for them.
  func paste(_ text: String) throws {
    try command(["set-buffer", "--", text])
    try command(["paste-buffer", "-p"])
  }

  /// Does something with the mouse: sends the bytes of xterm's reports, `code` and cell, both counted as they count.
  func mouse(_ code: Int, column: Int, row: Int, isRelease: Bool = false) throws {
    try type("\u{1B}[<\(code);\(column);\(row)\(isRelease ? "m" : "M")")
  }

  /// Presses the left button and lets it go.
  func click(column: Int, row: Int) throws {
    try mouse(0, column: column, row: row)
    try mouse(0, column: column, row: row, isRelease: true)
  }

  /// Whether the program has asked for reports of the mouse, and in the form with figures.
  func listensToMouse() throws -> Bool {
    let flags = try command(["display-message", "-p", "#{mouse_button_flag}#{mouse_sgr_flag}"]).output
    return flags.contains("1")
  }

  /// Pastes as terminals do that know no brackets: as if it were typed, all at once.
  func pasteBare(_ text: String) throws {
    try command(["set-buffer", "--", text])
    try command(["paste-buffer"])
  }

  // MARK: The window

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) throws {
    try command(["resize-window", "-x", String(columns), "-y", String(rows)])
  }

  /// Closes the window that the program runs in, as a person closes a terminal; another with a shell takes its place.
  func closeWindow() throws {
    try command(["new-window", "exec sh -i", ";", "kill-window", "-t", ":0"])
  }

  /// What the terminal shows now.
  func capture() throws -> Screen { Screen(try command(["capture-pane", "-p"]).output) }

  /// The row on which the hardware cursor stands, from 0.
  func cursorRow() throws -> Int? {
    Int(
      try command(["display-message", "-p", "#{cursor_y}"]).output.trimmingCharacters(
        in: .whitespacesAndNewlines))
  }

  /// The process number of the program that was started last.
  func program() throws -> Int32 {
    let text = try String(contentsOfFile: processFile, encoding: .utf8)
    return try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  @discardableResult
  private func command(_ arguments: [String]) throws -> Outcome {
    let outcome = try Outcome.of(
      tmux, ["-S", socket] + arguments, environment: place.environment, folder: place.work)
    try #require(outcome.status == 0, "tmux \(arguments.joined(separator: " ")): \(outcome.errors)")
    return outcome
  }
}
