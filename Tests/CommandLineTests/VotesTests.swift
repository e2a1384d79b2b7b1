import Foundation
import Testing

/// Several reviewers under the jury award: two of three vote on the longlist, each alone; then the jury scores.
@Suite struct VotesTests {
  static let session = [
    "init --policy jury-award --as lan", "import list.csv --as lan",
    "decide approve 2021-0001 --as an --role member", "decide approve 2021-0001 --as an --role member",
    // What an said is hidden from bình, wherever it is told.
    "show 2021-0001 --as bình --role member", "show 2021-0001 --format json --as bình --role member",
    "history 2021-0001 --as bình --role member", "history --format csv --as bình --role member",
    "history 2021-0001 --as an --role member", "decide approve 2021-0001 --dry-run --as bình --role member",
    "decide approve --where is:unvoted --dry-run --as bình --role member",
    "decide reject 2021-0001 --reason not-eligible --as bình --role member",
    "show 2021-0001 --as bình --role member", "history 2021-0001 --format csv --as bình --role member",
    // They disagree: chi decides between them.
    "list is:conflict --as chi --columns id --format csv",
    "list is:unvoted --as an --columns id --format csv",
    "show 2021-0001 --as chi --role member", "decide approve 2021-0001 --as chi --role member",
    "undo --as an --role member", "undo --as chi --role member", "undo --as an --role member",
    "history 2021-0001 --as dũng --role member", "redo --as an --role member", "redo --as chi --role member",
    "history 2021-0001 --as dũng --role member",
    // Many at once: some are settled, some wait for others.
    "decide approve 2022-0001 --as an --role member",
    "decide approve --where 'is:unvoted -id:2021-0001' --yes --as bình --role member",
    "decide recuse 2023-0001 --reason own-work --as chi --role member",
    "decide approve 2023-0001 --as chi --role member", "undo --as bình --role member",
    // The jury scores 2021-0001.
    "form 2021-0001 --set checked=yes --as lan", "decide approve 2021-0001 --as lan",
    "score 2021-0001 craft=8 originality=7 --as an --role member",
    "score 2021-0001 craft=8 originality=11 effect=6 --as an --role member",
    "score 2021-0001 craft=8 originality=7 efect=6 --as an --role member",
    "score 2021-0001 craft=eight --as an --role member",
    "score 2021-0001 craft=8 originality=7 effect=6 --as lan",
    "score 2022-0001 craft=8 originality=7 effect=6 --as lan",
    "score 2021-0001 craft=8 originality=7 effect=6 --note 'rõ ràng' --as an --role member",
    "score 2021-0001 craft=5 originality=5 effect=5 --as bình --role member",
    "decide approve 2021-0001 --as chủ --role chair", "show 2021-0001 --as chi --role member",
    "score 2021-0001 craft=7 originality=9 effect=7 --as chi --role member",
    "show 2021-0001 --as chi --role member", "decide approve 2021-0001 --as chủ --role chair",
    "score 2021-0001 craft=9 originality=9 effect=9 --as bình --role member",
    "decide approve 2021-0001 --as chủ --role chair", "show 2021-0001 --as lan", "verify",
  ]

  @Test("Votes, conflicts, undo and scorecards", arguments: ["en", "vi"])
  func session(language: String) throws {
    let workplace = try Workplace()
    try workplace.write(SampleList.plain(4), to: "list.csv")
    var transcript = Transcript(in: workplace)
    for command in Self.session {
      try transcript.run(
        command,
        environment: [
          "GUONG_STORE": "store.guong", "LANG": language == "vi" ? "vi_VN.UTF-8" : "en_US.UTF-8",
        ])
    }
    try Snapshot.expect(transcript.masked, named: "transcripts/votes-\(language)")
  }

  @Test("Before one's own vote no form of output tells what the others said")
  func nothingLeaks() throws {
    let workplace = try Workplace()
    let environment = ["GUONG_STORE": "store.guong", "LANG": "en_US.UTF-8"]
    try workplace.write(SampleList.plain(1), to: "list.csv")
    for command in [
      ["init", "--policy", "jury-award", "--as", "lan"], ["import", "list.csv", "--as", "lan"],
      [
        "decide", "reject", "2021-0001", "--reason", "not-shortlisted", "--note", "weak rhyme", "--as", "an",
        "--role", "member",
      ],
    ] {
      #expect(try workplace.guong(arguments: command, environment: environment).status == 0)
    }
    let reading = [
      ["show", "2021-0001"], ["show", "2021-0001", "--format", "json"], ["history"],
      ["history", "2021-0001"],
      ["history", "--format", "csv"], ["history", "--format", "json"], ["history", "--format", "jsonl"],
      ["list"], ["list", "--format", "json"], ["export", "--format", "csv"], ["export", "--format", "json"],
      ["list", "reject"], ["list", "rhyme"], ["list", "by:an"],
    ]
    for command in reading {
      let hidden = try workplace.guong(
        arguments: command + ["--as", "bình", "--role", "member"], environment: environment)
      #expect(hidden.status == 0, "\(command): \(hidden)")
      for secret in ["not-shortlisted", "not shortlisted", "rhyme", "reject", "against"] {
        #expect(
          !hidden.output.replacing("\"query\":\"\(secret)\"", with: "").contains(secret),
          "\(command): \(secret)")
      }
    }
    let own = try workplace.guong(
      "show", "2021-0001", "--as", "an", "--role", "member", environment: environment)
    #expect(own.output.contains("an against it (not shortlisted)"), "\(own)")
  }
}
