import Testing

extension EndToEnd {
  @Suite struct Window {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test("Small windows are used, too small ones say so and decide nothing")
    func resizes() async throws {
      try await TmuxSession.open(at: place) { terminal in
        let full = try await terminal.review()
        try terminal.resize(columns: 40, rows: 10)
        let small = try await terminal.wait(for: "ten rows") { $0.lines.count == 10 && $0.shows("a duyệt") }
        #expect(small.focused == "2026-0001")
        try terminal.resize(columns: 30, rows: 5)
        let tiny = try await terminal.wait(forText: "30×5 quá nhỏ; cần 40×10")
        #expect(tiny.lines.filter { !$0.isEmpty }.count == 1)
        try terminal.type("a")
        // Another size, still too small: when it is told, the key has been read.
        try terminal.resize(columns: 31, rows: 5)
        try await terminal.wait(forText: "31×5")
        try terminal.resize(columns: 100, rows: 30)
        try await terminal.wait(for: "the screen as it was") { $0 == full }
      }
      #expect(try place.decisions() == [])
    }

    @Test("Pasted text decides nothing")
    func ignoresPaste() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try terminal.paste("aaax2b1q")
        let screen = try await terminal.wait(forText: "Văn bản dán vào không quyết định gì")
        #expect(screen.count(ofTab: "Phát hiện") == 12)
      }
      #expect(try place.decisions() == [])
    }
  }
}
