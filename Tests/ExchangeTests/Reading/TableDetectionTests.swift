import Testing

@testable import Exchange

@Suite("Finding out the dialect")
struct TableDetectionTests {
  @Test(
    "Delimiter",
    arguments: [
      ("a,b,c\n1,2,3\n", "comma"),
      ("a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n", ";"),
      ("a\tb\tc\n1|2\t3|4\t5|6\n", "tab"),
      ("a|b|c\n1,1|2|3\n", "|"),
      ("Họ, tên;Đơn vị;Năm\nLan;Xã A;2026\nMai;Xã B;2026\n", ";"),
      ("DANH SÁCH, NĂM 2026\na;b;c\n1;2;3\n4;5;6\n", ";"),
      ("a;b\n\"x,y,z\";\"p,q,r\"\n", ";"),
      ("sep=|\na,b|c,d\n1,2|3,4\n", "pipe"),
    ])
  func delimiter(_ text: String, _ expected: String) throws {
    #expect(try TableReader(text).detection.delimiter.value == Delimiter(expected))
  }

  @Test("A table of one column has no delimiter, and says so")
  func singleColumn() throws {
    #expect(try TableReader("a\nx\n").detection.delimiter == Detected(.comma, .singleColumn))
  }

  @Test("The separator line is no record, and lines are counted with it")
  func separatorLine() throws {
    let reader = try TableReader("sep=;\r\na;b\r\n1;2\r\n")
    #expect(reader.detection.delimiter == Detected(.semicolon, .separatorLine))
    #expect(reader.header == ["a", "b"])
    #expect(try reader.records().map(\.line) == [3])
  }

  @Test("A delimiter that is forced is used, whatever the table looks like")
  func forcedDelimiter() throws {
    let reader = try TableReader("a;b,c\n1;2,3\n", options: TableOptions(delimiter: .semicolon))
    #expect(reader.header == ["a", "b,c"])
    #expect(reader.detection.delimiter == Detected(.semicolon, .forced))
  }

  @Test(
    "What cannot stand between two fields is no delimiter", arguments: ["\"", "\n", "a", "7", "", ";;", "é"])
  func noDelimiter(_ text: String) {
    #expect(Delimiter(text) == nil)
  }

  @Test("Quotes in tab-separated text: quoted by the rules, or just characters")
  func tabQuoting() throws {
    let quoted = try TableReader("a\tb\n\"x\ty\"\t\"p \"\"q\"\"\"\n")
    #expect(quoted.detection.quoting == Detected(.standard, .quotedFields(2)))
    #expect(try quoted.rows() == [["x\ty", "p \"q\""]])

    let literal = try TableReader("a\tb\n\"Bông sen\" vàng\t5\" x 7\"\n\"x\ty\n")
    #expect(literal.detection.quoting.value == .none)
    #expect(try literal.rows() == [["\"Bông sen\" vàng", "5\" x 7\""], ["\"x", "y"]])
  }

  @Test("Without a quote in sight the kind of file decides")
  func kindOfFile() throws {
    #expect(try TableReader("a\tb\n1\t2\n", name: "x.TSV").detection.quoting.value == .none)
    #expect(try TableReader("a\tb\n1\t2\n", name: "x.txt").detection.quoting.value == .standard)
  }

  @Test("The header is the first record that is not a title")
  func headerBelowTitles() throws {
    let text = "ỦY BAN NHÂN DÂN XÃ TÂN BÌNH,,,\nDANH SÁCH,,,\n,,,\nSTT,Họ tên,Đơn vị,Năm\n1,Lan,Xã A,2026\n"
    let reader = try TableReader(text)
    #expect(reader.header == ["STT", "Họ tên", "Đơn vị", "Năm"])
    #expect(reader.detection.headerLine == Detected(4, .firstFullRecord))
    #expect(try reader.rows() == [["1", "Lan", "Xã A", "2026"]])
  }

  @Test("Known names find the header where filled cells would not")
  func headerByNames() throws {
    let text = "Mẫu,số,02,x\nngày,lập,nay,x\nsubject,unit,,\nLan,Xã A,b,c\n"
    let options = TableOptions(isKnownName: { ["subject", "unit"].contains($0) })
    let reader = try TableReader(text, options: options)
    #expect(reader.header == ["subject", "unit", "", ""])
    #expect(reader.detection.headerLine == Detected(3, .knownNames(2)))
  }

  @Test("A header line that is forced is taken, or refused when no record begins there")
  func forcedHeader() throws {
    let text = "x,y\n\"a\nb\",c\n1,2\n"
    #expect(try TableReader(text, options: TableOptions(header: .line(2))).header == ["a\nb", "c"])
    #expect(throws: ExchangeError.headerNotFound(file: "test.csv", line: 3)) {
      try TableReader(text, options: TableOptions(header: .line(3)))
    }
    #expect(throws: ExchangeError.headerNotFound(file: "test.csv", line: 9)) {
      try TableReader(text, options: TableOptions(header: .line(9)))
    }
  }
}
