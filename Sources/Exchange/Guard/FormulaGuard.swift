/// Keeps a spreadsheet from taking a cell for a formula, such that reading takes it back exactly.
///
/// A cell that would start a formula gets an apostrophe in front. So does a cell that already is apostrophes
/// in front of such a text; therefore taking one apostrophe off whatever still needs the guard without it
/// restores every text, whatever it was.
///
/// What starts a formula: `=`, `+`, `-`, `@` or their full-width forms, at the beginning or after blanks,
/// quotes and characters that do not show, which some programs drop; and a tab, a carriage return or a line
/// feed as the very first character (the list of OWASP, "CSV Injection"). A negative number is let through:
/// it is the same in the spreadsheet, and sums stay possible. `+84…` is guarded: a spreadsheet would make
/// a number of it and drop the plus.
enum FormulaGuard {
  /// The apostrophe.
  static let mark = UInt8(ascii: "'")

  /// Whether a text is to be written with an apostrophe in front.
  static func isNeeded(for text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, mayStart(first) else { return false }
    let rest = text.drop { $0 == mark }
    return startsFormula(rest)
  }

  /// The text without the apostrophe that ``isNeeded(for:)`` asked for, if it has one.
  static func removed(from text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.first == mark, isNeeded(for: text.dropFirst()) else { return text }
    return text.dropFirst()
  }

  /// A first look by one byte, so that nearly all cells cost nothing more.
  private static func mayStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3...0xE0:
      false
    default: true
    }
  }

  private static func startsFormula(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if first == 0x09 || first == 0x0D || first == 0x0A { return true }
    var rest = text
    while let width = skippedWidth(rest) { rest = rest.dropFirst(width) }
    guard let sign = rest.first else { return false }
    switch sign {
    case UInt8(ascii: "-"):
      return !(rest.startIndex == text.startIndex && isPlainNumber(rest.dropFirst()))
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"):
      return true
    default:
      return fullWidthSigns.contains { rest.starts(with: $0) }
    }
  }

  /// The width of a blank, quote or invisible character at the front; nil at anything else.
  private static func skippedWidth(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return nil }
    guard first < 0x80 else { return invisibles.first { text.starts(with: $0) }?.count }
    if first <= 0x20 || first == UInt8(ascii: "\"") || first == mark || first == 0x7F { return 1 }
    return nil
  }

  /// Digits, at most fifteen so that none is lost, with at most one decimal mark, and no leading zero that
  /// a spreadsheet would drop.
  private static func isPlainNumber(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let whole = parts.first, let lead = whole.first, parts.reduce(0, { $0 + $1.count }) <= 15 else {
      return false
    }
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(digits.contains) }
      && (whole.count == 1 || lead != UInt8(ascii: "0"))
  }

  /// ＝ ＋ － ＠, and the minus sign that programs treat as one.
  private static let fullWidthSigns: [[UInt8]] = ["＝", "＋", "－", "＠", "\u{2212}"].map { Array($0.utf8) }

  /// Blanks beyond ASCII, and characters that do not show.
  private static let invisibles: [[UInt8]] = [
    "\u{00A0}", "\u{00AD}", "\u{1680}", "\u{2000}", "\u{2001}", "\u{2002}", "\u{2003}", "\u{2004}",
    "\u{2005}", "\u{2006}", "\u{2007}", "\u{2008}", "\u{2009}", "\u{200A}", "\u{200B}", "\u{200C}",
    "\u{200D}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{2060}",
    "\u{3000}", "\u{FEFF}",
  ].map { Array($0.utf8) }
}
