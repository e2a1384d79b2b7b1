import Testing

extension EndToEnd {
  @Suite struct Pages {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test("Each page is opened by its chord, and the list below it stays as it was")
    func opens() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try terminal.type("jj")
        try await terminal.wait(for: "the third row") { $0.focused == "2026-0003" }
        let pages = [
          ("gd", "12 hồ sơ đang chờ"), ("gm", "(không thuộc phong trào nào)"),
          ("gc", "Chưa có phiên họp nào"), ("gr", "Chưa có hồ sơ nào ở giai đoạn nhân rộng"),
          ("gl", "nhận từ danh-sach.csv"),
        ]
        for (keys, text) in pages {
          try terminal.type(keys)
          try await terminal.wait(forText: text)
        }
        try terminal.press("Escape")
        try await terminal.wait(for: "the list as it was") { $0.focused == "2026-0003" }
      }
    }

    @Test("A decision is at the top of the ledger, with what it changed and its seal")
    func ledger() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try await terminal.decide("a", saying: "Đã duyệt 2026-0001")
        try terminal.type("gl")
        try await terminal.wait(for: "the decision first") {
          $0.focusedLine?.contains("đã duyệt ở Phát hiện") ?? false
        }
        try terminal.press("Enter")
        let entry = try await terminal.wait(forText: "nội dung khớp với băm")
        #expect(entry.lines.contains { $0.contains("Giai đoạn") && $0.contains("Bồi dưỡng") })
        try terminal.press("Escape")
        try await terminal.wait(forText: "nhận từ danh-sach.csv")
      }
    }

    @Test(
      "A vote that the reader may not see yet tells nothing in the ledger, neither in its line nor opened")
    func blindVote() async throws {
      let store = place.newPath("jury")
      func guong(_ words: [String]) throws {
        let outcome = try place.guong(words + ["--store", store])
        try #require(outcome.status == 0, "\(words): \(outcome.errors)")
      }
      try guong(["init", "--policy", "jury-award", "--as", "lan"])
      try guong(["import", "danh-sach.csv", "--as", "lan"])
      try guong([
        "decide", "reject", "2026-0001", "--reason", "not-eligible", "--note", "lời riêng", "--as", "an",
        "--role", "member",
      ])
      try await TmuxSession.open(at: place) { terminal in
        try terminal.run("guong --store \(store) --as bình --role member --lang vi")
        try await terminal.wait(for: "the list") { $0.focused != nil }
        try terminal.type("gl")
        let ledger = try await terminal.wait(forText: "đã bỏ phiếu (kín)")
        #expect(!ledger.shows("lời riêng"))
        try terminal.press("Enter")
        let entry = try await terminal.wait(forText: "chỉ hiện sau khi bạn bỏ phiếu")
        #expect(!entry.shows("lời riêng") && !entry.shows("không đồng ý"))
      }
    }

    @Test("What others write about sessions of the council shows by itself")
    func live() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try terminal.type("gc")
        try await terminal.wait(forText: "Chưa có phiên họp nào")
        let plan = ["council", "plan", "2026-01", "--date", "20/11/2026", "--as", "minh", "--role", "chair"]
        try #require(try place.guong(plan).status == 0)
        try await terminal.wait(forText: "2026-01")
        try terminal.press("Enter")
        try await terminal.wait(forText: "Chương trình chưa có hồ sơ nào")
        let member = [
          "council", "members", "add", "2026-01", "Đỗ Quang Minh", "--as", "minh", "--role", "chair",
        ]
        try #require(try place.guong(member).status == 0)
        try await terminal.wait(forText: "Đỗ Quang Minh")
      }
    }

    @Test("A line of the dashboard opens the list with its filter")
    func filter() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try terminal.type("gd")
        try await terminal.wait(forText: "Lĩnh vực")
        try terminal.type("G")
        try await terminal.wait(for: "the last unit") { $0.focusedLine?.contains("█") ?? false }
        try terminal.press("Enter")
        let list = try await terminal.wait(forText: "lọc: unit:")
        #expect(list.focused != nil)
      }
    }
  }
}
