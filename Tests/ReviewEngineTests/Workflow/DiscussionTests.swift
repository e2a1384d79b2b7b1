import ReviewEngine
import SamplePolicies
import Testing

@Suite("What people say about a nomination")
struct DiscussionTests {
  private let workflow = Workflow(policy: .sample)
  private let nomination = Sample.nomination()
  private let lan = Reviewer(name: "lan", role: .secretary)

  private func record(_ result: Result<ChangeSet, Refusals>) throws -> Record {
    try #require(try result.get().records.first?.result)
  }

  @Test("comments are numbered, with who, as what, and when; read back as they were said")
  func said() throws {
    let first = try record(
      workflow.comment("một\nhai", on: nomination, record: nil, by: lan, at: Timestamp(milliseconds: 5)))
    let second = try record(
      workflow.comment(
        "ba", on: nomination, record: first, by: Reviewer(name: "hùng", role: .member),
        at: Timestamp(milliseconds: 9)))
    let comments = Discussion(second.facts).comments
    #expect(comments.map(\.text) == ["một\nhai", "ba"] && comments.map(\.number) == [1, 2])
    #expect(comments.map(\.reviewer) == [lan, Reviewer(name: "hùng", role: .member)])
    #expect(comments.map(\.time.milliseconds) == [5, 9])
    #expect(second.id.discussed == nomination.id)
  }

  @Test("more than nine comments keep their order")
  func order() throws {
    var record: Record?
    for number in 1...12 {
      record = try self.record(
        workflow.comment("\(number)", on: nomination, record: record, by: lan, at: Timestamp(milliseconds: 1))
      )
    }
    #expect(
      Discussion(record?.facts ?? ReviewEngine.Facts()).comments.map(\.text) == (1...12).map(String.init))
  }

  @Test(
    "nothing, too much, and readers are refused",
    arguments: [("", Role.secretary), (" \n", .member), ("a", .reader)])
  func refused(text: String, role: Role) {
    let result = workflow.comment(
      text, on: nomination, record: nil, by: Reviewer(name: "x", role: role), at: Timestamp(milliseconds: 1))
    #expect(throws: Refusals.self) { try result.get() }
  }

  @Test("the ledger tells what was said")
  func news() throws {
    let changeSet = try workflow.comment(
      "xin xem lại", on: nomination, record: nil, by: lan, at: Timestamp(milliseconds: 1)
    ).get()
    #expect(changeSet.records[0].event.sentence(under: .sample).vi == "ý kiến: xin xem lại")
  }
}
