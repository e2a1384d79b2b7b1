import Foundation
import Testing

/// What must hold whatever the list: seen from outside, by way of exports.
@Suite struct LawTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(SampleList.mixed, to: "mixed.csv")
    try workplace.write(SampleList.plain(40), to: "plain.csv")
    try workplace.guong("--store", "s.guong", "import", "mixed.csv")
    try workplace.guong("--store", "s.guong", "import", "plain.csv")
  }

  private func export(_ store: String = "s.guong") throws -> String {
    try workplace.guong("--store", store, "export", "--format", "csv").output
  }

  /// The columns that decisions do not touch.
  private func dossiers(_ store: String) throws -> String {
    try workplace.guong(
      "--store", store, "list", "--format", "csv", "--columns",
      "id,subject,unit,kind,year,achievement,extra.Số căn cước,extra.Loại", "sort:id"
    ).output
  }

  @Test("The same list twice adds nothing")
  func twice() throws {
    let before = try export()
    let outcome = try workplace.guong("--store", "s.guong", "import", "plain.csv")
    #expect(outcome.output.contains("unchanged  40"))
    #expect(try export() == before)
    #expect(before.split(separator: "\r\n").count == 44)
  }

  @Test("A changed row amends its nomination, whose decision is then stale")
  func amended() throws {
    try workplace.guong("--store", "s.guong", "decide", "approve", "N-1")
    try workplace.write(SampleList.mixed.replacing("Mười lăm", with: "Mười sáu"), to: "mixed.csv")
    let outcome = try workplace.guong("--store", "s.guong", "import", "mixed.csv")
    #expect(outcome.output.contains("changed    1"))
    let shown = try workplace.guong(
      "--store", "s.guong", "list", "is:stale", "--format", "csv", "--columns", "id,year")
    #expect(shown.output == "id,year\r\nN-1,2026\r\n")
  }

  @Test(
    "An export taken in elsewhere gives the same dossiers, and decides nothing",
    arguments: ["csv", "tsv", "jsonl"])
  func roundTrip(format: String) throws {
    try workplace.guong("--store", "s.guong", "decide", "approve", "N-1", "N-2")
    try workplace.guong("--store", "s.guong", "export", "--format", format, "--output", "out.\(format)")
    let outcome = try workplace.guong("--store", "t.guong", "import", "out.\(format)")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try dossiers("t.guong") == dossiers("s.guong"))
    #expect(
      try workplace.guong("--store", "t.guong", "list", "is:decided", "--format", "tsv").output.split(
        separator: "\r\n"
      ).count == 1)
  }

  @Test("A dry run changes nothing")
  func dryRuns() throws {
    let before = try export()
    let history = try workplace.guong("--store", "s.guong", "history").output
    try workplace.write(SampleList.plain(60), to: "plain.csv")
    #expect(
      try workplace.guong("--store", "s.guong", "import", "plain.csv", "--dry-run").output.contains(
        "new        20"))
    #expect(try workplace.guong("--store", "s.guong", "decide", "approve", "N-1", "--dry-run").status == 0)
    #expect(
      try workplace.guong("--store", "s.guong", "decide", "approve", "--where", "is:pending", "--dry-run")
        .status == 0)
    #expect(try export() == before)
    #expect(try workplace.guong("--store", "s.guong", "history").output == history)
    #expect(try workplace.guong("--store", "none.guong", "import", "plain.csv", "--dry-run").status == 0)
    #expect(!FileManager.default.fileExists(atPath: workplace.path("none.guong")))
  }

  @Test("Undo takes a bulk decision back as one, and redo restores it")
  func undo() throws {
    let rows = {
      try workplace.guong(
        "--store", "s.guong", "list", "--format", "csv", "--columns", "id,stage,status", "sort:id"
      ).output
    }
    let before = try rows()
    #expect(
      try workplace.guong("--store", "s.guong", "decide", "approve", "--where", "year:2021", "--yes").status
        == 0)
    let after = try rows()
    #expect(after != before)
    #expect(try workplace.guong("--store", "s.guong", "undo").status == 0)
    #expect(try rows() == before)
    #expect(try workplace.guong("--store", "s.guong", "redo").status == 0)
    #expect(try rows() == after)
    #expect(try workplace.guong("--store", "s.guong", "verify").status == 0)
  }

  @Test("One that cannot be decided so keeps all of them from it")
  func allOrNothing() throws {
    try workplace.guong("--store", "s.guong", "decide", "reject", "N-1", "--reason", "duplicate")
    let before = try export()
    #expect(try workplace.guong("--store", "s.guong", "decide", "approve", "N-1", "N-2").status == 1)
    #expect(
      try workplace.guong("--store", "s.guong", "decide", "approve", "--where", "id:N", "--yes").status == 1)
    #expect(try export() == before)
  }

  @Test("The public profile holds nothing personal")
  func publicProfile() throws {
    try workplace.guong(
      "--store", "s.guong", "--as", "lan", "decide", "approve", "N-1", "--note", "nhà ở ấp 3")
    for format in ["csv", "tsv", "json", "jsonl"] {
      let text = try workplace.guong(
        "--store", "s.guong", "--as", "lan", "export", "--format", format, "--profile", "public"
      ).output
      #expect(text.contains("Nguyễn Thị Hạnh"))
      for personal in ["0123", "nhà ở ấp 3", "căn cước", "\"lan\"", ",lan,", "evidence"] {
        #expect(!text.contains(personal), "\(format): \(personal)")
      }
    }
  }

  @Test("Shared options may stand before the command or after it")
  func places() throws {
    let behind = try workplace.guong("list", "--store", "s.guong", "--lang", "vi")
    #expect(behind.status == 0)
    #expect(try workplace.guong("--store", "s.guong", "--lang", "vi", "list") == behind)
    #expect(try workplace.guong("--store=s.guong", "list", "--lang=vi") == behind)
    #expect(
      try workplace.guong("list", environment: ["GUONG_STORE": "s.guong", "LC_MESSAGES": "vi_VN"]) == behind)
  }
}
