import Foundation
import Testing

/// Who may act in a store, from an empty roster to somebody who left.
@Suite struct RosterTests {
  static let session = [
    "reviewer list --as lan", "import list.csv --as lan", "reviewer add minh member --as lan",
    "reviewer add lan secretary --as lan", "reviewer add minh chair member --unit 'Sở Nội vụ' --as lan",
    "reviewer add minh member --as lan", "reviewer add an member --as minh",
    "reviewer add an member --as minh --role chair", "reviewer list", "reviewer list --format csv",
    "reviewer list --format jsonl", "list --as nobody --limit 1 --columns id --format csv",
    "decide approve 2021-0001 --as mnih", "decide approve 2021-0001 --as lan --role chair",
    "decide approve 2021-0001 --as lan --role chair --dry-run", "decide approve 2021-0001 --as an",
    "decide approve --where is:pending --yes --as nobody", "import list.csv --as nobody",
    "undo --as an --role reader",
    "undo --as an", "reviewer change an reader --note 'từ tháng 5' --as lan",
    "reviewer change an reader --as lan",
    "reviewer change nobody reader --as lan", "reviewer change an --as lan",
    "decide approve 2021-0001 --as an",
    "reviewer remove an --as lan", "reviewer remove an --as lan", "decide approve 2021-0001 --as an",
    "reviewer remove lan --as lan", "reviewer remove minh --as minh --role chair",
    "reviewer change minh reader --as minh --role chair", "reviewer add an member --as minh --role chair",
    "reviewer list", "reviewer add 'a\u{1B}b' member --as minh --role chair",
    "reviewer add x owner --as minh --role chair", "history", "verify",
  ]

  @Test("A roster from its first member to its last", arguments: ["en", "vi"])
  func session(language: String) throws {
    let workplace = try Workplace()
    try workplace.write(SampleList.plain(2), to: "list.csv")
    var transcript = Transcript(in: workplace)
    for command in Self.session {
      try transcript.run(
        command,
        environment: [
          "GUONG_STORE": "store.guong", "LANG": language == "vi" ? "vi_VN.UTF-8" : "en_US.UTF-8",
        ])
    }
    try Snapshot.expect(transcript.masked, named: "transcripts/roster-\(language)")
  }

  @Test("The shared options may stand before an inner command, too")
  func leadingOptions() throws {
    let workplace = try Workplace()
    try workplace.guong("--store", "a.guong", "init")
    let added = try workplace.guong("--store", "a.guong", "--as", "lan", "reviewer", "add", "lan", "chair")
    #expect(added.status == 0, "\(added)")
    let listed = try workplace.guong("--store=a.guong", "reviewer", "list", "--format", "csv")
    #expect(listed.output.contains("lan,chair"), "\(listed)")
  }

  @Test("That a name in a file is no authentication is said where names are given")
  func plainly() throws {
    let help = try Workplace().guong("reviewer", "--help").output
    #expect(help.replacing("\n", with: " ").contains("not authentication"))
  }
}
