import CNcurses
public import TerminalUI

/// The terminal that this process was started in, by way of ncurses.
///
/// There is one such terminal in a process, and it belongs to the thread that opened it. Other threads have
/// its ``waker``.
public final class NcursesTerminal: Terminal {
  /// What the caller may decide.
  public struct Options: Sendable {
    /// The colours to use at most; nothing to use all that the terminal has.
    public var colorDepth: ColorDepth?
    /// Whether to ask the terminal for the colour of its background, which comes as an event, or not at all.
    public var asksForBackground: Bool
    /// Whether to ask the terminal for reports of the mouse; it then no longer chooses text with it by itself.
    public var usesMouse: Bool
    /// How long a lone escape byte may wait for the rest of its sequence, in milliseconds.
    public var escapeDelay: Int
    /// The file in which crashes, and ends that nobody at the keyboard asked for, leave a line; nothing for none.
    public var log: String?
    /// The program's name and version, for the log.
    public var programName: String

    /// Options; the delay of 25 ms is too short to be felt and long enough for all but the worst lines.
    public init(
      colorDepth: ColorDepth? = nil, asksForBackground: Bool = false, usesMouse: Bool = false,
      escapeDelay: Int = 25, log: String? = nil, programName: String = ""
    ) {
      self.colorDepth = colorDepth
      self.asksForBackground = asksForBackground
      self.usesMouse = usesMouse
      self.escapeDelay = escapeDelay
      self.log = log
      self.programName = programName
    }
  }

  /// The columns and rows of the screen.
  public internal(set) var size: Size
  /// What the terminal can do, within what the options allow.
  public let capabilities: Capabilities
  /// Lets any thread end the waiting for events.
  public let waker: Waker

  let options: Options
  var decoder: InputDecoder
  /// When something was typed last.
  var lastInput = ContinuousClock.now
  /// Whether the terminal can still be read.
  var isConnected = true
  private var isOpen = true
  private var encoder: CellEncoder
  private var looks: LookTable?
  /// What the terminal shows, as far as it was told; nothing when it cannot be relied on.
  var shown: Buffer?

  /// Takes the terminal: from now on the screen is ours, until ``close()``.
  public init(_ options: Options = Options()) throws(NcursesTerminalError) {
    guard let waker = Waker() else { throw .failed }
    // A log that cannot be written is no reason not to review.
    if let log = options.log { _ = cn_log_open(log, options.programName) }
    let isUTF8 = cn_choose_locale() != 0
    try Self.open(usesMouse: options.usesMouse)
    let depth = ColorDepth(colors: Int(cn_colors()))
    capabilities = Capabilities(colorDepth: min(depth, options.colorDepth ?? depth), isUTF8: isUTF8)
    decoder = InputDecoder(keys: TerminfoKeys.sequences())
    encoder = CellEncoder(isUTF8: isUTF8)
    self.waker = waker
    self.options = options
    size = Self.currentSize()
    if options.asksForBackground { BackgroundQuery.send() }
  }

  deinit {
    if isOpen { cn_close() }
  }

  /// Writes the cells that differ from what is shown; ncurses finds the cheapest way to do so.
  public func present(_ buffer: Buffer, theme: Theme) {
    precondition(buffer.size == size, "What is shown must be as large as the screen.")
    guard isOpen else { return }
    if looks?.theme != theme {
      looks = nil
      shown = nil
    }
    var table = looks ?? LookTable(theme: theme, depth: capabilities.colorDepth)
    // Two owners would make the table copy itself when it learns a look.
    looks = nil
    let runs = buffer.changes(since: shown ?? Buffer(size: .zero))
    for run in runs { encoder.write(run, of: buffer, looks: &table) }
    looks = table
    shown = buffer
    cn_show(Int32(buffer.cursor?.y ?? -1), Int32(buffer.cursor?.x ?? -1))
  }

  /// Gives the screen back for good, and everything else that was taken.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    // An answer that comes late would be read by the shell as if it were typed.
    // So would a mouse that is still moving.
    if options.asksForBackground || options.usesMouse, isConnected { cn_discard_input() }
    cn_close()
    cn_log_close()
  }

  private static func open(usesMouse: Bool) throws(NcursesTerminalError) {
    let name = currentTerminalName()
    switch cn_open(usesMouse ? 1 : 0) {
    case Int32(CN_OPENED.rawValue): return
    case Int32(CN_NOT_A_TERMINAL.rawValue): throw .notATerminal
    case Int32(CN_UNKNOWN_TERMINAL.rawValue): throw .unknownTerminal(name)
    case Int32(CN_INCAPABLE_TERMINAL.rawValue): throw .incapableTerminal(name)
    default: throw .failed
    }
  }

  static func currentSize() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cn_size(&columns, &rows)
    return Size(width: Int(columns), height: Int(rows))
  }
}
