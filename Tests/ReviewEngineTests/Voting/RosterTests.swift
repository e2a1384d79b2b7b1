import ReviewEngine
import Testing

@Suite("The roster of reviewers")
struct RosterTests {
  private let lan = RosterMember(name: "lan", roles: [.secretary])
  private let minh = RosterMember(name: "minh", roles: [.member, .chair], unit: "Sở Nội vụ", note: "từ 2025")
  private let cu = RosterMember(name: "cũ", roles: [.member], isActive: false)
  private var roster: Roster { Roster([minh, lan, cu]) }

  @Test("A member survives the record", arguments: [0, 1, 2])
  func record(index: Int) throws {
    let member = [lan, minh, cu][index]
    let record = Record(id: RosterMember.recordID(member.name), facts: member.facts, revision: .first)
    #expect(RosterMember(record) == member)
    #expect(RosterMember(Record(id: RecordID(.session, "1"), facts: member.facts, revision: .first)) == nil)
    #expect(RosterMember(Record(id: record.id, facts: Facts(), revision: .first)) == nil)
  }

  @Test("Without a roster names are free; with one they are not")
  func free() {
    #expect(Roster([]).refusal(of: Reviewer(name: "ai cũng được", role: .chair)) == nil)
    #expect(roster.refusal(of: Reviewer(name: "lan", role: .secretary)) == nil)
    #expect(roster.refusal(of: Reviewer(name: "minh", role: .chair)) == nil)
    #expect(roster.roles(of: "minh") == [.member, .chair])
    #expect(roster.roles(of: "cũ") == [] && roster.roles(of: "lạ") == [] && Roster([]).roles(of: "lạ") == nil)
  }

  @Test(
    "Who may not act is told why",
    arguments: [
      (Reviewer(name: "lna", role: .secretary), "«lna» không có trong danh sách người duyệt; có phải «lan»?"),
      (
        Reviewer(name: "hoàn toàn khác", role: .secretary),
        "«hoàn toàn khác» không có trong danh sách người duyệt"
      ),
      (Reviewer(name: "cũ", role: .member), "cũ đã thôi tham gia, không thao tác được nữa"),
      (Reviewer(name: "lan", role: .chair), "lan không có vai trò chủ tịch; có: thư ký"),
      (Reviewer(name: "minh", role: .secretary), "minh không có vai trò thư ký; có: thành viên, chủ tịch"),
    ])
  func refusals(reviewer: Reviewer, sentence: String) {
    #expect(roster.refusal(of: reviewer)?.sentence.vi == sentence)
  }

  private func refusal(
    _ edit: Roster.Edit, by reviewer: Reviewer = Reviewer(name: "lan", role: .secretary),
    on other: Roster? = nil
  ) -> String? {
    if case .failure(let refusal) = (other ?? roster).editing(edit, by: reviewer) { return refusal.code }
    return nil
  }

  @Test("Who may change the roster, and what a roster must keep")
  func editing() {
    let an = RosterMember(name: "an", roles: [.member])
    #expect(refusal(.add(an)) == nil)
    #expect(refusal(.add(an), by: Reviewer(name: "minh", role: .member)) == "may-not-keep-roster")
    #expect(refusal(.add(an), by: Reviewer(name: "lạ", role: .secretary)) == "not-on-roster")
    #expect(refusal(.add(lan)) == "on-roster-already")
    #expect(refusal(.add(RosterMember(name: "cũ", roles: [.member]))) == nil, "who left can come back")
    #expect(refusal(.change(an)) == "not-on-roster")
    #expect(refusal(.change(RosterMember(name: "minh", roles: []))) == "roles-missing")
    #expect(refusal(.deactivate("cũ")) == "no-longer-active")
    #expect(refusal(.deactivate("lạ")) == "not-on-roster")
    #expect(refusal(.deactivate("minh")) == nil)
    #expect(refusal(.deactivate("lan"), on: Roster([lan, cu])) == "nobody-keeps-roster")
    #expect(
      refusal(.change(RosterMember(name: "lan", roles: [.reader])), on: Roster([lan]))
        == "nobody-keeps-roster")
    #expect(
      refusal(.add(an), on: Roster([])) == "nobody-keeps-roster", "the first is a secretary or the chair")
    #expect(refusal(.add(lan), on: Roster([])) == nil)
  }

  @Test("An edit becomes a change of one record; one that says nothing new becomes none")
  func changeSets() throws {
    let workflow = Jury.votes(2, of: 3)
    let secretary = Reviewer(name: "lan", role: .secretary)
    let first = try workflow.propose(.add(lan), on: [], by: secretary, at: Jury.start).get()
    let change = try #require(first?.records.first)
    #expect(first?.header.action == .administration)
    #expect(change.expecting == nil && change.result.id == RecordID(.reviewer, "lan"))
    let records = [change.result]
    #expect(try workflow.propose(.change(lan), on: records, by: secretary, at: Jury.start).get() == nil)
    let second = try workflow.propose(.add(minh), on: records, by: secretary, at: Jury.start).get()
    let left = try workflow.propose(
      .deactivate("minh"), on: records + (second?.records.map(\.result) ?? []), by: secretary, at: Jury.start
    ).get()
    #expect(
      left?.records.first?.event
        == .recorded([FactChange(name: "active", before: "", after: "no")]))
  }

  @Test(
    "Names are composed, without blanks around them, and without what would break a line",
    arguments: [
      ("  lan ", "lan"), ("Nguye\u{302}\u{303}n Lan", "Nguyễn Lan"), ("", nil), ("  ", nil), ("a\nb", nil),
      ("a\u{1B}b", nil),
    ]
      as [(String, String?)])
  func names(text: String, name: String?) {
    #expect(RosterMember.name(text).map { Array($0.utf8) } == name.map { Array($0.utf8) })
  }
}
