internal import ReviewEngine

/// Dates and times as TOML writes them, after RFC 3339.
enum TomlDate {
  /// Whether a byte is one of `0`-`9`.
  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Whether `word` has the form of a day, `2026-03-21`.
  static func isDay(_ word: ArraySlice<UInt8>) -> Bool { matches(word, "0000-00-00") }

  /// The day that `text` writes; nil for a time, for both, and for a day that does not exist.
  static func day(_ text: String) -> CalendarDay? {
    let bytes = Array(text.utf8)
    guard isDay(bytes[...]) else { return nil }
    return CalendarDay(year: number(bytes[..<4]), month: number(bytes[5..<7]), day: number(bytes[8...]))
  }

  /// Whether `word` can only be meant as a date or a time: two or four digits, then `-` or `:`.
  static func looksLikeOne(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.prefix(while: isDigit).count
    let mark = word.dropFirst(digits).first
    return digits > 0 && (mark == UInt8(ascii: "-") || mark == UInt8(ascii: ":"))
  }

  /// Whether `word` is a day, a time, or both with or without an offset, that exists.
  static func isValid(_ word: ArraySlice<UInt8>) -> Bool {
    guard isDay(word.prefix(10)) else { return isTime(word) }
    guard dayExists(word.prefix(10)) else { return false }
    let rest = word.dropFirst(10)
    guard let mark = rest.first else { return true }
    guard [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(mark) else { return false }
    let clock = rest.dropFirst()
    if let last = clock.last, last == UInt8(ascii: "Z") || last == UInt8(ascii: "z") {
      return isTime(clock.dropLast())
    }
    guard let sign = clock.firstIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) else {
      return isTime(clock)
    }
    let offset = clock[(sign + 1)...]
    return isTime(clock[..<sign]) && matches(offset, "00:00") && number(offset.prefix(2)) < 24
      && number(offset.suffix(2)) < 60
  }

  /// Whether `word` is a time of the day, `08:30:00` or `08:30:00.25`; a leap second counts.
  private static func isTime(_ word: ArraySlice<UInt8>) -> Bool {
    guard matches(word.prefix(8), "00:00:00") else { return false }
    let parts = [word.prefix(2), word.dropFirst(3).prefix(2), word.dropFirst(6).prefix(2)].map(number)
    guard parts[0] < 24, parts[1] < 60, parts[2] <= 60 else { return false }
    let rest = word.dropFirst(8)
    guard let point = rest.first else { return true }
    return point == UInt8(ascii: ".") && rest.count > 1 && rest.dropFirst().allSatisfy(isDigit)
  }

  private static func dayExists(_ word: ArraySlice<UInt8>) -> Bool {
    let year = number(word.prefix(4))
    let month = number(word.dropFirst(5).prefix(2))
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...lengths[month - 1]).contains(number(word.suffix(2)))
  }

  /// Whether `word` looks like `pattern`, in which `0` stands for any digit.
  private static func matches(_ word: ArraySlice<UInt8>, _ pattern: StaticString) -> Bool {
    pattern.withUTF8Buffer { pattern in
      word.count == pattern.count
        && zip(word, pattern).allSatisfy { $1 == UInt8(ascii: "0") ? isDigit($0) : $0 == $1 }
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
