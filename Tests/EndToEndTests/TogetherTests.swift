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
  }
}
