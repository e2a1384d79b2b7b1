import Foundation
import Testing

extension EndToEnd {
  @Suite struct ExportAndDemo {
    @Test("E and Enter write the list shown into the folder of the shell")
    func exports() async throws {
      let place = try Workplace()
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try await terminal.decide("x2", saying: "Đã từ chối 2026-0001")
        try terminal.type("E")
        try await terminal.wait(forText: "Xuất danh sách đang xem")
        try terminal.press("Enter")
        try await terminal.wait(for: "the status line") {
          $0.statusLine.contains("Đã xuất 12 hồ sơ ra guong-")
        }
      }
      let files = try FileManager.default.contentsOfDirectory(at: place.work, includingPropertiesForKeys: nil)
      let exports = files.filter { $0.lastPathComponent.hasPrefix("guong-") }
      #expect(exports.count == 1)
      let lines = try String(contentsOf: #require(exports.first), encoding: .utf8).split(
        whereSeparator: \.isNewline)
      #expect(lines.count == 13)
      #expect(lines.first?.hasPrefix("id,subject,") == true)
      let decided = try #require(lines.first { $0.hasPrefix("2026-0001,") })
      #expect(decided.contains("Nguyễn Thị Hạnh"))
      #expect(decided.contains("rejected"))
      #expect(decided.contains("weak-achievement"))
    }

    @Test("^T writes what may be published: nobody who decided, nothing that may be personal")
    func publishes() async throws {
      let place = try Workplace()
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try await terminal.decide("x2", saying: "Đã từ chối 2026-0001")
        try terminal.type("E")
        try await terminal.wait(forText: "Xuất danh sách đang xem")
        try terminal.press("C-t", "C-u")
        try terminal.type("cong-khai.csv")
        try terminal.press("Enter")
        try await terminal.wait(for: "the status line") {
          $0.statusLine.contains("Đã xuất 12 hồ sơ ra cong-khai.csv")
        }
      }
      let text = try String(contentsOf: place.work.appending(path: "cong-khai.csv"), encoding: .utf8)
      #expect(text.contains("2026-0001,") && text.contains("rejected"))
      #expect(!text.contains(",lan") && !text.contains("evidence"))
    }

    @Test("The tour goes from key to key, ends when it is told to, and is not shown again")
    func tour() async throws {
      let place = try Workplace(list: nil)
      try await TmuxSession.open(at: place) { terminal in
        try terminal.run("guong demo --size 40 --lang vi; echo \"status=$?\"")
        try await terminal.wait(forText: "Làm quen 1/8")
        for (keys, step) in [("a", 2), ("u", 3), ("x1", 4)] {
          try terminal.type(keys)
          try await terminal.wait(forText: "Làm quen \(step)/8")
        }
        try terminal.press("Escape")
        try await terminal.wait(for: "the end of the tour") {
          !$0.shows("Làm quen") && $0.statusLine.contains("g ? xem lại")
        }
        try await terminal.quit()
        try terminal.run("clear; guong demo --size 40 --lang vi")
        let again = try await terminal.wait(for: "the list") { $0.shows("▌") }
        #expect(!again.shows("Làm quen"))
        try terminal.type("g?")
        try await terminal.wait(forText: "Làm quen 1/8")
      }
    }

    @Test("The demonstration has every stage, help, languages and themes, and leaves nothing behind")
    func demonstrates() async throws {
      let place = try Workplace(list: nil)
      try await TmuxSession.open(at: place) { terminal in
        try terminal.run("guong demo --lang vi; echo \"status=$?\"")
        let screen = try await terminal.wait(for: "the list") { $0.shows("▌") }
        for stage in ["Phát hiện", "Bồi dưỡng", "Tổng kết", "Nhân rộng"] {
          #expect(try #require(screen.count(ofTab: stage)) > 0, "\(stage) is empty")
        }
        try terminal.type("?")
        try await terminal.wait(forText: "Trợ giúp: các phím")
        try terminal.press("Escape")
        try await terminal.wait(for: "no help") { !$0.shows("Trợ giúp: các phím") }
        try terminal.type("L")
        try await terminal.wait(forText: "a approve")
        try terminal.type("t")
        try await terminal.wait(forText: "Enter: keep · Esc: as before")
        try terminal.press("Enter")
        try await terminal.wait(for: "no themes") { !$0.shows("Enter: keep") }
        let during = try FileManager.default.contentsOfDirectory(atPath: place.temporary.path)
        #expect(during.count == 1)
        try await terminal.quit()
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: place.temporary.path) == [])
    }
  }
}
