/// A terminal in memory: its events are a script, and what it shows can be read as text.
public final class TestTerminal: Terminal {
  /// The columns and rows of the screen.
  public private(set) var size: Size
  /// What it claims to do.
  public let capabilities: Capabilities
  /// What was shown last, or nothing yet.
  public private(set) var screen: Buffer?
  /// The theme of what was shown last.
  public private(set) var theme: Theme?
  /// How often something was shown.
  public private(set) var presentations = 0
  /// What was asked of the terminal besides showing, in its order.
  public private(set) var calls: [Call] = []
  private var script: [TerminalEvent]
  private var next = 0

  /// What can be asked of a terminal besides showing something.
  public enum Call: Sendable {
    /// The screen was given back for a while, taken again, the job was stopped, the screen given back for good.
    case suspend, resume, stopJob, close
  }

  /// A terminal whose user does what `script` says and then hangs up.
  public init(
    size: Size = Size(width: 80, height: 24),
    capabilities: Capabilities = Capabilities(colorDepth: .indexed256, isUTF8: true),
    script: [TerminalEvent] = []
  ) {
    self.size = size
    self.capabilities = capabilities
    self.script = script
  }

  /// Adds to the end of the script.
  public func enqueue(_ events: [TerminalEvent]) {
    script += events
  }

  /// Keeps what shall be shown; it must have the terminal's size.
  public func present(_ buffer: Buffer, theme: Theme) {
    precondition(buffer.size == size, "What is shown must be as large as the screen.")
    screen = buffer
    self.theme = theme
    presentations += 1
  }

  /// The next event of the script, alone; at its end a hang-up when waiting, else nothing.
  public func nextEvents(blocking: Bool) -> [TerminalEvent] {
    guard next < script.count else { return blocking ? [.hangup] : [] }
    let event = script[next]
    next += 1
    if case .resize(let size) = event { self.size = size }
    return [event]
  }

  /// Notes the call.
  public func suspend() { calls.append(.suspend) }

  /// Notes the call.
  public func resume() { calls.append(.resume) }

  /// Notes the call.
  public func stopJob() { calls.append(.stopJob) }

  /// Notes the call.
  public func close() { calls.append(.close) }
}
