import Testing

/// The review loop in lines of text: what is typed comes from a file, as from somebody who types.
@Suite struct PlainReviewTests {
  private static let lines = [
    "a", "x", "7", "2", "x 1", "u", "n", "p", "b 1 thiếu chữ ký", "b .", "c đã gọi điện", "", "d", "v", "",
    "/is:returned", "",
    "/", "0",
    "m", "m", "m", "a", "z", "", "*", "!", "*", "s", "y", "u", "e",
    "/is:pendin", "U", "t", "zz", "?", "L", "n", "q", "a",
  ]

  @Test("A list gone through line by line", arguments: ["en", "vi"])
  func loop(language: String) throws {
    let workplace = try Workplace()
    try workplace.write("reviewer = \"lan\"\n", to: ".config/guong/config.toml")
    try workplace.write(SampleList.plain(6), to: "list.csv")
    var transcript = Transcript(in: workplace)
    let environment = ["GUONG_STORE": "store.guong"].merging(TranscriptTests.person(language)) { $1 }
    try transcript.run("init", environment: environment)
    try transcript.run("import list.csv", environment: environment)
    try transcript.run(
      "review --plain sort:id", input: Self.lines.map { $0 + "\n" }.joined(), environment: environment)
    try transcript.run("history --format csv", environment: environment)
    try transcript.run("verify", environment: environment)
    try Snapshot.expect(transcript.masked, named: "transcripts/plain-\(language)")
  }

  @Test("The end of what is typed ends the loop, a question left open decides nothing")
  func endOfInput() throws {
    let workplace = try Workplace()
    try workplace.write(SampleList.plain(2), to: "list.csv")
    #expect(try workplace.guong("init", "--store", "s.guong").status == 0)
    #expect(try workplace.guong("import", "list.csv", "--store", "s.guong").status == 0)
    let outcome = try workplace.guong("review", "--plain", "--store", "s.guong", input: "x")
    #expect(outcome.status == 0)
    #expect(
      try workplace.guong("list", "is:decided", "--format", "csv", "--store", "s.guong").output.split(
        separator: "\n"
      ).count == 1)
  }
}
