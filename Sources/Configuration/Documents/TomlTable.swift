/// A table while it is being read: who may still add to it depends on how it came to be.
final class TomlTable {
  /// What stands under a key.
  enum Entry {
    case value(TomlItem)
    case table(TomlTable)
    case tables([TomlTable])
  }

  /// How a table came to be.
  enum Origin {
    /// Only named on the way to another; a heading may still claim it.
    case path
    /// By a heading of its own.
    case heading
    /// By a dotted key; only dotted keys may add to it.
    case dottedKey
  }

  /// The keys so far.
  var entries: [String: Entry] = [:]
  /// How it came to be.
  var origin: Origin

  /// An empty table.
  init(_ origin: Origin) {
    self.origin = origin
  }

  /// The finished values.
  var items: [String: TomlItem] {
    entries.mapValues { entry in
      switch entry {
      case .value(let item): item
      case .table(let table): .table(table.items)
      case .tables(let tables): .array(tables.map { .table($0.items) })
      }
    }
  }
}
