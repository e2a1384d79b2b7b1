import ReviewEngine
import Testing

@Suite("What fields take")
struct FieldTypeTests {
  private func expect(_ type: FieldType, _ text: String, keeps kept: String) throws {
    #expect(Array(try type.kept(text).utf8) == Array(kept.utf8), "\(text.debugDescription)")
  }

  private func expect(_ type: FieldType, _ text: String, refusedWith problem: FieldProblem) {
    #expect(throws: problem) { try type.kept(text) }
  }

  @Test(
    "A text is one line, composed, without controls",
    arguments: [
      ("  Hội  nghị ", "Hội  nghị"), ("a\nb\r\nc\td", "a b c d"), ("Tie\u{302}\u{301}n", "Tiến"),
      ("a\u{1B}[31mb\u{0}", "a[31mb"), ("a\u{202E}b", "ab"), ("\u{2028}a\u{2029}b", "a b"), (" \n\t", ""),
      ("👩‍👩‍👧", "👩‍👩‍👧"),
    ])
  func oneLine(text: String, kept: String) throws {
    try expect(.text, text, keeps: kept)
  }

  @Test(
    "A long text keeps its lines",
    arguments: [
      ("\n một \r\nhai  \rba\u{2028}bốn\n\n", "một\nhai\nba\nbốn"), ("a\n\n\nb", "a\n\n\nb"),
      ("a\u{7}\n  thụt vào", "a\n  thụt vào"),
    ])
  func lines(text: String, kept: String) throws {
    try expect(.longText, text, keeps: kept)
  }

  @Test(
    "A number may have its thousands apart",
    arguments: [
      ("12", "12"), ("1.200", "1200"), ("1,200,000", "1200000"), ("1 200", "1200"), ("1\u{A0}200", "1200"),
      ("+7", "7"), ("-3", "-3"), ("−3", "-3"), ("007", "7"), (" 5 ", "5"), ("", ""), ("1_000", "1000"),
    ])
  func number(text: String, kept: String) throws {
    try expect(.number(minimum: nil, maximum: nil), text, keeps: kept)
  }

  @Test(
    "What is no whole number is refused",
    arguments: [
      "12a", "1.5", "1.20", "1.2345", "1.200,5", "1,200.000", ".5", "5.", "-", "--5", "1..200", "٣",
      "99999999999999999999", "1.200.", "0x10",
    ])
  func noNumber(text: String) {
    expect(.number(minimum: nil, maximum: nil), text, refusedWith: .notANumber(text))
  }

  @Test("A number keeps to its bounds")
  func bounds() throws {
    let percent = FieldType.number(minimum: 0, maximum: 100)
    try expect(percent, "0", keeps: "0")
    try expect(percent, "100", keeps: "100")
    expect(percent, "101", refusedWith: .outOfBounds(101, minimum: 0, maximum: 100))
    expect(percent, "-1", refusedWith: .outOfBounds(-1, minimum: 0, maximum: 100))
    expect(.number(minimum: 1, maximum: nil), "0", refusedWith: .outOfBounds(0, minimum: 1, maximum: nil))
    expect(.number(minimum: nil, maximum: 9), "10", refusedWith: .outOfBounds(10, minimum: nil, maximum: 9))
  }

  @Test(
    "Dates come with the day or the year first",
    arguments: [
      ("08/03/2026", "2026-03-08"), ("8/3/2026", "2026-03-08"), ("2026-03-08", "2026-03-08"),
      ("8-3-2026", "2026-03-08"), ("8.3.2026", "2026-03-08"), (" 8 / 3 / 2026 ", "2026-03-08"),
      ("29/02/2028", "2028-02-29"), ("", ""),
    ])
  func date(text: String, kept: String) throws {
    try expect(.date, text, keeps: kept)
  }

  @Test("A date must be a real one, with four digits for the year")
  func noDate() {
    expect(.date, "30/02/2026", refusedWith: .noSuchDay("30/02/2026"))
    expect(.date, "29/02/2026", refusedWith: .noSuchDay("29/02/2026"))
    expect(.date, "2026-13-01", refusedWith: .noSuchDay("2026-13-01"))
    for text in ["hôm qua", "8/3/26", "8/3", "08032026", "8/ba/2026"] {
      expect(.date, text, refusedWith: .notADate(text))
    }
  }

  @Test(
    "A choice is named by its id or label, accents and case aside",
    arguments: [
      ("better", "better"), ("Tốt Hơn", "better"), ("tot hon", "better"), ("KEPT", "kept"),
      ("yeu, can giup", "weak"), ("", ""),
    ])
  func choice(text: String, kept: String) throws {
    try expect(.choice(FormFixture.results), text, keeps: kept)
  }

  @Test("A label with its accents wins over one that only looks like it without")
  func accents() throws {
    let terms = [
      Term(id: "a", label: FormFixture.text("tỉnh", "province")),
      Term(id: "b", label: FormFixture.text("tính", "character")),
    ]
    try expect(.choice(terms), "tính", keeps: "b")
    try expect(.choice(terms), "Tính", keeps: "b")
    try expect(.choice(terms), "tinh", keeps: "a")
  }

