import Testing

@testable import Configuration

@Suite("Reading TOML")
struct TomlDocumentTests {
  static let values: [(String, TomlItem)] = [
    ("true", .boolean(true)), ("false", .boolean(false)), ("0", .integer(0)), ("-17", .integer(-17)),
    ("+1_000", .integer(1000)), ("0xDEAD_beef", .integer(0xDEAD_BEEF)), ("0o755", .integer(0o755)),
    ("0b1101", .integer(13)), ("9223372036854775807", .integer(.max)), ("3.25", .float(3.25)),
    ("-1e3", .float(-1000)), ("6.5e-1", .float(0.65)), ("1_0.2_5", .float(10.25)),
    ("-inf", .float(-.infinity)),
    ("2026-03-21", .date("2026-03-21")), ("2024-02-29", .date("2024-02-29")),
    ("08:30:00", .date("08:30:00")), ("08:30:00.125", .date("08:30:00.125")),
    ("2026-03-21T08:30:00", .date("2026-03-21T08:30:00")),
    ("2026-03-21 08:30:00Z", .date("2026-03-21 08:30:00Z")),
    ("2026-03-21t08:30:00.5+07:00", .date("2026-03-21t08:30:00.5+07:00")),
    ("\"\"", .string("")), ("\"a\\tb\\\\\\\"\\u1EC7\\U0001F600\"", .string("a\tb\\\"ệ😀")),
    ("'C:\\x'", .string("C:\\x")), ("\"\"\"\"\"\"", .string("")),
    ("\"\"\"\na\nb \\\n   c\"\"\"", .string("a\nb c")), ("'''\r\na\r\nb'''", .string("a\nb")),
    ("\"\"\"a\"\"b\"\"\"\"\"", .string("a\"\"b\"\"")), ("[]", .array([])),
    (
      "[1, [\"]\"], # ,\n {a = 1}, ]",
      .array([.integer(1), .array([.string("]")]), .table(["a": .integer(1)])])
    ),
    ("{}", .table([:])),
    ("{ a.b = 1, a.'c d' = 2 }", .table(["a": .table(["b": .integer(1), "c d": .integer(2)])])),
  ]

  @Test("values of every kind", arguments: values)
  func value(text: String, expected: TomlItem) throws {
    #expect(try TomlDocument("x = \(text)\ny = 1").table == ["x": expected, "y": .integer(1)])
  }

  @Test("headings, lists of tables, dotted keys, comments and line ends of both sorts")
  func document() throws {
    let text =
      "\u{FEFF}# c\r\na.b = 1 # c\r\n a.c = 2\n[ t . u ]\nx = 1\n[t]\ny = 2\n[[r]]\nn = 1\n[r.s]\nm = 2\n[[r]]\n"
      + "[t.u.v]"
    let expected: [String: TomlItem] = [
      "a": .table(["b": .integer(1), "c": .integer(2)]),
      "t": .table(["u": .table(["x": .integer(1), "v": .table([:])]), "y": .integer(2)]),
      "r": .array([.table(["n": .integer(1), "s": .table(["m": .integer(2)])]), .table([:])]),
    ]
    #expect(try TomlDocument(text).table == expected)
    #expect(try TomlDocument("").table.isEmpty)
  }

  static let mistakes: [(String, SyntaxMistake, Int)] = [
    ("= 1", .noKey, 0), ("a. = 1", .noKey, 3), ("[=", .noKey, 1), ("[[[a]]]", .noKey, 2), ("[]", .noKey, 1),
    ("[ệ]", .noKey, 1), ("a", .noEquals, 1), ("a b = 1", .noEquals, 2), ("a =", .noValue, 3),
    ("a = # c", .noValue, 4), ("a = [}", .noValue, 5), ("a = ]", .noValue, 4), ("a = [1,,2]", .noValue, 7),
    ("a = vi", .bareWord, 4), ("a = ệ", .bareWord, 4), ("a = True", .bareWord, 4), ("a = .5", .bareWord, 4),
    ("a = 1 b = 2", .trailing, 6), ("[a] b = 1", .trailing, 4), ("a = 1\rb = 2", .trailing, 5),
    ("[a", .openHeading, 2), ("[a\nb = 1", .openHeading, 2), ("[[a]", .openHeading, 4),
    ("[[a] ]", .openHeading, 4),
    ("a = [1 2]", .openList, 7), ("a = [1", .openList, 6), ("a = {b = 1", .openBraces, 10),
    ("a = {b = 1\n}", .openBraces, 10), ("a = {b = 1,}", .noKey, 11), ("a = {b = 1 c = 2}", .openBraces, 11),
    ("a = \"b", .openText, 4), ("a = \"b\n\"", .openText, 4), ("a = '", .openText, 4),
    ("a = '''b''", .openText, 4),
    ("\"a = 1", .openText, 0), ("\"\"\"a\"\"\" = 1", .noEquals, 2), ("a = \"\\x\"", .escape, 5),
    ("a = \"\\u12\"", .escape, 5), ("a = \"\\uD800\"", .escape, 5), ("a = \"\\", .escape, 5),
    ("a = \"\u{1B}\"", .control, 5), ("# \u{7F}", .control, 2), ("a = '''\u{1}'''", .control, 7),
    ("a = 01", .number, 4), ("a = 1__0", .number, 4), ("a = 1_", .number, 4), ("a = 1.", .number, 4),
    ("a = 0x", .number, 4), ("a = 0b2", .number, 4), ("a = +0x1", .number, 4), ("a = 1e", .number, 4),
    ("a = 9223372036854775808", .number, 4), ("a = 1.2.3", .number, 4), ("a = 12px", .number, 4),
    ("a = 2026-13-01", .date, 4), ("a = 2025-02-29", .date, 4), ("a = 2026-01-02T", .date, 4),
    ("a = 24:00:00", .date, 4), ("a = 08:30", .date, 4), ("a = 2026-1-2", .date, 4),
    ("a = 2026-01-02T08:30:00+7", .date, 4), ("a = 1\na = 2", .twice, 6), ("[a]\n[a]", .twice, 4),
    ("a = 1\n[a.b]", .twice, 6), ("a = {}\na.b = 1", .twice, 7), ("a = {}\n[a]", .twice, 7),
    ("a = []\n[[a]]", .twice, 7), ("a.b = 1\n[a]", .twice, 8), ("[[a]]\n[a]", .twice, 6),
    ("[a]\n[[a]]", .twice, 4),
    ("[a.b]\n[a]\nb.c = 1", .twice, 10), ("a = {b = 1, b = 2}", .twice, 12),
    ("a = " + String(repeating: "[", count: 1000), .depth, 68),
  ]

  @Test("mistakes, and the byte where each is", arguments: mistakes)
  func mistake(text: String, mistake: SyntaxMistake, offset: Int) {
    let expected = TomlDocument.Failure(mistake: mistake, offset: offset)
    #expect(throws: expected) { try TomlDocument(text) }
  }

  @Test("there is a case for every mistake")
  func complete() {
    #expect(Set(Self.mistakes.map(\.1)) == Set(SyntaxMistake.allCases))
  }
}
