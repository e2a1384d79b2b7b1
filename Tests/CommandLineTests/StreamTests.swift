import Foundation
import Testing

/// Standard input, output and error as pipes, devices and full disks.
@Suite struct StreamTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(SampleList.plain(3_000), to: "plain.csv")
    try workplace.guong("--store", "s.guong", "import", "plain.csv")
  }

  @Test("A reader that goes away ends the program quietly, by SIGPIPE")
  func brokenPipe() throws {
    let outcome = try workplace.shell(
      "{ \"$GUONG\" --store s.guong export --format jsonl; echo \"status $?\" >&2; } | head -c 10")
    #expect(outcome.talk == "status 141\n")
    #expect(outcome.output == #"{"schema":"#)
  }

  @Test("The same where SIGPIPE is ignored by whoever starts it")
  func ignoredPipe() throws {
    let outcome = try workplace.shell(
      "trap '' PIPE; { \"$GUONG\" --store s.guong export --format jsonl; echo \"status $?\" >&2; } | head -c 10"
    )
    #expect(outcome.talk == "status 141\n")
  }

  @Test("A full device is told", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDevice() throws {
    for command in ["list", "list --format json", "history", "export --format csv", "verify"] {
      let outcome = try workplace.shell("\"$GUONG\" --store s.guong \(command) > /dev/full")
      #expect(outcome.status == 73, "\(command): \(outcome)")
      #expect(outcome.talk.contains("cannot be written"), "\(command): \(outcome)")
    }
  }

  @Test("A list comes from standard input")
  func standardInput() throws {
    let outcome = try workplace.guong("--store", "t.guong", "import", "-", input: SampleList.plain(7))
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("new        7"))
  }

  @Test("Mixed line ends, a byte order mark and UTF-16 are read")
  func lineEnds() throws {
    try workplace.write("\u{FEFF}subject,unit\r\nMột,A\nHai,B\rBa,C\r\n", to: "mixed.csv")
    #expect(try workplace.guong("--store", "t.guong", "import", "mixed.csv").output.contains("new        3"))
    let wide = try #require("\u{FEFF}subject\tunit\r\nBốn\tD\r\n".data(using: .utf16LittleEndian))
    try workplace.write(wide, to: "wide.txt")
    #expect(try workplace.guong("--store", "t.guong", "import", "wide.txt").output.contains("utf-16le"))
    let names = try workplace.guong(
      "--store", "t.guong", "list", "--format", "csv", "--columns", "subject,unit", "sort:id")
    #expect(Set(names.output.split(separator: "\r\n").dropFirst()) == ["Một,A", "Hai,B", "Ba,C", "Bốn,D"])
  }

  @Test("Nothing in a list can command the terminal")
  func hostile() throws {
    let escape = "\u{1B}]0;title\u{7}\u{1B}[31m"
    try workplace.write(
      "subject,unit,kind\n\"An \(escape)\",\u{202E}B,\(escape)\n", to: "hostile\u{1B}[5m.csv")
    let outcome = try workplace.guong("--store", "t.guong", "import", "hostile\u{1B}[5m.csv")
    let listed = try workplace.guong("--store", "t.guong", "list")
    let shown = try workplace.guong("--store", "t.guong", "show", "2026-0001")
    let found = try workplace.guong("--store", "t.guong", "list", "x\(escape):")
    for text in [outcome.output, outcome.talk, listed.output, shown.output, shown.talk, found.talk] {
      #expect(
        !text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E }, "\(text)")
    }
    #expect(listed.output.contains("An ␛]0;title␇␛[31m"))
    let exact = try workplace.guong("--store", "t.guong", "list", "--format", "json", "--columns", "subject")
    #expect(exact.output.contains(#""An \u001b]0;title\u0007\u001b[31m""#))
  }

  @Test("A killed import leaves the store as it was")
  func killed() throws {
    let before = try workplace.guong("--store", "s.guong", "export", "--format", "csv").output
    try workplace.write(SampleList.plain(60_000), to: "large.csv")
    // The log grows once rows are being written; then the import is in the middle of its transaction.
    let isKilled = try workplace.kill(["--store", "s.guong", "import", "large.csv"]) {
      let size =
        try? FileManager.default.attributesOfItem(atPath: workplace.path("s.guong-wal"))[.size] as? Int
      return size ?? 0 > 1_000_000
    }
    #expect(isKilled, "The import ended before it could be killed.")
    #expect(try workplace.guong("--store", "s.guong", "export", "--format", "csv").output == before)
    #expect(try workplace.guong("--store", "s.guong", "verify").status == 0)
  }

  @Test(
    "A full disk keeps the store whole",
    .enabled(if: SmallDisk.isPossible, "needs the right to mount a tmpfs"))
  func fullDisk() throws {
    let disk = try SmallDisk(at: workplace.path("disk"))
    defer { disk.remove() }
    #expect(try workplace.guong("--store", "disk/s.guong", "init").status == 0)
    let outcome = try workplace.guong("--store", "disk/s.guong", "import", "plain.csv")
    #expect(outcome.status == 73, "\(outcome)")
    #expect(outcome.talk.contains("the disk is full"))
    #expect(
      try workplace.guong("--store", "disk/s.guong", "list", "--format", "csv", "--columns", "id,year").output
        == "id,year\r\n")
  }
}
