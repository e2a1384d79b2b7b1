/// The one ASCII character that stands between two fields.
public struct Delimiter: Equatable, Hashable, Sendable {
  /// Its byte; neither a quote nor a line end.
  public let byte: UInt8

  /// Comma, as in RFC 4180.
  public static let comma = Delimiter(byte: 0x2C)
  /// Semicolon, which spreadsheets use where the comma is the decimal mark, as in Viet Nam.
  public static let semicolon = Delimiter(byte: 0x3B)
  /// Tab.
  public static let tab = Delimiter(byte: 0x09)
  /// Vertical bar.
  public static let pipe = Delimiter(byte: 0x7C)

  /// A byte that no text has, so that a line is one field.
  static let never = Delimiter(byte: 0)

  /// What is tried when nothing is forced.
  static let candidates: [Delimiter] = [.comma, .semicolon, .tab, .pipe]

  private init(byte: UInt8) { self.byte = byte }

  /// A delimiter as a user writes it: one ASCII character, or a name (`comma`, `semicolon`, `tab`, `pipe`,
  /// `\t`). Nil for a quote, a line end, a letter, a digit or anything else.
  public init?(_ text: String) {
    switch text.lowercased() {
    case "comma": self = .comma
    case "semicolon": self = .semicolon
    case "tab", "\\t": self = .tab
    case "pipe": self = .pipe
    default:
      guard text.utf8.count == 1, let byte = text.utf8.first, Self.canDelimit(byte) else { return nil }
      self.init(byte: byte)
    }
  }

  static func canDelimit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x20, 0x21, 0x23...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  init?(validating byte: UInt8) {
    guard Self.canDelimit(byte) else { return nil }
    self.init(byte: byte)
  }
}
