import ReviewEngine
import Testing

@Suite("What a history tells of a session")
struct SessionNewsTests {
  private func news(
    _ edit: (inout CouncilSession) throws(CouncilRefusal) -> Void
  ) throws -> LocalizedText {
    let changeSet = try CouncilSample.council().change(try CouncilSample.opened(), edit).get()
    return try #require(changeSet.records.first).event.sentence(under: CouncilSample.policy())
  }

  @Test("Each step in words")
  func steps() throws {
    let (open, secret) = (CouncilSample.open, CouncilSample.secret)
    let nomination = try #require(CouncilSample.nominations[secret])
    let told = [
      try news { session throws(CouncilRefusal) in try session.addMember("Mới") },
      try news { session throws(CouncilRefusal) in
        for name in ["Một", "Hai", "Ba", "Bốn"] { try session.addMember(name) }
      },
      try news { session throws(CouncilRefusal) in try session.removeMember("Ủy viên 7") },
      try news { session throws(CouncilRefusal) in try session.setPresence(of: "Ủy viên 7", to: .inWriting) },
      try news { session throws(CouncilRefusal) in try session.cast(.abstain, on: open, by: "Ủy viên 7") },
      try news { session throws(CouncilRefusal) in
        try session.cast(.yes, on: open, by: "Ủy viên 10", isWritten: true)
      },
      try news { session throws(CouncilRefusal) in try session.recuse("Ủy viên 7", from: open, reason: "x") },
      try news { session throws(CouncilRefusal) in try session.count(nomination, BallotCounts(yes: 9)) },
      try news { session throws(CouncilRefusal) in try session.unschedule(secret) },
      try news { session throws(CouncilRefusal) in session.place = "Hội trường" },
      try news { session throws(CouncilRefusal) in session.status = .closed },
    ]
    #expect(
      told.map(\.vi) == [
        "thêm thành viên Mới", "thêm thành viên Một, Hai, Ba, … (4)", "bỏ thành viên Ủy viên 7",
        "thành viên 7 vắng mặt, gửi phiếu", "mục 1: thành viên 7 không có ý kiến",
        "mục 1: thành viên 10 đồng ý",
        "mục 1: thành viên 7 không tham gia", "mục 2: kiểm phiếu, 9 đồng ý",
        "đưa ra khỏi chương trình 2026-002", "sửa thông tin phiên họp", "kết thúc phiên họp",
      ])
    #expect(told.map(\.en)[4] == "item 1: member 7 abstaining" && Set(told.map(\.en)).count == told.count)
  }

  @Test("Planning tells who is a member; other records are told as before")
  func others() throws {
    let policy = CouncilSample.policy()
    let planned = try CouncilSample.council().plan(try CouncilSample.planned(members: 2), among: []).get()
    #expect(
      planned.records.first?.event.sentence(under: policy).vi
        == "lập phiên họp; thêm thành viên Ủy viên 1, Ủy viên 2")
    for name in ["roles", "text", "verdict", "members.x.name", "agenda"] {
      let event = LedgerEvent.recorded([FactChange(name: name, before: "", after: "planned")])
      #expect(event.sentence(under: policy).en.hasPrefix("recorded: "), "\(name)")
    }
    let status = LedgerEvent.recorded([FactChange(name: "status", before: "", after: "unknown")])
    #expect(status.sentence(under: policy).en == "recorded: status")
  }
}
