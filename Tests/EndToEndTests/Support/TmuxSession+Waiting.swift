import Testing

/// A screen that did not come in time, with what was there instead.
struct NeverShown: Error, CustomStringConvertible {
  let expectation: String
  let screen: Screen

  var description: String { "never came: \(expectation); the screen was:\n\(screen)" }
}

extension TmuxSession {
  /// Waits until the screen satisfies a condition. A terminal tells nobody when it has drawn, so this looks
  /// again and again, every 10 ms; the only place in these tests that does. A screen counts when it is seen
  /// twice: once, it may be half drawn. The deadline is generous because it costs nothing when all is well.
  /// - Returns: the screen that did.
  @discardableResult
  func wait(for expectation: String, until condition: (Screen) -> Bool) async throws -> Screen {
    let deadline = ContinuousClock.now + .seconds(10)
    var last: Screen?
    while true {
      let screen = try capture()
      if screen == last, condition(screen) { return screen }
      last = screen
      guard ContinuousClock.now < deadline else {
        throw NeverShown(expectation: expectation, screen: screen)
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Waits until a text stands somewhere on the screen.
  @discardableResult
  func wait(forText text: String) async throws -> Screen {
    try await wait(for: "«\(text)»") { $0.shows(text) }
  }
}
