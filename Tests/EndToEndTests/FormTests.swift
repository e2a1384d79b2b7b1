import Foundation
import Testing

extension EndToEnd {
  /// Forms, as a person fills them in.
  @Suite struct Form {
    let place: Workplace

    init() throws {
      place = try Workplace()
    }

    /// What the drafts hold that the program keeps, all in one.
    private func drafts() -> String {
      let folder = (place.environment["XDG_STATE_HOME"] ?? "") + "/guong/drafts"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.compactMap { try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }.joined()
    }

    @Test("What was typed outlives a kill, is restored, and saved with what the gate still misses")
    func draft() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try await terminal.decide("a", saying: "Đã duyệt 2026-0001")
        try terminal.type("2e")
        try await terminal.wait(forText: "Biểu mẫu bồi dưỡng")
        try terminal.type("Kèm cặp từng quý")
        try await terminal.wait(for: "the draft on the disk") { _ in drafts().contains("Kèm cặp từng quý") }
        kill(try terminal.program(), SIGKILL)
        try await terminal.wait(forText: "status=137")
      }
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try terminal.type("2e")
        try await terminal.wait(forText: "Đã khôi phục bản nháp chưa lưu")
        try await terminal.wait(forText: "Kèm cặp từng quý")
        try terminal.press("C-s")
        try await terminal.wait(forText: "Đã lưu biểu mẫu 2026-0001; còn thiếu:")
        try terminal.press("Escape")
        try await terminal.wait(for: "the list") { $0.focused == "2026-0001" }
        try await terminal.quit()
      }
      #expect(drafts().isEmpty)
      #expect(try place.decisions() == ["approve 2026-0001 lan", "filled 2026-0001 lan"])
      #expect(
        try place.guong(["list", "cultivate.plan:\"kèm cặp\"", "--columns", "id"]).output.contains(
          "2026-0001"))
      #expect(try place.guong(["verify"]).status == 0)
    }

    @Test("Names that the store knows complete what is typed, from dossiers and from other forms")
    func names() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try await terminal.decide("a", saying: "Đã duyệt 2026-0001")
        try await terminal.decide("a", saying: "Đã duyệt 2026-0002")
        try terminal.type("2e")
        try await terminal.wait(forText: "Biểu mẫu bồi dưỡng")
        try terminal.press("Tab", "Tab", "Tab")
        try terminal.type("le van")
        try await terminal.wait(forText: "│ Lê Văn Đức")
        try terminal.press("Down", "Enter", "Tab")
        try terminal.type("xã a")
        try await terminal.wait(forText: "│ Xã An Phú")
        try terminal.press("Escape")
        try await terminal.wait(for: "no names") { !$0.shows("│ Xã An Phú") }
        try terminal.press("C-u")
        try terminal.type("Sở Nội vụ")
        try terminal.press("C-s")
        try await terminal.wait(forText: "Đã lưu biểu mẫu 2026-0001; còn thiếu:")
        try terminal.press("Escape")
        try await terminal.wait(for: "the list") { $0.focused == "2026-0001" }
        try terminal.type("je")
        try await terminal.wait(forText: "2026-0002")
        try await terminal.wait(forText: "Biểu mẫu bồi dưỡng")
        try terminal.press("Tab", "Tab", "Tab", "Tab")
        try terminal.type("so noi")
        try await terminal.wait(forText: "│ Sở Nội vụ")
        try terminal.press("Down", "Enter", "C-s")
        try await terminal.wait(forText: "Đã lưu biểu mẫu 2026-0002; còn thiếu:")
      }
      let listed = try place.guong([
        "list", "cultivate.mentor:\"Lê Văn Đức\" or cultivate.mentor-unit:\"Sở Nội vụ\"", "--columns", "id",
        "--format", "csv",
      ])
      #expect(["2026-0001", "2026-0002"].allSatisfy { listed.output.contains($0) }, "\(listed.output)")
    }

    @Test("A long field opens in the person's own editor, and no shell reads what it says")
    func editor() async throws {
      let script = place.work.appending(path: "my editor.sh")
      try Data("#!/bin/sh\nfor file; do :; done; printf 'một\\nhai $(touch hacked)\\n' > \"$file\"\n".utf8)
        .write(to: script)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
      try FileManager.default.createSymbolicLink(
        atPath: place.work.path + "/editor", withDestinationPath: script.path)
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review(environment: "EDITOR='\(place.work.path)/editor ;touch hacked'")
        try await terminal.decide("a", saying: "Đã duyệt 2026-0001")
        try terminal.type("2e")
        try await terminal.wait(forText: "Biểu mẫu bồi dưỡng")
        try terminal.press("C-e")
        try await terminal.wait(for: "what the editor wrote, or why it could not run") {
          $0.shows("hai $(touch hacked)") || $0.statusLine.contains("editor")
        }
        #expect(!FileManager.default.fileExists(atPath: place.work.path + "/hacked"))
      }
    }
  }
}
