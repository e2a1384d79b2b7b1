internal import TOMLKit

extension TomlItem {
  /// Why a text is not TOML.
  struct SyntaxError: Error, Equatable {
    /// The parser's own words, in English.
    let words: String
    /// Where the parser stopped.
    let position: SourcePosition
  }

  /// The table that is the document `text`.
  ///
  /// The parser stops at the first mistake in the syntax, as every TOML parser must: what follows may mean
  /// something else once it is mended.
  static func document(_ text: String) throws(SyntaxError) -> [String: TomlItem] {
    do {
      return items(of: try TOMLTable(string: text))
    } catch let error as TOMLParseError {
      let position = SourcePosition(line: error.source.begin.line, column: error.source.begin.column)
      throw SyntaxError(words: error.description, position: position)
    } catch {
      throw SyntaxError(words: "\(error)", position: SourcePosition(line: 1, column: 1))
    }
  }

  /// The library's own iterator traps on keys that hold a NUL escape, hence this walk by key.
  private static func items(of table: TOMLTable) -> [String: TomlItem] {
    var items: [String: TomlItem] = [:]
    for key in table.keys {
      items[key] = table[key].map { TomlItem($0) } ?? .table([:])
    }
    return items
  }

  private init(_ value: any TOMLValueConvertible) {
    switch value.type {
    case .table: self = .table(value.table.map(Self.items) ?? [:])
    case .array: self = .array(value.array?.map { TomlItem($0) } ?? [])
    case .string: self = .string(value.string ?? "")
    case .int: self = .integer(value.int ?? 0)
    case .double: self = .float(value.double ?? 0)
    case .bool: self = .boolean(value.bool ?? false)
    case .date, .time, .dateTime: self = .date
    }
  }
}
