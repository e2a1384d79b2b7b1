/// Whether a quote at the beginning of a field opens a quoted field.
public enum Quoting: String, Equatable, Sendable {
  /// As in RFC 4180: quoted fields hold delimiters and line ends, and a quote in them is doubled.
  case standard
  /// A quote is a character like any other, as in the tab-separated text that scripts write.
  case none
}
