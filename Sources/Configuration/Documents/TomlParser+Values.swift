extension TomlParser {
  /// How deep lists and tables may stand in each other; what people write needs three.
  private static let deepest = 64

  /// Reads a value.
  mutating func value(at path: [String], depth: Int) throws(TomlDocument.Failure) -> TomlItem {
    guard depth < Self.deepest else { throw cursor.failure(.depth) }
    switch cursor.next {
    case UInt8(ascii: "["): return .array(try list(at: path, depth: depth))
    case UInt8(ascii: "{"): return .table(try braces(at: path, depth: depth))
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try text())
    default: return try scalar()
    }
  }

  /// Reads a list; its lines may be broken anywhere.
  private mutating func list(at path: [String], depth: Int) throws(TomlDocument.Failure) -> [TomlItem] {
    cursor.offset += 1
    var items: [TomlItem] = []
    try cursor.skipToContent()
    while !cursor.take("]") {
      let element = path + [String(items.count)]
      note(element, key: cursor.offset, value: cursor.offset)
      items.append(try value(at: element, depth: depth + 1))
      try cursor.skipToContent()
      guard cursor.take(",") || cursor.next == UInt8(ascii: "]") else { throw cursor.failure(.openList) }
      try cursor.skipToContent()
    }
    return items
  }

  /// Reads a table in braces, all on one line.
  private mutating func braces(
    at path: [String], depth: Int
  ) throws(TomlDocument.Failure) -> [String: TomlItem] {
    cursor.offset += 1
    cursor.skipBlanks()
    let table = TomlTable(.heading)
    guard !cursor.take("}") else { return [:] }
    repeat {
      cursor.skipBlanks()
      try pair(into: table, at: path, depth: depth + 1)
      cursor.skipBlanks()
    } while cursor.take(",")
    guard cursor.take("}") else { throw cursor.failure(.openBraces) }
    return table.items
  }

  /// Reads a number, a date or a truth value.
  private mutating func scalar() throws(TomlDocument.Failure) -> TomlItem {
    let start = cursor.offset
    skipWord()
    guard cursor.offset > start else { throw cursor.failure(.noValue) }
    // A date and a time may have a space between them.
    if TomlDate.isDay(cursor.bytes[start..<cursor.offset]), cursor.next == UInt8(ascii: " "),
      let digit = cursor.second, TomlDate.isDigit(digit)
    {
      cursor.offset += 1
      skipWord()
    }
    let word = cursor.bytes[start..<cursor.offset]
    if keepsImpossibleDays, TomlDate.isDay(word) { return .date(String(decoding: word, as: UTF8.self)) }
    do throws(TomlScalar.Mistake) {
      return try TomlScalar.item(word)
    } catch {
      throw TomlDocument.Failure(mistake: error.mistake, offset: start)
    }
  }

  private mutating func skipWord() {
    while let byte = cursor.next, TomlText.isBare(byte) || "+.:".utf8.contains(byte) || byte >= 0x80 {
      cursor.offset += 1
    }
  }
}
