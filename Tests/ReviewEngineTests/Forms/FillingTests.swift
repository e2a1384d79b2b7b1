import ReviewEngine
import Testing

@Suite("Filling forms in")
struct FillingTests {
  private let fixture = FormFixture.self

  private func filled(_ texts: [(String, String)], of nomination: Nomination) throws -> FormSheet {
    var sheet = FormSheet(.detect, of: nomination, under: fixture.policy)
    for (name, text) in texts { try sheet.set(#require(FormPlace(parsing: name)), to: text) }
    return sheet
  }

  @Test("One saving is one change: what every field said before and says now, the revision moves on")
  func change() throws {
    let nomination = fixture.nomination(["detect.people": "3"])
    let sheet = try filled([("people", "4"), ("checks.1.result", "tốt hơn")], of: nomination)
    let change = try #require(try fixture.workflow.fill(sheet, of: nomination, by: fixture.lan).get())
    #expect(
      change.event
        == .filled([
          FactChange(name: "detect.checks.1.result", before: "", after: "better"),
          FactChange(name: "detect.people", before: "3", after: "4"),
        ]))
    #expect(change.expecting == nomination.revision && change.result.revision == nomination.revision.next)
    #expect(change.result.contentRevision == nomination.contentRevision, "no decision becomes stale")
    #expect(change.result.standing == nomination.standing)
    let action = fixture.workflow.filling([change], by: fixture.lan, at: fixture.time)
    #expect(action.header.action == .filling && action.header.policyVersion == "1")
  }

  @Test("A form that says nothing new makes no change")
  func nothingNew() throws {
    let nomination = fixture.nomination(["detect.people": "3"])
    let sheet = try filled([("people", " 3 ")], of: nomination)
    #expect(try fixture.workflow.fill(sheet, of: nomination, by: fixture.lan).get() == nil)
  }

  @Test("A file that nobody read is kept without a hash")
  func unsealed() throws {
    let nomination = fixture.nomination()
    let sheet = try filled([("minutes", "a.pdf")], of: nomination)
    let change = try #require(try fixture.workflow.fill(sheet, of: nomination, by: fixture.lan).get())
    #expect(change.result.forms.all == [Fact(name: "detect.minutes", value: "a.pdf")])
    let documents = change.result.documents(under: fixture.policy)
    #expect(documents.map(\.path) == ["a.pdf"] && documents.first?.digest == nil)
  }

  @Test(
    "The unit, the secretary and who decides in the stage may fill; a reader and others may not",
    arguments: [
      (Role.nominator, Stage.detect, true), (.secretary, .detect, true), (.member, .detect, true),
      (.chair, .detect, false), (.reader, .detect, false), (.member, .cultivate, false),
      (.chair, .cultivate, true), (.nominator, .cultivate, true),
    ])
  func roles(role: Role, stage: Stage, may: Bool) {
    let reviewer = Reviewer(name: "x", role: role)
    let refusal = fixture.workflow.obstacle(toFilling: stage, of: fixture.nomination(), by: reviewer)
    #expect(refusal == (may ? nil : .roleMayNotFill(role, stage)))
  }

  @Test("What is rejected, struck off or withdrawn is closed", arguments: Status.allCases)
  func statuses(status: Status) {
    let nomination = fixture.nomination(status: status)
    let refusal = fixture.workflow.obstacle(toFilling: .detect, of: nomination, by: fixture.lan)
    let isClosed = [.rejected, .dropped, .withdrawn].contains(status)
    #expect(refusal == (isClosed ? .notFilledInStatus(nomination.id, status) : nil))
    if let refusal {
      #expect(refusal.code == "not-filled-in-status" && refusal.nomination == nomination.id)
      #expect(refusal.sentence.vi == "2026-0042 \(status.label.vi): biểu mẫu đã khép lại")
    }
  }

  @Test("Who stands aside fills nothing in; the form of a later stage is open")
  func aside() {
    let recusal = Recusal(reviewer: "lan", reason: "kin", time: fixture.time)
    let nomination = fixture.nomination(recusals: [recusal])
    #expect(
      fixture.workflow.obstacle(toFilling: .detect, of: nomination, by: fixture.lan)
        == .standsAside(nomination.id, "lan"))
    #expect(
      fixture.workflow.obstacle(toFilling: .replicate, of: fixture.nomination(), by: fixture.lan) == nil)
  }

  @Test("Saving what is incomplete is allowed, and the gate says what it still misses")
  func incomplete() throws {
    let nomination = fixture.nomination()
    let today = fixture.policy.day(of: fixture.time)
    #expect(fixture.policy.lack(of: nomination, in: .detect, on: today)?.vi == "thiếu: biên bản")
    let sheet = try filled([("minutes", "https://x.vn/bb"), ("checks.1.result", "giữ vững")], of: nomination)
    let change = try #require(try fixture.workflow.fill(sheet, of: nomination, by: fixture.lan).get())
    #expect(fixture.policy.lack(of: change.result, in: .detect, on: today) == nil)
    #expect(
      fixture.policy.lack(of: change.result, in: .cultivate, on: today)?.vi
        == "thiếu: kiểm tra định kỳ (ít nhất 2 giữ vững hoặc tốt hơn)")
  }

  @Test("A field is marked when some gate asks for it of this kind")
  func required() throws {
    let model = Dossier(subject: "x", kind: .newModel)
    let other = Dossier(subject: "x", kind: .goodPractice)
    func isRequired(_ id: String, _ dossier: Dossier) throws -> Bool {
      let field = try #require(fixture.policy.rules(of: .detect).field(id))
      return fixture.policy.isRequired(field, in: .detect, of: dossier)
    }
    #expect(try isRequired("minutes", other) && isRequired("summary", model))
    #expect(try !isRequired("summary", other) && isRequired("checks", other) && !isRequired("people", model))
  }

  @Test("What was filled in is found by a search, and the ids of choices are not")
  func searchable() throws {
    let nomination = fixture.nomination()
    let sheet = try filled([("summary", "Vườn thuốc nam")], of: nomination)
    let change = try #require(try fixture.workflow.fill(sheet, of: nomination, by: fixture.lan).get())
    #expect(change.result.searchableTexts.contains("Vườn thuốc nam"))
    #expect(!nomination.searchableTexts.contains("Vườn thuốc nam"))
  }
}
