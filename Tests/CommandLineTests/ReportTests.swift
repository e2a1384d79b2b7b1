import Foundation
import Testing

/// Reports of a small list, in every form.
@Suite struct ReportTests {
  static let reports = [
    "funnel", "overdue", "workload", "agreement", "quota", "coverage", "replications", "lessons",
  ]

  /// A store with three nominations, of which two are decided.
  private static func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.write(SampleList.mixed.replacing("xã Tân Tiến", with: "=xã Tân Tiến"), to: "list.csv")
    try workplace.guong("import", "list.csv", "--store", "s.guong")
    try workplace.guong("decide", "approve", "N-1", "--store", "s.guong", "--as", "lan")
    try workplace.guong(
      "decide", "reject", "N-4", "--reason", "duplicate", "--store", "s.guong", "--as", "minh")
    return workplace
  }

  private static func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The rows of a section of a report in JSON.
  private static func rows(_ section: String, of text: String) throws -> [[String: Any]] {
    let sections = try #require(try json(text)["sections"] as? [[String: Any]])
    let found = sections.first { $0["id"] as? String == section }
    return try #require(found?["rows"] as? [[String: Any]])
  }

  @Test("Every report comes in every form, in both languages", arguments: reports)
  func forms(report: String) throws {
    let workplace = try Self.workplace()
    for language in ["vi", "en"] {
      let shared = ["report", report, "--store", "s.guong", "--lang", language, "--format"]
      let text = try workplace.guong(arguments: shared + ["text"])
      #expect(text.status == 0 && text.talk.isEmpty)
      #expect(text.output.contains(language == "vi" ? "Số hồ sơ      3\n" : "Nominations    3\n"))
      let json = try workplace.guong(arguments: shared + ["json"])
      #expect(json.status == 0 && json.talk.isEmpty)
      #expect(try Self.json(json.output)["report"] as? String == report)
      let page = try workplace.guong(arguments: shared + ["html"])
      #expect(page.status == 0 && page.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\""))
      let csv = try workplace.guong(arguments: shared + ["csv"])
      #expect(csv.status == 0 && csv.output.contains("\r\n") && !csv.output.contains("\n="))
    }
  }

  @Test("The funnel counts what was decided, of all and of a query")
  func funnel() throws {
    let workplace = try Self.workplace()
    let all = try workplace.guong("report", "funnel", "--store", "s.guong", "--format", "json")
    let rows = try Self.rows("stages", of: all.output)
    #expect(rows.map { $0["reached"] as? Int } == [3, 1, 0, 0])
    #expect(rows.first?["rejected"] as? Int == 1 && rows.first?["pending"] as? Int == 1)
    let some = try workplace.guong(
      "report", "funnel", "year:2026", "--by", "unit", "--store", "s.guong", "--format", "json")
    #expect(try Self.json(some.output)["nominations"] as? Int == 2)
    #expect(try Self.rows("by-unit", of: some.output).count == 2)
  }

  @Test("The workload leaves out what was taken back")
  func workload() throws {
    let workplace = try Self.workplace()
    try workplace.guong("undo", "--store", "s.guong", "--as", "minh")
    let outcome = try workplace.guong("report", "workload", "--store", "s.guong", "--format", "json")
    let rows = try Self.rows("reviewers", of: outcome.output)
    #expect(rows.map { $0["reviewer"] as? String } == ["lan"])
    #expect(rows.first?["approve"] as? Int == 1)
  }

  @Test("A table of its own for a spreadsheet, in which no cell starts a formula")
  func csv() throws {
    let workplace = try Self.workplace()
    let outcome = try workplace.guong(
      "report", "coverage", "--store", "s.guong", "--format", "csv", "--table", "by-unit")
    let lines = outcome.output.split(separator: "\r\n")
    #expect(lines.first?.hasPrefix("unit,total,recognised,share.part,share.whole,") == true)
    #expect(lines.contains { $0.hasPrefix("'=xã Tân Tiến,1,0,0,1,") }, "\(outcome.output)")
    let unknown = try workplace.guong(
      "report", "coverage", "--store", "s.guong", "--format", "csv", "--table", "by-untt")
    #expect(unknown.status == 65 && unknown.talk.contains("did you mean 'by-unit'?"))
    #expect(try workplace.guong("report", "funnel", "--table", "stages", "--store", "s.guong").status == 64)
  }

  @Test("A file is written whole, and never over another without being told to")
  func file() throws {
    let workplace = try Self.workplace()
    let arguments = ["report", "quota", "--store", "s.guong", "--format", "html", "--output", "q.html"]
    let first = try workplace.guong(arguments: arguments)
    #expect(first.status == 0 && first.output.isEmpty && first.talk.contains("q.html"))
    let page = try workplace.read("q.html")
    #expect(page.hasSuffix("</html>\n"))
    #expect(try workplace.guong(arguments: arguments).status == 73)
    #expect(try workplace.guong(arguments: arguments + ["--force"]).status == 0)
  }

  @Test("Shared options may stand before the report's name, too; mistakes end as they do elsewhere")
  func usage() throws {
    let workplace = try Self.workplace()
    #expect(try workplace.guong("--store", "s.guong", "--lang", "en", "report", "funnel").status == 0)
    #expect(try workplace.guong("report", "funnel", "--by", "weather", "--store", "s.guong").status == 64)
    #expect(try workplace.guong("report", "funnel", "is:pendin", "--store", "s.guong").status == 65)
    #expect(try workplace.guong("report", "funnel", "--store", "none.guong").status == 69)
    #expect(try workplace.guong("report", "overdue", "--limit", "0", "--store", "s.guong").status == 64)
  }

  @Test("Lines are as wide as COLUMNS says")
  func width() throws {
    let workplace = try Self.workplace()
    let outcome = try workplace.guong(
      "report", "funnel", "--store", "s.guong", environment: ["COLUMNS": "60"])
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 60 })
    #expect(outcome.output.contains(String(repeating: "═", count: 60) + "\n"))
  }
}
