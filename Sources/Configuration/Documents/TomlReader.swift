internal import PlainText

/// Takes values out of a document and keeps account of everything that is wrong with them.
struct TomlReader {
  /// Everything that was wrong so far.
  private(set) var findings: [Finding] = []

  /// Notes that something is wrong.
  mutating func report(_ finding: Finding) {
    findings.append(finding)
  }

  /// Notes that `name`, the last key of `path`, is none of `known`.
  mutating func reportUnknownKey(at path: [String], among known: some Sequence<String>) {
    let name = path.last ?? ""
    let nearest = NearestName.of(name, among: known)
    report(Finding(.unknownKey(name), at: path, spot: .key, nearest: nearest))
  }

  /// Notes every key of `table` that is none of `known`.
  mutating func refuseOthers(in table: [String: TomlItem], than known: [String], at path: [String] = []) {
    for key in table.keys where !known.contains(key) { reportUnknownKey(at: path + [key], among: known) }
  }

  /// Notes that the value at `path` is of another kind than it should be.
  mutating func reportKind(of item: TomlItem, at path: [String], expected: ValueKind...) {
    report(Finding(.wrongKind(expected: expected, found: item.kind), at: path))
  }

  /// The text of `key`, which must not be empty; nothing when the key is not there or wrong.
  mutating func text(_ key: String, in table: [String: TomlItem], at path: [String] = []) -> String? {
    guard let item = table[key] else { return nil }
    guard case .string(let text) = item else {
      reportKind(of: item, at: path + [key], expected: .string)
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      report(Finding(.emptyText, at: path + [key]))
      return nil
    }
    return text
  }

  /// The word of `key`, which must be one of the values of an enumeration.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, in table: [String: TomlItem], as type: Word.Type = Word.self
  ) -> Word? {
    guard let text = text(key, in: table) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    let nearest = NearestName.of(text, among: words)
    report(Finding(.notOneOf(words, found: text), at: [key], nearest: nearest))
    return nil
  }

  /// Whether `key` says so; nothing when the key is not there or wrong.
  mutating func flag(_ key: String, in table: [String: TomlItem]) -> Bool? {
    guard let item = table[key] else { return nil }
    guard case .boolean(let flag) = item else {
      reportKind(of: item, at: [key], expected: .boolean)
      return nil
    }
    return flag
  }

  /// The table of `key`; empty when the key is not there or wrong.
  mutating func table(
    _ key: String, in table: [String: TomlItem], at path: [String] = []
  ) -> [String: TomlItem] {
    guard let item = table[key] else { return [:] }
    guard case .table(let inner) = item else {
      reportKind(of: item, at: path + [key], expected: .table)
      return [:]
    }
    return inner
  }
}
