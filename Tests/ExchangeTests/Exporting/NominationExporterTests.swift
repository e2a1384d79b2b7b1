import Foundation
import ReviewEngine
import Testing

@testable import Exchange

@Suite("Nominations with their decisions, written out")
struct NominationExporterTests {
  private static let time = Timestamp(milliseconds: 1_780_000_000_000)

  private static let decided = Nomination(
    id: NominationID("2026-0042"),
    dossier: Dossier(
      subject: "Nguyễn Thị Hạnh", subjectKind: .individual, unit: "Trạm Y tế", kind: .newModel, year: "2026",
      date: CalendarDay(year: 2026, month: 3, day: 8), achievement: "- Một\n- Hai", evidence: "a.pdf",
      extras: [
        ExtraField(name: "Số CCCD", value: "012345678901"), ExtraField(name: "title", value: "+84"),
      ]),
    standing: Standing(
      stage: .detect, status: .rejected, waitingSince: time,
      lastDecision: Decision(
        verdict: .reject, stage: .detect, reason: "criteria", note: "chưa đủ", reviewer: "lan", time: time,
        revision: Revision(rawValue: 1))),
    revision: Revision(rawValue: 3), contentRevision: Revision(rawValue: 2), registeredAt: time)

  private static let fresh = Nomination(
    id: NominationID("2026-0043"), dossier: Dossier(subject: "=HYPERLINK(\"x\")"),
    standing: .registered(at: time),
    revision: .first, contentRevision: .first, registeredAt: time)

  private static let envelope = ExportEnvelope(
    exportedAt: time, exportedBy: "lan", query: "is:rejected", policyVersion: "vn-2026.1")

  private static func export(
    _ format: ExportFormat, _ profile: ExportProfile = .internal, extras: [String] = ["Số CCCD", "title"]
  ) throws -> [UInt8] {
    let collector = Collector()
    var exporter = NominationExporter(
      format, profile: profile, extras: extras, envelope: envelope, sink: ClosureSink(collector))
    try exporter.write(decided)
    try exporter.write(fresh)
    try exporter.finish()
    return collector.bytes
  }

  @Test("The columns of version 1: a new one may come at the end; anything else raises the version")
  func columns() {
    #expect(
      ExportColumn.all(.internal, format: .csv, extras: ["x"]).map(\.name) == [
        "id", "subject", "subject-kind", "position", "unit", "nominator", "kind", "field", "movement",
        "title",
        "year", "date", "achievement", "evidence", "x", "review.stage", "review.status",
        "review.waiting-since",
        "review.verdict", "review.verdict-stage", "review.reason", "review.note", "review.reviewer",
        "review.decided-at", "review.stale", "review.revision", "review.registered-at", "review.schema",
      ])
    #expect(ExportEnvelope.version == 1)
  }

  @Test("A table tells the decision")
  func table() throws {
    let reader = try TableReader(bytes: Self.export(.csv))
    let rows = try reader.rows()
    let told = Dictionary(uniqueKeysWithValues: zip(reader.header, rows[0]))
    #expect(told["extra.title"] == "+84")
    #expect(told["date"] == "2026-03-08")
    #expect(told["review.stage"] == "detect")
    #expect(told["review.status"] == "rejected")
    #expect(told["review.verdict"] == "reject")
    #expect(told["review.reason"] == "criteria")
    #expect(told["review.note"] == "chưa đủ")
    #expect(told["review.reviewer"] == "lan")
    #expect(told["review.decided-at"] == Self.time.description)
    #expect(told["review.stale"] == "true")
    #expect(told["review.revision"] == "3")
    #expect(told["review.schema"] == "guong.nominations/1")
  }

  @Test(
    "Importing an export gives the same dossiers, and nothing of the decisions",
    arguments: [
      ExportFormat.csv, .tsv, .jsonLines,
    ])
  func roundTrip(_ format: ExportFormat) throws {
    let plan = try NominationImport(
      TableOrigin(try Self.export(format), name: "test.\(format.rawValue)")
    ) { Issue.record("\($0)") }
    var nominations: [ImportedNomination] = []
    try plan.forEach { nominations.append($0) }
    #expect(nominations.map(\.id) == [Self.decided.id, Self.fresh.id])
    #expect(nominations.map(\.dossier) == [Self.decided.dossier, Self.fresh.dossier])
  }

  @Test("The public profile leaves out what is personal, in every format", arguments: ExportFormat.allCases)
  func publicProfile(_ format: ExportFormat) throws {
    let text = String(decoding: try Self.export(format, .public), as: UTF8.self)
    #expect(text.contains("Nguyễn Thị Hạnh") && text.contains("rejected"))
    for secret in ["012345678901", "CCCD", "a.pdf", "chưa đủ", "lan\"", ",lan,", "\tlan\t"] {
      #expect(!text.contains(secret), "\(secret)")
    }
  }

  @Test("JSON: an envelope, then rows whose extras are an object")
  func json() throws {
    let parsed = try #require(
      try JSONSerialization.jsonObject(with: Data(Self.export(.json))) as? [String: Any])
    #expect(parsed["schema"] as? String == "guong.nominations")
    #expect(parsed["version"] as? Int == 1)
    #expect(parsed["query"] as? String == "is:rejected")
    #expect(parsed["policyVersion"] as? String == "vn-2026.1")
    let rows = try #require(parsed["rows"] as? [[String: Any]])
    #expect(rows[0]["extras"] as? [String: String] == ["Số CCCD": "012345678901", "title": "+84"])
    #expect(rows[0]["achievement"] as? String == "- Một\n- Hai")
    #expect(rows[0]["review.revision"] as? Int == 3)
    #expect(rows[1]["subject"] as? String == "=HYPERLINK(\"x\")")
    #expect(rows[1]["review.verdict"] is NSNull)
  }

  @Test("JSON Lines: the envelope first, then a row a line")
  func jsonLines() throws {
    let lines = String(decoding: try Self.export(.jsonLines), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("{\"schema\":\"guong.nominations\",\"version\":1,"))
    #expect(lines[1].hasPrefix("{\"id\":\"2026-0042\",\"subject\":\"Nguyễn Thị Hạnh\","))
  }
}
