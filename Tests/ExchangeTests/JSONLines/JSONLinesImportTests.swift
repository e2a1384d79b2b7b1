import ReviewEngine
import Testing

@testable import Exchange

@Suite("JSON Lines become nominations")
struct JSONLinesImportTests {
  @Test("Names are columns, in the order in which they first occur; bad lines are told")
  func lines() throws {
    let outcome = try NominationImportTests.Outcome(
      """
      {"Họ tên": " Lan ", "year": 2026, "extras": {"Note": "=1", "title": "x"}}

      {"Họ tên": "Mai", "tags": ["a", "b"]
      ["Hà"]
      {"tags": ["a", "b"], "Họ tên": "'=Cúc", "achievement": null}
      """, name: "test.jsonl")
    #expect(outcome.plan.columns.header == ["Họ tên", "year", "Note", "extra.title", "tags", "achievement"])
    #expect(
      outcome.nominations == [
        ImportedNomination(
          line: 1, id: nil,
          dossier: Dossier(
            subject: "Lan", year: "2026",
            extras: [ExtraField(name: "Note", value: "=1"), ExtraField(name: "title", value: "x")]),
          forms: Facts()),
        ImportedNomination(
          line: 5, id: nil,
          dossier: Dossier(subject: "'=Cúc", extras: [ExtraField(name: "tags", value: "a\nb")]),
          forms: Facts()),
      ])
    #expect(outcome.problems.map(\.line) == [3, 4])
    #expect(
      outcome.problems.map(\.reason) == [
        .table(.malformedJSON(offset: 39)), .table(.malformedJSON(offset: 0)),
      ])
    #expect(outcome.plan.summary == ImportSummary(rows: 5, accepted: 2, repeated: 0, refused: 2, blank: 1))
    #expect(outcome.plan.detection.form == Detected(.jsonLines, .kindOfFile))
  }

  @Test(
    "The form shows in the first character where the name does not tell",
    arguments: [
      ("{\"subject\":\"Lan\"}\n", TableForm.jsonLines), ("\u{FEFF} {\"subject\":\"Lan\"}\n", .jsonLines),
      ("subject\nLan\n", .delimited),
    ])
  func form(_ text: String, _ form: TableForm) throws {
    let outcome = try NominationImportTests.Outcome(text, name: "-")
    #expect(outcome.plan.detection.form == Detected(form, .firstByte))
    #expect(outcome.nominations.map(\.dossier) == [Dossier(subject: "Lan")])
  }

  @Test("Names that are data are refused")
  func tooManyNames() {
    let text = (0...JSONLinesReader.columnLimit).map { "{\"subject\":\"x\",\"n\($0)\":1}\n" }.joined()
    #expect(
      throws: ExchangeError.tooManyColumns(
        file: "x.jsonl", line: JSONLinesReader.columnLimit, limit: JSONLinesReader.columnLimit)
    ) {
      try NominationImport(TableOrigin(Array(text.utf8), name: "x.jsonl")) { _ in }
    }
  }
}
