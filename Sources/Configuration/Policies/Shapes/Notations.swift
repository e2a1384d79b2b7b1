internal import ReviewEngine

/// The names that the ledger and queries know things by.
enum PermanentName {
  /// Whether a text is lower-case letters, digits and `-`, beginning with none of the latter.
  static func isID(_ text: String) -> Bool {
    text.utf8.first != UInt8(ascii: "-") && text.utf8.allSatisfy { isSmall($0) || isDigit($0) || $0 == 0x2D }
  }

  /// Whether a text is letters, digits, `.`, `-` and `_`.
  static func isVersion(_ text: String) -> Bool {
    text.utf8.allSatisfy { isSmall($0 | 0x20) || isDigit($0) || ".-_".utf8.contains($0) }
  }

  /// What ``isID(_:)`` accepts, for the JSON schema.
  static let idPattern = "^[a-z0-9][a-z0-9-]*$"
  /// What ``isVersion(_:)`` accepts, for the JSON schema.
  static let versionPattern = "^[A-Za-z0-9._-]+$"

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// Shares as policies write them: `2/3`, `90%`.
enum Share {
  /// What ``ratio(of:)`` accepts, apart from the size, for the JSON schema.
  static let pattern = "^([0-9]{1,6}/[0-9]{1,6}|[0-9]{1,3}%)$"

  /// The share that a text writes; nil when it writes none, or one that is not more than 0 and at most 1.
  static func ratio(of text: String) -> Ratio? {
    guard let (part, whole) = parts(of: text), part > 0, part <= whole else { return nil }
    return Ratio(part, whole)
  }

  /// What is wrong with a text as a share; nil when nothing is.
  static func mistake(in text: String) -> PolicyMistake? {
    if ratio(of: text) != nil { return nil }
    return parts(of: text) == nil ? .malformedShare(text) : .shareOutOfRange(text)
  }

  private static func parts(of text: String) -> (Int, Int)? {
    if text.hasSuffix("%") { return number(text.dropLast()).map { ($0, 100) } }
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map(number)
    guard numbers.count == 2, let part = numbers[0], let whole = numbers[1] else { return nil }
    return (part, whole)
  }

  /// A number of up to six digits and a sign, so that nothing can overflow.
  private static func number(_ text: Substring) -> Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text
    guard (1...6).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}

/// Differences from UTC as policies write them: `+07:00`.
enum ClockOffset {
  /// What ``seconds(of:)`` accepts, for the JSON schema.
  static let pattern = "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$"

  /// Seconds east of UTC; nil for any other text.
  static func seconds(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = number(bytes[1], bytes[2]),
      hours <= 14,
      let minutes = number(bytes[4], bytes[5]), minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    switch bytes[0] {
    case UInt8(ascii: "+"): return seconds
    case UInt8(ascii: "-"): return -seconds
    default: return nil
    }
  }

  private static func number(_ tens: UInt8, _ ones: UInt8) -> Int? {
    guard TomlDate.isDigit(tens), TomlDate.isDigit(ones) else { return nil }
    return Int(tens - 0x30) * 10 + Int(ones - 0x30)
  }
}

/// Points as policies write them: `65`, `72.5`.
enum Points {
  /// Hundredths of a point; nil when there are fewer than 0, more than 100, or more than two decimals.
  static func hundredths(of item: TomlItem) -> Int? {
    switch item {
    case .integer(let number): return (0...100).contains(number) ? number * 100 : nil
    case .float(let number):
      guard (0...100).contains(number) else { return nil }
      let hundredths = (number * 100).rounded()
      return abs(number * 100 - hundredths) < 0.000_001 ? Int(hundredths) : nil
    default: return nil
    }
  }
}
