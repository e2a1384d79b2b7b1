import Testing

@testable import Configuration

@Suite("Places in a TOML text")
struct TomlPlacesTests {
  static let text = """
    # comment = "not a key"
    plain = 1
    dotted.inner.most = 'x = 1'
    "quoted.key" = "a # no comment" # a comment
    "Vi\\u1EC7t" = "ệ"
    list = [ 1, [ 2, "],[" ],
      # in between
      { a = 1, b.c = 2 },
    ]
    long = \"\"\"
    fake = 1
    \\\"\"\" still inside \"\"\"\"
    after = 1

    [table]
    x = 1
      [table.sub]
      y = { z = [] }
    [[rows]]
    n = 1
    [[rows]]
    n = 2
    [rows.inner]
    m = 3
    """

  static let cases: [([String], key: SourcePosition, value: SourcePosition)] = [
    (["plain"], SourcePosition(line: 2, column: 1), SourcePosition(line: 2, column: 9)),
    (["dotted"], SourcePosition(line: 3, column: 1), SourcePosition(line: 3, column: 21)),
    (["dotted", "inner", "most"], SourcePosition(line: 3, column: 14), SourcePosition(line: 3, column: 21)),
    (["quoted.key"], SourcePosition(line: 4, column: 1), SourcePosition(line: 4, column: 16)),
    (["Việt"], SourcePosition(line: 5, column: 1), SourcePosition(line: 5, column: 15)),
    (["list"], SourcePosition(line: 6, column: 1), SourcePosition(line: 6, column: 8)),
    (["list", "1", "1"], SourcePosition(line: 6, column: 18), SourcePosition(line: 6, column: 18)),
    (["list", "2", "a"], SourcePosition(line: 8, column: 5), SourcePosition(line: 8, column: 9)),
    (["list", "2", "b", "c"], SourcePosition(line: 8, column: 14), SourcePosition(line: 8, column: 18)),
    (["after"], SourcePosition(line: 13, column: 1), SourcePosition(line: 13, column: 9)),
    (["table"], SourcePosition(line: 15, column: 2), SourcePosition(line: 15, column: 2)),
    (["table", "x"], SourcePosition(line: 16, column: 1), SourcePosition(line: 16, column: 5)),
    (["table", "sub", "y", "z"], SourcePosition(line: 18, column: 9), SourcePosition(line: 18, column: 13)),
    (["rows", "0", "n"], SourcePosition(line: 20, column: 1), SourcePosition(line: 20, column: 5)),
    (["rows", "1", "n"], SourcePosition(line: 22, column: 1), SourcePosition(line: 22, column: 5)),
    (["rows", "1", "inner", "m"], SourcePosition(line: 24, column: 1), SourcePosition(line: 24, column: 5)),
  ]

  @Test("finds keys and values", arguments: cases)
  func finds(path: [String], key: SourcePosition, value: SourcePosition) throws {
    let places = TomlPlaces.Index(try TomlDocument(Self.text).places)
    #expect(places.key(path) == key)
    #expect(places.value(path) == value)
  }

  @Test("knows no key that stands in a comment or a text")
  func noFakes() throws {
    let places = TomlPlaces.Index(try TomlDocument(Self.text).places)
    #expect(places.key(["comment"]) == nil)
    #expect(places.key(["fake"]) == nil)
  }

  @Test("falls back to what surrounds a path that is not there")
  func surroundings() throws {
    let places = TomlPlaces.Index(try TomlDocument(Self.text).places)
    #expect(places.value(["table", "x", "nothing"]) == SourcePosition(line: 16, column: 5))
    #expect(places.value(["nothing"]) == nil)
  }
}
