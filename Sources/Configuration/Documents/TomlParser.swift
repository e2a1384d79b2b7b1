/// Reads TOML 1.0, and notes where everything stands.
///
/// Of its own, since the files are edited by hand: the library that was tried first ends the whole program on
/// some mistakes (`a = [}`), tells no places of what it could read, and explains itself in English only.
struct TomlParser {
  /// Where in the text the parser is.
  var cursor: TomlCursor
  /// The table that is the document.
  let root = TomlTable(.heading)
  /// Where everything stands, in the order of the text.
  private(set) var places: [TomlPlaces.Place] = []
  /// Whether a day such as 2026-02-30 is taken as it is, so that it does not hide what else is wrong.
  let keepsImpossibleDays: Bool
  /// Whether it is noted where everything stands.
  let keepsPlaces: Bool

  private var table: TomlTable
  private var path: [String] = []

  /// A part of a dotted key and where it begins.
  struct Key {
    var name: String
    var offset: Int
  }

  /// A parser at the beginning of `bytes`, which are UTF-8.
  init(_ bytes: [UInt8], keepingImpossibleDays: Bool = false, keepingPlaces: Bool = true) {
    cursor = TomlCursor(bytes)
    keepsPlaces = keepingPlaces
    keepsImpossibleDays = keepingImpossibleDays
    table = root
  }

  /// Reads everything.
  mutating func parse() throws(TomlDocument.Failure) {
    try cursor.skipToContent()
    while cursor.next != nil {
      if cursor.next == UInt8(ascii: "[") {
        try heading()
      } else {
        try pair(into: table, at: path, depth: 0)
      }
      try cursor.finishLine()
      try cursor.skipToContent()
    }
  }

  /// Notes where a key and its value begin.
  mutating func note(_ path: [String], key: Int, value: Int) {
    guard keepsPlaces else { return }
    places.append(TomlPlaces.Place(path: path, key: key, value: value))
  }

  /// Reads `a.b = value`.
  mutating func pair(into table: TomlTable, at path: [String], depth: Int) throws(TomlDocument.Failure) {
    let keys = try keys()
    guard cursor.take("=") else { throw cursor.failure(.noEquals) }
    cursor.skipBlanks()
    let start = cursor.offset
    var table = table
    var path = path
    for key in keys.dropLast() {
      path.append(key.name)
      note(path, key: key.offset, value: start)
      switch table.entries[key.name] {
      case .table(let inner) where inner.origin == .dottedKey: table = inner
      case nil:
        let inner = TomlTable(.dottedKey)
        table.entries[key.name] = .table(inner)
        table = inner
      default: throw TomlDocument.Failure(mistake: .twice, offset: key.offset)
      }
    }
    guard let last = keys.last else { throw cursor.failure(.noKey) }
    guard table.entries[last.name] == nil else {
      throw TomlDocument.Failure(mistake: .twice, offset: last.offset)
    }
    path.append(last.name)
    note(path, key: last.offset, value: start)
    table.entries[last.name] = .value(try value(at: path, depth: depth))
  }

  /// Reads a heading and goes on in its table.
  private mutating func heading() throws(TomlDocument.Failure) {
    let start = cursor.offset
    cursor.offset += 1
    let isElement = cursor.take("[")
    let keys = try keys()
    guard cursor.take("]"), !isElement || cursor.take("]") else { throw cursor.failure(.openHeading) }
    table = root
    path = []
    for (index, key) in keys.enumerated() {
      path.append(key.name)
      note(path, key: key.offset, value: key.offset)
      let isLast = index == keys.count - 1
      guard let inner = isLast ? claim(key, asElement: isElement) : pass(key) else {
        throw TomlDocument.Failure(mistake: .twice, offset: start)
      }
      table = inner
    }
  }

  /// The table that a heading passes through; nothing when a value is in the way.
  private mutating func pass(_ key: Key) -> TomlTable? {
    switch table.entries[key.name] {
    case .table(let inner): return inner
    case .tables(let rows):
      path.append(String(rows.count - 1))
      return rows.last
    case .value: return nil
    case nil:
      let inner = TomlTable(.path)
      table.entries[key.name] = .table(inner)
      return inner
    }
  }

  /// The table that a heading is for; nothing when it is already there.
  private mutating func claim(_ key: Key, asElement isElement: Bool) -> TomlTable? {
    let inner = TomlTable(.heading)
    switch table.entries[key.name] {
    case nil: table.entries[key.name] = isElement ? .tables([inner]) : .table(inner)
    case .tables(let rows) where isElement: table.entries[key.name] = .tables(rows + [inner])
    case .table(let known) where !isElement && known.origin == .path:
      known.origin = .heading
      return known
    default: return nil
    }
    if isElement, case .tables(let rows) = table.entries[key.name] {
      path.append(String(rows.count - 1))
      note(path, key: key.offset, value: key.offset)
    }
    return inner
  }

  /// Reads a key and its parts, and the blanks after it.
  private mutating func keys() throws(TomlDocument.Failure) -> [Key] {
    var keys: [Key] = []
    repeat {
      cursor.skipBlanks()
      let start = cursor.offset
      keys.append(Key(name: try simpleKey(), offset: start))
      cursor.skipBlanks()
    } while cursor.take(".")
    return keys
  }

  private mutating func simpleKey() throws(TomlDocument.Failure) -> String {
    switch cursor.next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try shortText()
    default:
      let start = cursor.offset
      while let byte = cursor.next, TomlText.isBare(byte) { cursor.offset += 1 }
      guard cursor.offset > start else { throw cursor.failure(.noKey) }
      return String(decoding: cursor.bytes[start..<cursor.offset], as: UTF8.self)
    }
  }
}
