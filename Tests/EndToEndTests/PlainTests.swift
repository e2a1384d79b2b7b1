import Testing

extension EndToEnd {
  @Suite struct Plain {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test("A terminal that only prints is told so, and goes on in lines of text")
    func dumbTerminal() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try terminal.run("TERM=dumb guong --as lan --lang vi; echo \"status=$?\"")
        try await terminal.wait(forText: "lệnh (? trợ giúp):")
        #expect(try terminal.capture().shows("TERM=dumb"))
        try terminal.run("a")
        try await terminal.wait(forText: "Đã duyệt 2026-0001")
        try terminal.run("q")
        try await terminal.wait(forText: "status=0")
      }
      #expect(try place.decisions() == ["approve 2026-0001 lan"])
    }

    @Test("Made accessible, the cursor stands on the row that the last line names")
    func accessible() async throws {
      try await TmuxSession.open(at: place, columns: 140) { terminal in
        try terminal.run("guong --accessible --as lan --lang vi; echo \"status=$?\"")
        var screen = try await terminal.wait(for: "the focus in the last line") {
          $0.lines.last?.contains("2026-0001 Nguyễn Thị Hạnh, chờ duyệt") == true
        }
        #expect(!screen.description.contains { "─│┌┐└┘█░".contains($0) })
        try terminal.press("j")
        screen = try await terminal.wait(for: "the next row") { $0.lines.last?.contains("2026-0002") == true }
        let row = try #require(screen.lines.firstIndex { $0.hasPrefix(">") })
        #expect(try terminal.cursorRow() == row)
        try await terminal.quit()
      }
    }
  }
}
