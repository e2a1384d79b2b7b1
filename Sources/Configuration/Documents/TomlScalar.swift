/// Values without quotes and brackets.
enum TomlScalar {
  /// Why a word is no value.
  struct Mistake: Error {
    var mistake: SyntaxMistake
  }

  /// The value that `word` writes.
  static func item(_ word: ArraySlice<UInt8>) throws(Mistake) -> TomlItem {
    let text = String(decoding: word, as: UTF8.self)
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "inf", "+inf": return .float(.infinity)
    case "-inf": return .float(-.infinity)
    case "nan", "+nan", "-nan": return .float(.nan)
    default: break
    }
    if TomlDate.looksLikeOne(word) {
      guard TomlDate.isValid(word) else { throw Mistake(mistake: .date) }
      return .date(text)
    }
    guard let first = text.utf8.first(where: { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      TomlDate.isDigit(first)
    else { throw Mistake(mistake: .bareWord) }
    guard let number = number(text) else { throw Mistake(mistake: .number) }
    return number
  }

  private static func number(_ text: String) -> TomlItem? {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.hasPrefix(prefix) {
      let digits = text.dropFirst(2)
      guard let plain = withoutSeparators(digits, isDigit: { $0.isHexDigit }), plain.first?.isHexDigit == true
      else { return nil }
      return Int(plain, radix: radix).map(TomlItem.integer)
    }
    guard let plain = withoutSeparators(text[...], isDigit: { $0.isNumber }) else { return nil }
    let unsigned = plain.drop { $0 == "+" || $0 == "-" }
    guard plain.count - unsigned.count <= 1 else { return nil }
    let whole = unsigned.prefix { $0.isNumber }
    guard !whole.isEmpty, whole == "0" || whole.first != "0" else { return nil }
    let rest = unsigned.dropFirst(whole.count)
    if rest.isEmpty { return Int(plain).map(TomlItem.integer) }
    guard isFraction(rest), let value = Double(plain) else { return nil }
    return .float(value)
  }

  /// Whether `rest` is what may follow the whole part of a number: `.5`, `e10`, `.5e-10`.
  private static func isFraction(_ rest: Substring) -> Bool {
    var rest = rest
    if rest.first == "." {
      let digits = rest.dropFirst().prefix { $0.isNumber }
      guard !digits.isEmpty else { return false }
      rest = rest.dropFirst(digits.count + 1)
    }
    guard let mark = rest.first else { return true }
    guard mark == "e" || mark == "E" else { return false }
    rest = rest.dropFirst()
    if let sign = rest.first, sign == "+" || sign == "-" { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy { $0.isNumber }
  }

  /// The text without underscores; nothing when one does not stand between two digits.
  private static func withoutSeparators(_ text: Substring, isDigit: (Character) -> Bool) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let characters = Array(text)
    var result = ""
    for (index, character) in characters.enumerated() {
      guard character == "_" else {
        result.append(character)
        continue
      }
      guard index > 0, index + 1 < characters.count, isDigit(characters[index - 1]),
        isDigit(characters[index + 1])
      else { return nil }
    }
    return result
  }
}
