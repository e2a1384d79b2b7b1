extension TmuxSession {
  /// Starts the program as a reviewer would, and waits until the list is there.
  /// - Parameters:
  ///   - reviewer: the name to decide under.
  ///   - environment: assignments for this start only, as in `TERM=xterm`.
  /// - Returns: the screen with the list.
  /// - Throws: `NeverShown` when the list does not come.
  @discardableResult
  func review(as reviewer: String = "lan", environment: String = "") async throws -> Screen {
    try run("\(environment) guong --as \(reviewer) --lang vi; echo \"status=$?\"")
    return try await wait(for: "the list with its counts") { screen in
      screen.focused != nil && screen.count(ofTab: "Tất cả") == 12
    }
  }

  /// Quits, and waits for the shell.
  @discardableResult
  func quit() async throws -> Screen {
    try type("q")
    return try await wait(for: "the shell, told of success") { $0.hasLine("status=0") }
  }

  /// Presses keys that decide, and waits until the status line says so.
  @discardableResult
  func decide(_ keys: String, saying text: String) async throws -> Screen {
    try type(keys)
    return try await wait(for: "the status line «\(text)»") { $0.statusLine.contains(text) }
  }
}
