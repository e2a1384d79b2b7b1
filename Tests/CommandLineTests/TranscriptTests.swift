import Foundation
import Testing

/// Whole conversations, compared with committed texts.
@Suite struct TranscriptTests {
  /// What happens to a list from its import to its export.
  static let session = [
    "init", "init", "import list.csv --dry-run", "list", "import list.csv --report report.csv",
    "import list.csv",
    "list", "list --columns id,subject,extra.Loại --format csv", "list --format jsonl --limit 1 sort:id",
    "list 'unit:\"tan tien\"' --format tsv --columns id,unit",
    "decide approve N-1", "decide return N-2 --reason missing-minutes",
    "decide reject N-4 --reason other --note 'không rõ nguồn'",
    "decide approve --where is:pending", "decide hold --where is:pending --reason complaint",
    "list -- -is:decided", "undo", "redo", "redo", "undo --count 2", "history", "history N-1 --format csv",
    "show N-2", "show N-2 --format json", "export --format csv", "export --format json --profile public",
    "export --format csv --output out.csv", "export --format csv --output out.csv", "verify",
  ]

  @Test("A list from import to export", arguments: ["en", "vi"])
  func session(language: String) throws {
    let workplace = try Workplace()
    try workplace.write("reviewer = \"lan\"\n", to: ".config/guong/config.toml")
    try workplace.write(SampleList.mixed, to: "list.csv")
    var transcript = Transcript(in: workplace)
    for command in Self.session {
      try transcript.run(
        command, environment: ["GUONG_STORE": "store.guong"].merging(Self.person(language)) { $1 })
    }
    try Snapshot.expect(
      transcript.masked + "--- report.csv\n" + workplace.read("report.csv"),
      named: "transcripts/session-\(language)")
  }

  @Test("What the rules refuse", arguments: ["en", "vi"])
  func refusals(language: String) throws {
    let workplace = try Workplace()
    try workplace.write("reviewer = \"lan\"\n", to: ".config/guong/config.toml")
    try workplace.write(SampleList.plain(5), to: "list.csv")
    var transcript = Transcript(in: workplace)
    for command in [
      "import list.csv", "decide reject 2021-0001", "decide reject 2021-0001 --reason nonsense",
      "decide return 2021-0001 --reason other", "decide approve 2021-0001 2021-0009",
      "decide approve --where 'unit:nowhere'", "decide approve 2021-0001 --role reader",
      "decide approve --where is:pending --role reader --yes", "decide approve --where is:pending",
      "decide approve --where is:pending --dry-run", "decide approve --where is:pending --yes",
      "decide reject 2021-0001 2022-0001 --reason duplicate --dry-run",
      "decide reject 2021-0001 --reason duplicate", "decide approve --where year:2021..2022 --yes",
      "undo --as minh", "show 1999-0001", "history 1999-0001", "list is:pendin", "list 'unit:('",
    ] {
      try transcript.run(command, environment: Self.person(language))
    }
    try Snapshot.expect(transcript.masked, named: "transcripts/refusals-\(language)")
  }

  @Test("The configuration and the looks", arguments: ["en", "vi"])
  func configuration(language: String) throws {
    let workplace = try Workplace()
    var transcript = Transcript(in: workplace)
    for command in ["config path", "config check", "config show", "theme list", "theme check", "keys"] {
      try transcript.run(command, environment: Self.person(language))
    }
    try workplace.write("lang = \"vi\"\n[keys]\n\"decision.aprove\" = \"a\"\n", to: "bad.toml")
    try workplace.write("theme = \"dusk\"\n", to: ".config/guong/config.toml")
    try workplace.write("name = \"Mine\"\ninherits = \"drak\"\n", to: "mine.toml")
    for command in [
      "config check", "--config bad.toml list", "--config none.toml list", "theme check mine.toml",
      "theme check nowhere", "keys --format markdown",
    ] {
      try transcript.run(command, environment: Self.person(language))
    }
    try Snapshot.expect(transcript.masked, named: "transcripts/configuration-\(language)")
  }

  /// Rules that are looked at, checked, and changed while nominations are under way.
  static let policies = [
    "policy show jury-award", "policy show --graph text", "policy check vietnamese-programme",
    "policy check nowhere.toml", "policy check bad.toml", "init --policy bad.toml", "init", "policy list",
    "import list.csv", "decide approve N-1", "decide hold N-2 --reason complaint",
    "policy check jury-award --against store.guong",
    "policy check jury-award --against store.guong --format csv", "policy adopt same.toml",
    "policy check same.toml --against store.guong", "policy adopt jury-award --role member",
    "policy adopt jury-award", "policy adopt jury-award", "policy list", "show N-1",
    "decide approve N-2 --dry-run", "decide approve N-4", "history N-1", "history N-4",
    "policy show --version vn-2026.1", "policy show bad.toml --version vn-2026.3",
    "policy adopt vietnamese-programme", "policy list", "verify",
  ]

  @Test("Policies", arguments: ["en", "vi"])
  func policies(language: String) throws {
    let workplace = try Workplace()
    try workplace.write("reviewer = \"lan\"\n", to: ".config/guong/config.toml")
    try workplace.write(SampleList.mixed, to: "list.csv")
    let shipped = try workplace.guong("policy", "show", "vietnamese-programme", "--format", "toml").output
    try workplace.write(
      shipped.replacing("deadline = 15", with: "deadline = 0").replacing(
        "field = \"mentor\"", with: "field = \"mentr\""
      )
      .replacing("from = 2026-09-01", with: "from = 2026-02-30"),
      to: "bad.toml")
    try workplace.write(shipped.replacing("deadline = 15", with: "deadline = 10"), to: "same.toml")
    var transcript = Transcript(in: workplace)
    for command in Self.policies {
      try transcript.run(
        command, environment: ["GUONG_STORE": "store.guong"].merging(Self.person(language)) { $1 })
    }
    try Snapshot.expect(transcript.masked, named: "transcripts/policies-\(language)")
  }

  /// The language; the name of who acts comes from the configuration, because login names differ.
  static func person(_ language: String) -> [String: String] {
    ["LANG": language == "vi" ? "vi_VN.UTF-8" : "en_US.UTF-8"]
  }
}
