import Testing

extension EndToEnd {
  @Suite struct Surroundings {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test(
      "Poor terminals are good enough",
      arguments: [
        "LC_ALL=C", "LC_ALL=POSIX", "NO_COLOR=1", "TERM=xterm", "TERM=vt100", "TERM=xterm-256color",
      ])
    func worksIn(environment: String) async throws {
      try await TmuxSession.open(at: place) { terminal in
        let screen = try await terminal.review(environment: environment)
        #expect(screen.focused == "2026-0001")
        try terminal.type("a")
        try await terminal.wait(for: "the next nomination") { $0.focused == "2026-0002" }
        try await terminal.quit()
      }
      #expect(try place.decisions() == ["approve 2026-0001 lan"])
    }

    @Test("Where the locale names letters other than UTF-8, everything is told in ASCII")
    func worksInAscii() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try terminal.run("clear; LC_ALL=vi_VN.TCVN5712-1 guong --as lan --lang vi")
        let list = try await terminal.wait(for: "the list") {
          $0.shows(">  o 2026-0001") && $0.shows("a duyet")
        }
        #expect(list.lines.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
        try terminal.type("x")
        let reasons = try await terminal.wait(forText: "so: chon | n: ghi chu")
        #expect(reasons.lines.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
        try terminal.type("2")
        try await terminal.wait(forText: "v Da tu choi 2026-0001")
      }
      #expect(try place.decisions() == ["reject 2026-0001 lan weak-achievement"])
    }

    @Test("A terminal that nobody knows is named, and that is all")
    func refuses() async throws {
      let kind = "unknown"
      try await TmuxSession.open(at: place) { terminal in
        try terminal.run("clear; TERM=\(kind) guong --as lan --lang vi; echo \"status=$?\"")
        let screen = try await terminal.wait(for: "the status") { $0.hasLine("status=78") }
        let said = screen.lines.filter { $0.hasPrefix("guong: TERM=\(kind): ") }
        #expect(said.count == 1)
        let between = screen.lines.prefix { $0 != "status=78" }.filter {
          !$0.isEmpty && !$0.hasPrefix("shell>")
        }
        #expect(between.count == 1, "more than one sentence")
      }
      #expect(try place.decisions() == [])
    }

    @Test("Without a terminal there is one sentence")
    func needsTerminal() throws {
      let outcome = try place.guong(["--as", "lan", "--lang", "vi"])
      #expect(outcome.status == 78)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("guong: màn hình duyệt cần một cửa sổ dòng lệnh"))
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }

    @Test("Idle is idle: no time is used, nothing wakes up again and again")
    func sleeps() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try terminal.type("j")
        try await terminal.wait(for: "the next row") { $0.focused == "2026-0002" }
        let program = ProcessActivity(try terminal.program())
        let before = try program.reading()
        // Not a wait for anything: a length of time in which nothing may happen.
        try await Task.sleep(for: .seconds(1))
        let after = try program.reading()
        #expect(after.ticks - before.ticks == 0)
        // The system may put a worker thread away meanwhile; a loop that looks for news would show more.
        #expect(after.wakeUps - before.wakeUps < 4)
      }
    }
  }
}
