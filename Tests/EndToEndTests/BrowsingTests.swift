import Testing

extension EndToEnd {
  @Suite struct Browsing {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test("The list, its preview and the counts of the tabs are there")
    func opens() async throws {
      try await TmuxSession.open(at: place) { terminal in
        let screen = try await terminal.review()
        #expect(screen.lines.count == 30)
        #expect(screen.focused == "2026-0001")
        #expect(screen.shows("2026-0012 Đội dân phòng số 3"))
        #expect(screen.shows("Trạm trưởng · Trạm Y tế xã Tân Bình"))
        let counts = ["Phát hiện", "Bồi dưỡng", "Tổng kết", "Nhân rộng", "Tất cả"].map(screen.count(ofTab:))
        #expect(counts == [12, 0, 0, 0, 12])
        try await terminal.quit()
      }
    }

    @Test("Keys move through a list that is longer than the window")
    func moves() async throws {
      try await TmuxSession.open(at: place, rows: 12) { terminal in
        try await terminal.review()
        let steps = [
          ("j", "2026-0002"), ("j", "2026-0003"), ("k", "2026-0002"), ("G", "2026-0012"),
          ("Home", "2026-0001"),
          ("PageDown", "2026-0008"), ("PageUp", "2026-0001"), ("Down", "2026-0002"), ("End", "2026-0012"),
        ]
        for (key, target) in steps {
          try terminal.press(key)
          try await terminal.wait(for: "\(target) after \(key)") { $0.focused == target }
        }
      }
    }

    @Test("Enter opens the dossier with its history, Esc goes back")
    func opensDossier() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try terminal.press("Enter")
        try await terminal.wait(
          forText: "Thành tích                Mười lăm năm đi từng nhà vận động tiêm chủng")
        try terminal.type("7")
        let dossier = try await terminal.wait(forText: "nhận từ danh-sach.csv")
        #expect(dossier.shows("lan (thư ký)"))
        #expect(dossier.focused == nil)
        try terminal.press("Escape")
        try await terminal.wait(for: "the list again") { $0.focused == "2026-0001" }
      }
    }

    @Test("A filter counts as it is typed, accents aside, and Esc takes it back")
    func filters() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try terminal.type("/hoa binh")
        try await terminal.wait(forText: "4 hồ sơ")
        try terminal.press("Enter")
        let filtered = try await terminal.wait(forText: "a duyệt")
        let shown = filtered.lines.compactMap { $0.firstMatch(of: /[○✗] (2026-\d{4})/)?.output.1 }
        #expect(shown == ["2026-0002", "2026-0003", "2026-0006", "2026-0009"])
        try terminal.press("Escape")
        let all = try await terminal.wait(forText: "12 hồ sơ")
        #expect(!all.shows("hoa binh"))
      }
    }
  }
}
