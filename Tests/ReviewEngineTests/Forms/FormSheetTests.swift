import ReviewEngine
import Testing

@Suite("A form being filled in")
struct FormSheetTests {
  private let fixture = FormFixture.self

  @Test("Texts are kept under the stage and the field; clearing takes them out")
  func fields() throws {
    var sheet = fixture.sheet(["cultivate.plan": "giữ nguyên"])
    try sheet.set(FormPlace("people"), to: "1.200")
    try sheet.set(FormPlace("checked-on"), to: "8/3/2026")
    #expect(
      sheet.facts.all.map { "\($0.name)=\($0.value)" } == [
        "cultivate.plan=giữ nguyên", "detect.checked-on=2026-03-08", "detect.people=1200",
      ])
    try sheet.set(FormPlace("people"), to: "  ")
    #expect(sheet.facts.all.count == 2 && sheet[FormPlace("people")].isEmpty)
  }

  @Test("A row is added behind the last, changed, and taken out; the others move up, hashes with them")
  func rows() throws {
    var sheet = fixture.sheet()
    for (row, date) in ["1/1/2026", "1/4/2026", "1/7/2026"].enumerated() {
      #expect(try sheet.newRow(of: "checks") == row + 1)
      try sheet.set(FormPlace("checks", row: row + 1, column: "date"), to: date)
    }
    let paper = FormPlace("checks", row: 3, column: "paper")
    try sheet.set(paper, to: "bien-ban.pdf")
    #expect(sheet.unsealed.map(\.path) == ["bien-ban.pdf"])
    sheet.seal(paper, with: fixture.digest)
    try sheet.removeRow(1, of: "checks")
    #expect(
      sheet.facts.all.map { "\($0.name)=\($0.value)" } == [
        "detect.checks.1.date=2026-04-01", "detect.checks.2.date=2026-07-01",
        "detect.checks.2.paper=bien-ban.pdf", "detect.checks.2.paper.sha256=\(fixture.digest)",
      ])
    #expect(sheet.rowCount(of: "checks") == 2 && sheet.unsealed.isEmpty)
    try sheet.removeRows(of: "checks")
    #expect(sheet.facts.isEmpty)
  }

  @Test("A row that was emptied is no row once the sheet is settled")
  func settled() throws {
    var sheet = fixture.sheet([
      "detect.checks.1.date": "2026-01-01", "detect.checks.2.date": "2026-04-01",
      "detect.checks.12.date": "2026-07-01",
    ])
    try sheet.set(FormPlace("checks", row: 1, column: "date"), to: "")
    #expect(
      sheet.settled.facts.all.map(\.name) == ["detect.checks.1.date", "detect.checks.2.date"])
    #expect(sheet.settled[FormPlace("checks", row: 2, column: "date")] == "2026-07-01")
  }

  @Test("An entered file waits for its hash; a link has none; entering it again asks for the hash again")
  func documents() throws {
    var sheet = fixture.sheet()
    let place = FormPlace("minutes")
    try sheet.set(place, to: "bien-ban.pdf")
    #expect(sheet.unsealed.map(\.place) == [place])
    sheet.seal(place, with: fixture.digest)
    #expect(sheet.unsealed.isEmpty && sheet.documents.first?.digest == fixture.digest)
    try sheet.set(place, to: "bien-ban.pdf")
    #expect(sheet.unsealed.map(\.place) == [place] && sheet.documents.first?.digest == nil)
    try sheet.set(place, to: "https://x.vn/bien-ban")
    #expect(sheet.unsealed.isEmpty && sheet.documents.first?.isLink == true)
    #expect(sheet.facts.all.count == 1)
    try sheet.set(place, to: "")
    #expect(sheet.facts.isEmpty && sheet.documents.isEmpty)
  }

  @Test("What an older policy had a field for is told apart, and stays")
  func strays() throws {
    var sheet = fixture.sheet([
      "detect.gone": "x", "detect.checks.1.gone": "y", "detect.minutes": "a.pdf",
      "detect.minutes.sha256": fixture.digest.description, "detect.summary.sha256": "z",
    ])
    let names = ["checks.1.gone", "gone", "summary.sha256"]
    #expect(sheet.strays.map(\.name) == names)
    try sheet.set(FormPlace("summary"), to: "mới")
    #expect(sheet.settled.strays.map(\.name) == names)
  }

  @Test(
    "A wrong place or text is refused with the place, and changes nothing",
    arguments: [
      ("summry", "x", "summry: biểu mẫu không có mục này; có phải «summary»?"),
      ("ngay kiem tra", "x", "ngay kiem tra: biểu mẫu không có mục này; có phải «checked-on»?"),
      ("checks", "x", "Kiểm tra định kỳ: mục này là bảng; chỉ rõ dòng và cột, ví dụ: checks.1.CỘT"),
      ("checks.1.resul", "x", "Kiểm tra định kỳ, dòng 1: bảng không có cột «resul»; có phải «result»?"),
      ("checks.3.date", "1/1/2026", "Kiểm tra định kỳ, dòng 3: bảng chỉ có 1 dòng"),
      ("summary.1.x", "x", "Tóm tắt, dòng 1: mục này không phải bảng; ghi thẳng: summary=GIÁ_TRỊ"),
      (
        "checks.1.date", "31/02/2026",
        "Kiểm tra định kỳ, dòng 1, Ngày: không có ngày «31/02/2026» trong lịch; ghi ngày/tháng/năm, ví dụ: 08/03/2026"
      ),
      ("people", "0", "Số người: 0 phải từ 1 đến 100000"),
      ("people", "mười", "Số người: «mười» không phải số nguyên; ví dụ: 1.200"),
      (
        "result", "tot hơm",
        "Kết quả: không có «tot hơm»; có phải «tốt hơn»?; chọn: giữ vững, tốt hơn, yếu, cần giúp"
      ),
      ("public", "có lẽ", "Công khai: «có lẽ» không phải có hay không; ghi: có, không"),
      (
        "minutes", "ftp://x",
        "Biên bản: «ftp://x» không phải liên kết http hay https; ví dụ: https://baotinh.vn/bai-viet"
      ),
    ])
  func mistakes(name: String, text: String, sentence: String) throws {
    let before = fixture.sheet(["detect.checks.1.date": "2026-01-01"])
    var sheet = before
    let place = try #require(FormPlace(parsing: name))
    let mistake = #expect(throws: FormMistake.self) { try sheet.set(place, to: text) }
    #expect(mistake?.sentence.vi == sentence)
    #expect(mistake?.sentence.en.isEmpty == false && mistake?.sentence.en != sentence)
    #expect(sheet == before)
  }

  @Test("There is no row to take out where there is none")
  func noRow() {
    var sheet = fixture.sheet(["detect.checks.1.date": "2026-01-01"])
    for row in [0, 2, -1] {
      #expect(throws: FormMistake.self) { try sheet.removeRow(row, of: "checks") }
    }
    #expect(throws: FormMistake.self) { try sheet.removeRow(1, of: "summary") }
    #expect(throws: FormMistake.self) { try sheet.newRow(of: "nothing") }
    #expect(throws: FormMistake.self) { try sheet.removeRows(of: "report") }
  }

  @Test(
    "Places are written as they are read",
    arguments: ["report", "checks.1.date", "checks.12.checked-on"])
  func places(text: String) {
    #expect(FormPlace(parsing: text)?.description == text)
  }

  @Test(
    "What is no place is not read",
    arguments: ["", ".", "a.b", "a.0.b", "a.01.b", "a.-1.b", "a.1.", "a.1.b.c"])
  func noPlaces(text: String) {
    #expect(FormPlace(parsing: text) == nil)
  }

  @Test(
    "Whatever is done to rows, they are numbered from 1 without gaps",
    arguments: 1...30 as ClosedRange<UInt64>)
  func laws(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var sheet = fixture.sheet()
    var expected: [[String: String]] = []
    for step in 0..<60 {
      let row = Int.random(in: 1...max(1, expected.count), using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0, 1:
        let new = try sheet.newRow(of: "checks")
        #expect(new == expected.count + 1, "seed \(seed), step \(step)")
        try sheet.set(FormPlace("checks", row: new, column: "paper"), to: "a\(step).pdf")
        expected.append(["paper": "a\(step).pdf", "paper.sha256": "?"])
      case 2 where !expected.isEmpty:
        try sheet.removeRow(row, of: "checks")
        expected.remove(at: row - 1)
      case 3 where !expected.isEmpty:
        try sheet.set(FormPlace("checks", row: row, column: "result"), to: "tốt hơn")
        expected[row - 1]["result"] = "better"
      default: break
      }
      let facts = expected.enumerated().flatMap { index, cells in
        cells.map { Fact(name: "detect.checks.\(index + 1).\($0.key)", value: $0.value) }
      }
      #expect(sheet.facts == Facts(facts), "seed \(seed), step \(step)")
      #expect(sheet.settled == sheet, "seed \(seed), step \(step)")
    }
  }
}

/// SplitMix64: the same numbers for the same seed everywhere.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
