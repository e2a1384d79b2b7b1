/// A screen to show and a keyboard to listen to.
///
/// A terminal belongs to the thread that made it.
public protocol Terminal: AnyObject {
  /// The columns and rows of the screen, as far as events have told.
  var size: Size { get }

  /// What the terminal can do.
  var capabilities: Capabilities { get }

  /// Shows `buffer`, which has the terminal's size, in the looks of `theme`.
  func present(_ buffer: Buffer, theme: Theme)

  /// What has happened since the last call, in its order.
  ///
  /// - Parameter blocking: whether to wait until there is something; otherwise the answer may be empty.
  /// - Returns: the events, the oldest first.
  func nextEvents(blocking: Bool) -> [TerminalEvent]

  /// Gives the screen back to the shell, so that another program can use it; ``resume()`` takes it again.
  func suspend()

  /// Takes the screen again after ``suspend()``; the next ``present(_:theme:)`` draws all of it.
  func resume()

  /// Stops the process as a job of the shell, and returns when the shell lets it go on.
  func stopJob()

  /// Gives the screen back for good. Calling it twice does nothing more.
  func close()
}
