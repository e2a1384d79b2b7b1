internal import ReviewEngine

/// What a value of a file must look like. One description drives the check of files, the taking out of values and the
/// JSON schema, so that the three cannot drift apart.
indirect enum Shape: Sendable {
  /// Text that is not empty.
  case text
  /// A permanent name: lower-case letters, digits and `-`.
  case id
  /// The name of a version: letters, digits, `.`, `-` and `_`.
  case version
  /// One of some words.
  case word([String])
  /// A whole number.
  case number(ClosedRange<Int>)
  /// 0 to 100, with two decimals at most.
  case points
  /// `true` or `false`.
  case flag
  /// A day, as TOML writes it.
  case day
  /// A share of a whole, `"2/3"` or `"90%"`: more than 0 and at most 1.
  case share
  /// A difference from UTC, `"+07:00"`.
  case offset
  /// A query.
  case query
  /// A list of so many elements at least.
  case list(Shape, least: Int)
  /// A table with known keys.
  case table(TableShape)
  /// A table whose keys the writer chooses.
  case open(Shape)
  /// A table whose keys depend on the word under one of them.
  case variants(VariantShape)

  /// The kinds of values that it can be.
  var kinds: [ValueKind] {
    switch self {
    case .text, .id, .version, .word, .share, .offset, .query: [.string]
    case .number: [.integer]
    case .points: [.integer, .float]
    case .flag: [.boolean]
    case .day: [.date]
    case .list: [.array]
    case .table, .open, .variants: [.table]
    }
  }
}

/// The keys of a table.
struct TableShape: Sendable {
  /// What the JSON schema calls it; nil where it is used once only.
  let name: String?
  /// The keys.
  let keys: [KeyShape]

  /// A table with these keys.
  init(_ name: String? = nil, _ keys: [KeyShape]) {
    self.name = name
    self.keys = keys
  }

  /// The key of a name.
  subscript(name: String) -> KeyShape? { keys.first { $0.name == name } }

  /// The names of all keys.
  var names: [String] { keys.map(\.name) }
}

/// One key of a table.
struct KeyShape: Sendable {
  /// Its name.
  let name: String
  /// What it holds.
  let shape: Shape
  /// Whether it must be there.
  let isRequired: Bool
  /// What it is for.
  let about: LocalizedText

  /// A key that must be there.
  static func needed(_ name: String, _ shape: Shape, vi: String, en: String) -> KeyShape {
    KeyShape(name: name, shape: shape, isRequired: true, about: LocalizedText(vi: vi, en: en))
  }

  /// A key that can be left out.
  static func optional(_ name: String, _ shape: Shape, vi: String, en: String) -> KeyShape {
    KeyShape(name: name, shape: shape, isRequired: false, about: LocalizedText(vi: vi, en: en))
  }
}

/// A table whose keys depend on the word under one of them.
struct VariantShape: Sendable {
  /// One sort of table.
  struct Variant: Sendable {
    /// The word that chooses it.
    let word: String
    /// The keys that only it has.
    let keys: [KeyShape]
  }

  /// What the JSON schema calls it.
  let name: String
  /// The key whose word chooses.
  let chooser: String
  /// What that key is for.
  let about: LocalizedText
  /// The keys that every variant has, before the others.
  let common: [KeyShape]
  /// The variants.
  let variants: [Variant]
  /// Words that would be variants elsewhere, and why they are none here.
  let refused: [String: PolicyMistake]

  /// The whole table of a variant.
  func table(_ variant: Variant) -> TableShape {
    TableShape(
      nil,
      common + [KeyShape(name: chooser, shape: .word([variant.word]), isRequired: true, about: about)]
        + variant.keys)
  }

  /// The variant that a table says it is.
  func variant(of items: [String: TomlItem]) -> Variant? {
    guard case .string(let word) = items[chooser] else { return nil }
    return variants.first { $0.word == word }
  }
}
