internal import ReviewEngine

/// A table of a file with the keys that it may have. Every way to take a value out asks for a key of the shape, so that
/// nothing can be read that the shape, and with it the JSON schema, does not know.
///
/// What is wrong with a value was noted when the file was checked; here it simply is not there.
struct ShapedTable: Sendable {
  /// What the file says.
  let items: [String: TomlItem]
  /// What it may say.
  let shape: TableShape
  /// Where it stands.
  let path: [String]

  /// What a key holds, with its shape; nil when it is not there or of a wrong kind.
  private func value(_ name: String) -> (item: TomlItem, shape: Shape, path: [String])? {
    guard let key = shape[name] else { preconditionFailure("The shape of this table has no key \(name).") }
    guard let item = items[name], key.shape.kinds.contains(item.kind) else { return nil }
    return (item, key.shape, path + [name])
  }

  /// Whether a key is there, whatever it holds.
  func has(_ name: String) -> Bool { items[name] != nil }

  /// The text of a key, as it was written.
  func text(_ name: String) -> String? {
    guard case .string(let text) = value(name)?.item else { return nil }
    return text
  }

  /// The word of a key as a case of an enumeration.
  func word<Word: RawRepresentable<String>>(_ name: String, as type: Word.Type = Word.self) -> Word? {
    text(name).flatMap(Word.init(rawValue:))
  }

  /// The whole number of a key.
  func number(_ name: String) -> Int? {
    guard case (.integer(let number), .number(let range), _)? = value(name), range.contains(number) else {
      return nil
    }
    return number
  }

  /// The points of a key, in hundredths.
  func points(_ name: String) -> Int? { value(name).flatMap { Points.hundredths(of: $0.item) } }

  /// The truth value of a key; false where it is left out.
  func flag(_ name: String) -> Bool { value(name)?.item == .boolean(true) }

  /// The day of a key.
  func day(_ name: String) -> CalendarDay? { value(name).flatMap { Self.day($0.item) } }

  /// The days of a list.
  func days(_ name: String) -> [(day: CalendarDay, path: [String])] {
    elements(name).compactMap { element in Self.day(element.item).map { ($0, element.path) } }
  }

  /// The share of a key.
  func share(_ name: String) -> Ratio? { text(name).flatMap(Share.ratio) }

  /// The texts of a list.
  func texts(_ name: String) -> [(text: String, path: [String])] {
    elements(name).compactMap { element in
      guard case .string(let text) = element.item else { return nil }
      return (text, element.path)
    }
  }

  /// The words of a list as cases of an enumeration.
  func words<Word: RawRepresentable<String>>(_ name: String, as type: Word.Type = Word.self) -> [Word] {
    texts(name).compactMap { Word(rawValue: $0.text) }
  }

  /// The table of a key.
  func table(_ name: String) -> ShapedTable? {
    value(name).flatMap { Self.table($0.item, $0.shape, $0.path) }
  }

  /// The tables of a list.
  func tables(_ name: String) -> [ShapedTable] {
    elements(name).compactMap { Self.table($0.item, $0.shape, $0.path) }
  }

  /// The keys and lists of a table whose keys the writer chooses, sorted by the keys.
  func openLists(_ name: String) -> [(key: String, texts: [(text: String, path: [String])], path: [String])] {
    guard case (.table(let items), .open, let path)? = value(name) else { return [] }
    return items.sorted { $0.key < $1.key }.map { key, item in
      guard case .array(let elements) = item else { return (key, [], path + [key]) }
      let texts = elements.enumerated().compactMap { index, element -> (text: String, path: [String])? in
        guard case .string(let text) = element else { return nil }
        return (text, path + [key, String(index)])
      }
      return (key, texts, path + [key])
    }
  }

  /// A text in every language.
  func localized(_ name: String) -> LocalizedText? { table(name)?.localized }

  /// The texts of a list of texts in every language.
  func localizedList(_ name: String) -> [LocalizedText] { tables(name).compactMap(\.localized) }

  private var localized: LocalizedText? {
    guard let vi = text("vi"), let en = text("en") else { return nil }
    return LocalizedText(vi: vi, en: en)
  }

  private func elements(_ name: String) -> [(item: TomlItem, shape: Shape, path: [String])] {
    guard case (.array(let items), .list(let shape, _), let path)? = value(name) else { return [] }
    return items.enumerated().map { ($1, shape, path + [String($0)]) }
  }

  private static func day(_ item: TomlItem) -> CalendarDay? {
    guard case .date(let text) = item else { return nil }
    return TomlDate.day(text)
  }

  private static func table(_ item: TomlItem, _ shape: Shape, _ path: [String]) -> ShapedTable? {
    switch (item, shape) {
    case (.table(let items), .table(let shape)): return ShapedTable(items: items, shape: shape, path: path)
    case (.table(let items), .variants(let variants)):
      guard let variant = variants.variant(of: items) else {
        return ShapedTable(items: items, shape: variants.anyTable, path: path)
      }
      return ShapedTable(items: items, shape: variants.table(variant), path: path)
    default: return nil
    }
  }
}

extension VariantShape {
  /// What can be taken out of a table that is none of the variants: what all of them have.
  fileprivate var anyTable: TableShape {
    TableShape(nil, common + [KeyShape(name: chooser, shape: .text, isRequired: true, about: about)])
  }
}