  @Test("An unknown choice names the nearest")
  func noChoice() {
    let terms = FormFixture.results
    expect(
      .choice(terms), "tốt hờn nè",
      refusedWith: .noSuchTerm("tốt hờn nè", nearest: terms[1].label, known: terms))
    expect(.choice(terms), "xyz", refusedWith: .noSuchTerm("xyz", nearest: nil, known: terms))
    expect(
      .choices(terms), "kept; beter", refusedWith: .noSuchTerm("beter", nearest: terms[1].label, known: terms)
    )
  }

  @Test(
    "Several choices come in the order of the policy, each once",
    arguments: [
      ("better; kept", "kept\nbetter"), ("tốt hơn\ngiữ vững", "kept\nbetter"),
      ("kept, better, kept", "kept\nbetter"),
      ("yếu, cần giúp", "weak"), ("yếu, cần giúp; kept", "kept\nweak"), (";;\n", ""), ("", ""),
    ])
  func choices(text: String, kept: String) throws {
    try expect(.choices(FormFixture.results), text, keeps: kept)
  }

  @Test(
    "Yes and no in both languages",
    arguments: [
      ("có", "yes"), ("Có", "yes"), ("co", "yes"), ("yes", "yes"), ("Y", "yes"), ("true", "yes"),
      ("không", "no"), ("KHONG", "no"), ("no", "no"), ("n", "no"), ("", ""),
    ])
  func yesNo(text: String, kept: String) throws {
    try expect(.yesNo, text, keeps: kept)
  }

  @Test("Anything else is neither yes nor no")
  func noAnswer() {
    expect(.yesNo, "có lẽ", refusedWith: .notYesOrNo("có lẽ"))
  }

  @Test("A path keeps its bytes; a link is http or https")
  func document() throws {
    try expect(.document, "  hồ sơ/báo cáo.pdf ", keeps: "hồ sơ/báo cáo.pdf")
    try expect(.document, "Tie\u{302}\u{301}n.pdf", keeps: "Tie\u{302}\u{301}n.pdf")
    try expect(.document, "https://baotinh.vn/a?b=c", keeps: "https://baotinh.vn/a?b=c")
    try expect(.document, "", keeps: "")
    #expect(
      FieldType.isLink("HTTP://x.vn") && !FieldType.isLink("/etc/passwd") && !FieldType.isLink("https:x"))
    for text in ["ftp://x.vn/a", "https://", "http:///a", "https://x.vn/a b", "file:///etc/passwd"] {
      expect(.document, text, refusedWith: .notALink(text))
    }
    expect(.document, "a\u{1B}]0;b", refusedWith: .notAPath("a]0;b"))
    expect(.document, "a\nb", refusedWith: .notAPath("a b"))
  }

  @Test("What is kept comes back from what the field shows", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    let samples: [(FieldType, [String])] = [
      (.text, ["Hội nghị", "a=b;c"]), (.longText, ["một\n\nhai"]),
      (.number(minimum: nil, maximum: nil), ["0", "-1234567", "1000"]),
      (.date, ["2026-03-08", "0001-01-01"]),
      (.choice(FormFixture.results), ["kept", "better", "weak"]),
      (.choices(FormFixture.results), ["kept", "kept\nweak", "kept\nbetter\nweak"]),
      (.yesNo, ["yes", "no"]), (.document, ["a/b.pdf", "https://x.vn"]),
    ]
    for (type, texts) in samples {
      for kept in texts + [""] {
        #expect(try type.kept(type.editable(kept, in: language)) == kept)
        #expect(try type.kept(kept) == kept, "a kept text is kept as it is")
      }
    }
  }

  @Test("People read labels, dates and numbers as offices write them")
  func shown() {
    #expect(FieldType.number(minimum: nil, maximum: nil).shown("-1234567", in: .vietnamese) == "-1.234.567")
    #expect(FieldType.number(minimum: nil, maximum: nil).shown("999", in: .english) == "999")
    #expect(FieldType.number(minimum: nil, maximum: nil).shown("12000", in: .english) == "12,000")
    #expect(FieldType.number(minimum: nil, maximum: nil).shown("2026", in: .vietnamese) == "2026", "a year")
    #expect(FieldType.date.shown("2026-03-08", in: .english) == "08/03/2026")
    #expect(
      FieldType.choices(FormFixture.results).shown("kept\nweak", in: .vietnamese) == "giữ vững; yếu, cần giúp"
    )
    #expect(FieldType.yesNo.shown("no", in: .vietnamese) == "không")
    #expect(FieldType.yesNo.shown("", in: .vietnamese) == "")
    #expect(
      FieldType.choice(FormFixture.results).shown("gone", in: .vietnamese) == "gone", "an older policy's id")
  }
}
