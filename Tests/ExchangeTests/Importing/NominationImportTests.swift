import ReviewEngine
import Testing

@testable import Exchange

@Suite("Rows become nominations")
struct NominationImportTests {
  /// An import with everything that came of it.
  struct Outcome {
    var plan: NominationImport
    var problems: [RowProblem]
    var nominations: [ImportedNomination]

    init(_ text: String, mapping: [String] = [], name: String = "test.csv") throws {
      var problems: [RowProblem] = []
      var nominations: [ImportedNomination] = []
      plan = try NominationImport(
        TableOrigin(Array(text.utf8), name: name),
        mapping: ColumnMapping(mapping.map { try ColumnMapping.Entry(parsing: $0) })
      ) { problems.append($0) }
      try plan.forEach { nominations.append($0) }
      self.problems = problems
      self.nominations = nominations
      #expect(nominations.count == plan.summary.accepted)
    }
  }

  @Test("All columns, in Vietnamese")
  func allColumns() throws {
    let outcome = try Outcome(
      """
      Mã hồ sơ;Họ tên;Phân loại đối tượng;Chức vụ;Đơn vị công tác;Đơn vị đề nghị;Loại;Lĩnh vực;Phong trào;\
      Danh hiệu;Năm;Ngày đề nghị;Thành tích;Minh chứng;Số điện thoại
      2026-0042;Nguyễn Thị Hạnh;CÁ NHÂN;Trưởng trạm;Trạm Y tế xã Tân Bình;UBND xã Tân Bình;mô hình;y tế;\
      Dân vận khéo;Bằng khen;2026;8/3/2026;"Mười lăm năm
      vận động";a.pdf;0912
      """)
    #expect(outcome.problems.isEmpty)
    #expect(
      outcome.nominations == [
        ImportedNomination(
          line: 2, id: NominationID("2026-0042"),
          dossier: Dossier(
            subject: "Nguyễn Thị Hạnh", subjectKind: .individual, position: "Trưởng trạm",
            unit: "Trạm Y tế xã Tân Bình", nominator: "UBND xã Tân Bình", kind: .newModel, field: "y tế",
            movement: "Dân vận khéo", title: "Bằng khen", year: "2026",
            date: CalendarDay(year: 2026, month: 3, day: 8), achievement: "Mười lăm năm\nvận động",
            evidence: "a.pdf", extras: [ExtraField(name: "Số điện thoại", value: "0912")]), forms: Facts())
      ])
  }

  @Test("A name survives to the letter, but for blanks around it and its composed form")
  func names() throws {
    let outcome = try Outcome(
      "subject,unit\n\u{A0} Ðặng  Hoà\u{3000},\u{2003}\nNguye\u{302}\u{303}n,\"\n x\t\"\n'Tí,=\n")
    let subjects = outcome.nominations.map { $0.dossier.subject.unicodeScalars.map(\.value) }
    #expect(subjects == ["Ðặng  Hoà", "Nguyễn", "'Tí"].map { $0.unicodeScalars.map(\.value) })
    #expect(outcome.nominations.map(\.dossier.unit) == ["", "x", "="])
  }

  @Test("Failed formulas are nothing, and rows of nothing are passed over and counted")
  func templates() throws {
    let outcome = try Outcome(
      "STT,subject,unit,code\n(1),(2),(3),(4)\n1,Lan,#REF!,#N/A\n2, ,,#N/A\n3,,,\n\n4,Mai, #VALUE! ,A1\n")
    #expect(outcome.problems.isEmpty)
    #expect(outcome.plan.summary == ImportSummary(rows: 6, accepted: 2, repeated: 0, refused: 0, blank: 4))
    #expect(
      outcome.nominations.map(\.dossier) == [
        Dossier(subject: "Lan"), Dossier(subject: "Mai", extras: [ExtraField(name: "code", value: "A1")]),
      ])
  }

  @Test("Group headings are told, not imported")
  func headings() throws {
    let outcome = try Outcome("STT,subject,unit\nI,CÁ NHÂN,\n1,Lan,Xã A\n,II. Tập thể:,\n2,Tổ 7,Xã A\n")
    #expect(outcome.nominations.map(\.dossier.subject) == ["Lan", "Tổ 7"])
    #expect(outcome.problems.map(\.reason) == [.groupHeading, .groupHeading])
    #expect(outcome.problems.map(\.line) == [2, 4])
  }

  @Test("Words that are not understood are kept and told, not guessed")
  func unknownWords() throws {
    let outcome = try Outcome(
      "subject,Phân loại đối tượng,Loại,date\nLan,Cá nhân,xuất sắc,2026-02-30\nMai,lãnh đạo,điển hình,\n")
    #expect(
      outcome.problems == [
        RowProblem(line: 2, column: 3, columnName: "Loại", value: "xuất sắc", reason: .unknownKind),
        RowProblem(line: 2, column: 4, columnName: "date", value: "2026-02-30", reason: .unreadableDate),
        RowProblem(
          line: 3, column: 2, columnName: "Phân loại đối tượng", value: "lãnh đạo",
          reason: .unknownSubjectKind),
      ])
    #expect(
      outcome.nominations.map(\.dossier) == [
        Dossier(
          subject: "Lan", subjectKind: .individual,
          extras: [
            ExtraField(name: "Loại", value: "xuất sắc"), ExtraField(name: "date", value: "2026-02-30"),
          ]),
        Dossier(
          subject: "Mai", kind: .advancedExemplar,
          extras: [ExtraField(name: "Phân loại đối tượng", value: "lãnh đạo")]),
      ])
  }

  @Test("A row without a subject, an id with a line break, a row of odd shape")
  func refusals() throws {
    let outcome = try Outcome("id,subject,unit\n1,,Xã A\n\"2\n3\",Lan,x\n4,Mai,x,y\n5,\"Hà\"z,x\n6,Cúc,x\n")
    #expect(
      outcome.problems == [
        RowProblem(line: 2, column: 2, columnName: "subject", value: "", reason: .missingSubject),
        RowProblem(line: 3, column: 1, columnName: "id", value: "2\n3", reason: .invalidID),
        RowProblem(
          line: 5, column: 4, columnName: "", value: "y",
          reason: .table(.surplusFields(expected: 3, found: 4))),
        RowProblem(line: 6, column: 2, columnName: "subject", value: "Hà", reason: .table(.textAfterQuote)),
      ])
    #expect(outcome.problems.allSatisfy { $0.isRefusal })
    #expect(outcome.nominations.map(\.line) == [7])
    #expect(outcome.plan.summary == ImportSummary(rows: 5, accepted: 1, repeated: 0, refused: 4, blank: 0))
  }

  @Test("Rows with one id: the same again is a repeat, something else is refused, both of them")
  func collisionsByID() throws {
    let outcome = try Outcome(
      "id,subject,unit\nA,Lan,x\nB,Mai,x\nA,Lan,x\nB,Mai,y\nB,Mai,x\nC,Lan,x\n")
    #expect(outcome.nominations.map(\.line) == [2, 7])
    #expect(
      outcome.problems == [
        RowProblem(line: 3, column: 1, columnName: "id", value: "B", reason: .collision(otherLine: 5)),
        RowProblem(line: 5, column: 1, columnName: "id", value: "B", reason: .collision(otherLine: 3)),
        RowProblem(line: 6, column: 1, columnName: "id", value: "B", reason: .collision(otherLine: 3)),
      ])
    #expect(outcome.plan.summary == ImportSummary(rows: 6, accepted: 2, repeated: 1, refused: 3, blank: 0))
  }

  @Test("Rows without an id are known by subject, unit, title, year and achievement")
  func collisionsByContent() throws {
    let outcome = try Outcome(
      """
      subject,unit,title,year,achievement,field
      Lan,x,Bằng khen,2026,a,y tế
      Lan,x,Bằng khen,2026,a,y tế
      Lan,x,Bằng khen,2025,a,giáo dục
      Lanx,,Bằng khen,2025,a,giáo dục
      Mai,x,,,,y tế
      Mai,x,,,,giáo dục
      """)
    #expect(outcome.nominations.map(\.line) == [2, 4, 5])
    #expect(outcome.problems.map(\.reason) == [.collision(otherLine: 7), .collision(otherLine: 6)])
    #expect(outcome.plan.summary.repeated == 1)
  }

  @Test("Of several columns for a name the first that says something counts")
  func fallbackColumns() throws {
    let outcome = try Outcome(
      "Name,Nominees,Film\nLan,x,y\n,Mai,y\n,,Hà\n,,\n",
      mapping: ["subject=Name", "subject=Nominees", "subject=Film"])
    #expect(outcome.nominations.map(\.dossier.subject) == ["Lan", "Mai", "Hà"])
  }

  @Test("Several columns for one target are joined, empty ones left out")
  func joinedColumns() throws {
    let outcome = try Outcome(
      "Name,Citation,Note\nLan,a,b\nMai,,b\nHà,,\n",
      mapping: ["subject=Name", "achievement=Citation", "achievement=Note"])
    #expect(outcome.nominations.map(\.dossier.achievement) == ["a\nb", "b", ""])
  }

  @Test("The header is found by its names, below whatever stands above it")
  func header() throws {
    let outcome = try Outcome("Mẫu số 02,x,y\nKính gửi,Hội đồng,z\nHọ tên,Đơn vị,Ghi chú\nLan,Xã A,\n")
    #expect(outcome.plan.detection.headerLine == Detected(3, .knownNames(2)))
    #expect(outcome.nominations.map(\.line) == [4])
  }

  @Test("A table that changes between the two readings is refused")
  func changing() throws {
    let versions = Versions(["subject\nLan\n", "subject\nMai\n"])
    let plan = try NominationImport(versions.origin) { _ in }
    #expect(throws: ExchangeError.changedWhileReading(file: "test.csv")) { try plan.forEach { _ in } }
  }

  @Test("What the taking in throws comes out as it is")
  func failing() throws {
    let plan = try NominationImport(TableOrigin(Array("subject\nLan\n".utf8), name: "test.csv")) { _ in }
    #expect(throws: MappingError.malformed("x")) {
      try plan.forEach { _ in throw MappingError.malformed("x") }
    }
  }
}
