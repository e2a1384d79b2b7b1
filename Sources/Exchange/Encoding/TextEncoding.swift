/// The encodings that a table can come in.
public enum TextEncoding: String, CaseIterable, Equatable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, low byte first: what spreadsheets call "Unicode text".
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BigEndian = "utf-16be"
  /// Windows code page of western Europe.
  case windows1252 = "windows-1252"
  /// Windows code page of Viet Nam; tone marks are separate bytes after their vowel.
  case windows1258 = "windows-1258"

  /// The encoding of a name as people write it: case, `-` and `_` do not matter, and `cp1258` or `1258`
  /// are understood.
  public init?(name: String) {
    let letters = String(name.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " })
    switch letters {
    case "utf8", "utf8bom", "utf8sig", "unicode": self = .utf8
    case "utf16", "utf16le", "ucs2", "ucs2le": self = .utf16LittleEndian
    case "utf16be", "ucs2be": self = .utf16BigEndian
    case "windows1252", "cp1252", "1252", "latin1", "iso88591", "ansi": self = .windows1252
    case "windows1258", "cp1258", "1258", "vietnamese": self = .windows1258
    default: return nil
    }
  }
}
