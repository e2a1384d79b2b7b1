/// Bytes that mean something to a terminal.
enum Ascii {
  /// Rings; ends a report in older terminals.
  static let bell: UInt8 = 0x07
  /// Backspace, or control and h.
  static let backspace: UInt8 = 0x08
  /// Tab.
  static let tab: UInt8 = 0x09
  /// Line feed.
  static let lineFeed: UInt8 = 0x0A
  /// What the Enter key sends.
  static let carriageReturn: UInt8 = 0x0D
  /// Begins every sequence.
  static let escape: UInt8 = 0x1B
  /// What most Backspace keys send.
  static let delete: UInt8 = 0x7F
}
