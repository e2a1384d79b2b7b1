import Foundation
import Testing

extension EndToEnd {
  @Suite struct Deciding {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test("Decisions are told, counted and in the ledger")
    func decides() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        let approved = try await terminal.decide(
          "a", saying: "Đã duyệt 2026-0001 Nguyễn Thị Hạnh → Bồi dưỡng")
        #expect(approved.focused == "2026-0002")
        try await terminal.wait(for: "the new counts") {
          $0.count(ofTab: "Phát hiện") == 11 && $0.count(ofTab: "Bồi dưỡng") == 1
        }
        try await terminal.decide("x2", saying: "Đã từ chối 2026-0002")
        try await terminal.decide("b1", saying: "Đã trả lại 2026-0003")
        let repeated = try await terminal.decide("b.", saying: "Đã trả lại 2026-0004")
        #expect(repeated.statusLine.contains("«thiếu báo cáo thành tích»"))
        #expect(repeated.focused == "2026-0005")
        try await terminal.quit()
      }
      #expect(
        try place.decisions() == [
          "approve 2026-0001 lan", "reject 2026-0002 lan weak-achievement",
          "return 2026-0003 lan missing-report", "return 2026-0004 lan missing-report",
        ])
      let listed = try place.guong([
        "list", "--format", "tsv", "--columns", "id,stage,status", "--limit", "20",
      ])
      for row in [
        "2026-0001\tcultivate\tpending", "2026-0002\tdetect\trejected", "2026-0004\tdetect\treturned",
      ] {
        #expect(listed.output.contains(row))
      }
    }
  }
}
