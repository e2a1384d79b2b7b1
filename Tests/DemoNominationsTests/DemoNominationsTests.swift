import Configuration
import ReviewEngine
import Testing

@testable import DemoNominations

/// What the first screens of `guong demo` stand on: the usual demo, whole.
private let usual = Array(DemoNominations())

@Suite("Demo nominations")
struct DemoNominationsTests {
  @Test(arguments: [0, 1, 19, 20, 21, 30, 360, 1001])
  func `a size gives so many nominations, all with their own number`(size: Int) {
    let nominations = Array(DemoNominations(size: size))
    #expect(nominations.count == size)
    #expect(Set(nominations.map(\.id)).count == size)
  }

  @Test func `the usual demo is large enough to look like a season`() {
    #expect(usual.count >= 300)
  }

  @Test func `one seed tells one story, another seed another`() {
    #expect(Array(DemoNominations()) == usual)
    let other = Array(DemoNominations(seed: 7))
    let same = zip(usual, other).count { $0.dossier.achievement == $1.dossier.achievement }
    #expect(same == 0)
  }

  @Test func `a row does not depend on how many come after it`() {
    let few = DemoNominations(size: 40).map(\.dossier.subject)
    let many = DemoNominations(size: 4000).prefix(40).map(\.dossier.subject)
    #expect(few == many)
  }

  @Test func `numbers grow with the days within a round`() {
    for (_, round) in Dictionary(grouping: usual, by: \.dossier.year) {
      let days = round.compactMap(\.dossier.date)
      #expect(days.count == round.count)
      #expect(days == days.sorted())
    }
  }

  @Test(arguments: ["2026-11-22", "2026-01-01", "2028-02-29", "2028-01-02"])
  func `nothing comes in after today, and rounds are this year and the two before`(text: String) throws {
    let today = try #require(CalendarDay(parsing: text))
    for nomination in DemoNominations(size: 400, today: today) {
      let day = try #require(nomination.dossier.date)
      #expect(day <= today)
      #expect(nomination.registeredAgo > .minutes(0))
      let year = try #require(nomination.dossier.yearNumber)
      #expect((today.year - 2...today.year).contains(year))
      #expect(nomination.id.rawValue.hasPrefix("\(year)-"))
    }
  }
}

@Suite("Demo coverage")
struct DemoCoverageTests {
  @Test func `every kind and every sort of subject`() {
    #expect(Set(usual.compactMap(\.dossier.kind)) == Set(ExemplarKind.allCases))
    #expect(Set(usual.compactMap(\.dossier.subjectKind)) == Set(SubjectKind.allCases))
    #expect(values(of: "Phân loại cá nhân") == ["Lãnh đạo, quản lý", "Trực tiếp lao động"])
  }

  @Test func `every field, each with several kinds`() {
    for field in Field.allCases {
      let kinds = Set(usual.filter { $0.dossier.field == field.label }.compactMap(\.dossier.kind))
      #expect(kinds.count >= 4, "\(field.label)")
    }
  }

  @Test func `every nominating body, both sorts of movement, three rounds`() {
    #expect(values(of: "Khối đề nghị") == Set(NominatingBody.allCases.map(\.label)))
    #expect(values(of: "Phân loại khen thưởng") == ["Chuyên đề", "Thường xuyên"])
    #expect(Set(usual.map(\.dossier.year)) == ["2024", "2025", "2026"])
    #expect(values(of: "Tỉnh, thành phố") == Set(Province.all.map(\.full)))
    #expect(values(of: "Dân tộc").count >= 10)
  }

  @Test func `every stage and status, fewer in each later stage`() throws {
    let ends = try usual.map { try reviewed($0).standing }
    #expect(Set(ends.map(\.status)) == Set(Status.allCases))
    let counts = Stage.allCases.map { stage in ends.count { $0.stage == stage } }
    #expect(counts == counts.sorted(by: >), "\(counts)")
    #expect(counts[0] * 2 >= usual.count)
    #expect((counts.last ?? 0) >= 15)
    #expect(ends.count { $0.status == .pending } * 3 > usual.count * 2)
  }

  @Test func `the engine accepts every step, each later than the one before`() throws {
    for nomination in usual {
      var before = nomination.registeredAgo
      for step in nomination.history {
        #expect(step.ago < before && step.ago > .minutes(0), "\(nomination.id)")
        before = step.ago
      }
      _ = try reviewed(nomination)
    }
  }

  private func values(of extra: String) -> Set<String> {
    Set(usual.flatMap(\.dossier.extras).filter { $0.name == extra }.map(\.value))
  }

  /// The nomination after all its steps, taken by the engine under the shipped programme; what the council recognises
  /// has to have its gate open.
  private func reviewed(_ demo: DemoNomination) throws -> Nomination {
    let file = try #require(ShippedPolicies.policy(ShippedPolicies.defaultID)?.value)
    let workflow = Workflow(policy: file.policy)
    let now = Timestamp(milliseconds: 1_800_000_000_000)
    func ago(_ span: Span) -> Timestamp { now.advanced(by: Span(milliseconds: -span.milliseconds)) }
    let registration = workflow.registration(
      of: demo.dossier, as: demo.id, from: "demo", at: ago(demo.registeredAgo))
    return try demo.history.reduce(registration.result) { nomination, step in
      switch step.deed {
      case .filled(let facts):
        return try workflow.fill(entered: facts, of: nomination, by: step.reviewer).get()?.result
          ?? nomination
      case .decided(let request):
        return try workflow.change(request, on: nomination, by: step.reviewer, at: ago(step.ago)).get().result
      case .recognised:
        #expect(workflow.gateRefusal(for: nomination, at: ago(step.ago)) == nil, "\(demo.id)")
        return Nomination(
          id: nomination.id, dossier: nomination.dossier,
          standing: Standing(stage: .replicate, status: .pending, waitingSince: ago(step.ago)),
          forms: nomination.forms, revision: nomination.revision, contentRevision: nomination.contentRevision,
          registeredAt: nomination.registeredAt)
      }
    }
  }
}
