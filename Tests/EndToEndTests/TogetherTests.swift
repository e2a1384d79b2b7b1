import Testing

extension EndToEnd {
  @Suite struct Together {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test("Who comes second is told who was first, and when, and sees what is new")
    func refusesTheSecond() async throws {
      try await TmuxSession.open(at: place) { lan in
        try await lan.review(as: "lan")
        try await TmuxSession.open(at: place) { minh in
          try await minh.review(as: "minh")
          try await lan.decide("a", saying: "Đã duyệt 2026-0001")
          let refused = try await minh.decide("a", saying: "2026-0001 vừa được lan thay đổi lúc")
          #expect(refused.statusLine.contains(/\d{2}:\d{2}/))
          let fresh = try await minh.wait(for: "the new state") {
            $0.count(ofTab: "Bồi dưỡng") == 1 && $0.focused == "2026-0002"
          }
          #expect(fresh.count(ofTab: "Phát hiện") == 11)
        }
      }
      #expect(try place.decisions() == ["approve 2026-0001 lan"])
    }

    @Test("What another process writes is on the screen, with row, mark and filter kept")
    func showsOthers() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review(as: "minh")
        try terminal.press("j", "j", "Space")
        try await terminal.wait(for: "the mark") { $0.statusLine.contains("1 chọn") }
        #expect(try place.guong(["decide", "approve", "2026-0001", "--as", "lan"]).status == 0)
        let screen = try await terminal.wait(for: "what lan did") { $0.statusLine.contains("2026-0001") }
        #expect(screen.statusLine.contains("1 chọn") && screen.statusLine.hasSuffix("lan"))
        #expect(screen.focused == "2026-0004")
        try await terminal.wait(for: "the new count") { $0.count(ofTab: "Phát hiện") == 11 }
      }
    }
  }
}
