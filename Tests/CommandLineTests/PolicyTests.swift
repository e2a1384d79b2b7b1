import Foundation
import Testing

/// Rules that change while nominations are under way.
@Suite struct PolicyTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(SampleList.mixed, to: "mixed.csv")
    try workplace.guong("--store", "s.guong", "import", "mixed.csv")
  }

  private func guong(_ arguments: String...) throws -> Workplace.Outcome {
    try workplace.guong(arguments: arguments, environment: ["GUONG_STORE": "s.guong", "LANG": "C"])
  }

  /// Everything that is kept of nominations, without the moment of the export and the version of the rules of the day.
  private func nominations() throws -> String {
    try guong("list", "--format", "jsonl", "sort:id").output
  }

  @Test(
    "Another policy changes nothing that was decided, and each decision names the rules it was made under")
  func decisionsStay() throws {
    #expect(try guong("decide", "approve", "N-1").status == 0)
    #expect(try guong("decide", "return", "N-2", "--reason", "missing-minutes").status == 0)
    let before = try nominations()
    #expect(try guong("policy", "adopt", "jury-award").status == 0)
    #expect(try nominations() == before)
    // A code of the earlier rules, which the new ones do not know.
    #expect(try guong("show", "N-2").output.contains("missing-minutes"))
    #expect(try guong("decide", "reject", "N-4", "--reason", "not-eligible").status == 0)
    let versions = try guong("history", "--format", "csv").output.split(separator: "\r\n")
      .filter { $0.contains(",decided,") || $0.contains(",voted,") }
      .map { line in ["vn-2026.3", "jury-2026.2"].first { line.contains(",\($0),") } }
    #expect(versions == ["vn-2026.3", "vn-2026.3", "jury-2026.2"])
    #expect(try guong("policy", "adopt", "vietnamese-programme").status == 0)
    let (earlier, now) = (before.split(separator: "\n"), try nominations().split(separator: "\n"))
    #expect(earlier.count == now.count)
    #expect(zip(earlier, now).filter { $0 != $1 }.map { $0.0.contains("\"N-4\"") } == [true])
    #expect(try guong("verify").status == 0)
  }

  @Test("A policy comes out of the store as it went in, whichever version")
  func textsAreKept() throws {
    let first = try guong("policy", "show", "--format", "toml").output
    let changed = first.replacing("\"vn-2026.3\"", with: "\"tinh-2027\"").replacing(
      "deadline = 15", with: "deadline = 3")
    try workplace.write(changed, to: "own.toml")
    #expect(try guong("policy", "adopt", "own.toml").status == 0)
    #expect(try guong("policy", "show", "--format", "toml").output == changed)
    #expect(try guong("policy", "show", "--version", "vn-2026.3", "--format", "toml").output == first)
    #expect(try guong("policy", "show").output.contains("3 working days"))
    #expect(try guong("doctor").output.contains("tinh-2027"))
    try workplace.write(changed + "# more\n", to: "own.toml")
    #expect(try guong("policy", "adopt", "own.toml").status == 1)
  }

  @Test("The rules in force are those of the store, in whatever command")
  func inForce() throws {
    #expect(try guong("policy", "adopt", "jury-award").status == 0)
    #expect(try guong("list", "--columns", "id,stage").output.contains("Longlist"))
    // Two of three have to agree.
    #expect(try guong("decide", "approve", "N-1", "--as", "a").status == 0)
    #expect(try guong("list", "id:N-1", "--format", "tsv", "--columns", "stage").output.contains("detect"))
    #expect(try guong("decide", "approve", "N-1", "--as", "b").status == 0)
    #expect(try guong("list", "id:N-1", "--format", "tsv", "--columns", "stage").output.contains("cultivate"))
  }

  @Test("A store from before policies were kept takes up the one that comes with guong, once")
  func olderStore() throws {
    #expect(try guong("init", "--store", "old.guong").status == 0)
    try SystemSQLite.execute(
      """
      DROP TRIGGER record_stays; DROP TRIGGER ledger_keeps_all; DROP TRIGGER change_set_keeps_all;
      DELETE FROM ledger; DELETE FROM change_set; DELETE FROM record;
      """, on: workplace.path("old.guong"))
    let versions = {
      try guong("policy", "list", "--store", "old.guong").output.split(separator: "\n").dropFirst()
    }
    #expect(try versions().isEmpty)
    #expect(try guong("list", "--store", "old.guong").status == 0)
    let history = try guong("history", "--store", "old.guong").output
    #expect(try versions().count == 1)
    #expect(try guong("list", "--store", "old.guong").status == 0)
    #expect(try guong("history", "--store", "old.guong").output == history)
    #expect(try guong("verify", "--store", "old.guong").status == 0)
  }

  @Test("What nobody can read is told with its place, and nothing is made of it")
  func badFiles() throws {
    try workplace.write("id = \"x\"\nversion = \"1\"\ntitle = 3\n", to: "bad.toml")
    for command in ["check", "adopt"] {
      let outcome = try guong("policy", command, "bad.toml")
      #expect(outcome.status == 78)
      #expect((outcome.output + outcome.talk).contains("bad.toml:3:9: error: title: "))
    }
    #expect(try guong("init", "--store", "new.guong", "--policy", "bad.toml").status == 78)
    #expect(!FileManager.default.fileExists(atPath: workplace.path("new.guong")))
    #expect(try guong("policy", "check", "nowhere.toml").status == 78)
  }

  @Test("The schema is JSON, the graph is a graph")
  func machineForms() throws {
    let schema = try guong("policy", "schema").output
    let parsed = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any]
    #expect(parsed?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    let dot = try guong("policy", "show", "jury-award", "--graph", "dot").output
    #expect(dot.hasPrefix("digraph \"jury-2026.2\" {\n") && dot.hasSuffix("}\n"))
  }
}
