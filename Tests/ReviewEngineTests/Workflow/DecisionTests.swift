import ReviewEngine
import Testing

@Suite("Deciding")
struct DecisionTests {
  /// Where a verdict leads from a status in a stage; nil where it cannot be given. Written out apart from the
  /// engine's own table.
  private static func expected(_ verdict: Verdict, _ stage: Stage, _ status: Status) -> (Stage, Status)? {
    switch (verdict, status) {
    case (.approve, .pending), (.approve, .returned):
      switch stage {
      case .detect: (.cultivate, .pending)
      case .cultivate: (.summarize, .pending)
      case .summarize: (.replicate, .pending)
      case .replicate: (.replicate, .completed)
      }
    case (.reject, .pending), (.reject, .returned): (stage, .rejected)
    case (.return, .pending): (stage, .returned)
    case (.hold, .pending), (.hold, .returned): (stage, .held)
    case (.release, .held): (stage, .pending)
    case (.consolidate, .pending) where stage == .summarize: (.cultivate, .pending)
    case (.drop, .pending), (.drop, .returned), (.drop, .held), (.drop, .completed):
      stage == .detect ? nil : (stage, .dropped)
    case (.withdraw, .pending), (.withdraw, .returned), (.withdraw, .held): (stage, .withdrawn)
    case (.resubmit, .returned), (.resubmit, .withdrawn): (stage, .pending)
    case (.recuse, .pending), (.recuse, .returned), (.recuse, .held), (.recuse, .completed): (stage, status)
    case (.postpone, .pending): (stage, .pending)
    case (.recheck, .pending), (.recheck, .completed): stage == .replicate ? (stage, status) : nil
    case (.revoke, .pending), (.revoke, .completed): stage == .replicate ? (stage, .dropped) : nil
    default: nil
    }
  }

  /// Who may give a verdict under the sample policy, and in which stages there is such a verdict at all.
  private static func actors(_ verdict: Verdict) -> (roles: Set<Role>, stages: Set<Stage>) {
    switch verdict {
    case .withdraw, .resubmit: ([.nominator, .secretary], Set(Stage.allCases))
    case .revoke: ([.chair], [.replicate])
    case .recheck: ([.secretary, .member, .chair], [.replicate])
    case .consolidate: ([.secretary, .member, .chair], [.summarize])
    case .drop: ([.secretary, .member, .chair], [.cultivate, .summarize, .replicate])
    default: ([.secretary, .member, .chair], Set(Stage.allCases))
    }
  }

  @Test("Each verdict in each status and stage", arguments: Verdict.allCases, Status.allCases)
  func everywhere(verdict: Verdict, status: Status) {
    for stage in Stage.allCases {
      for role in Role.allCases { check(verdict, stage, status, role) }
    }
  }

  private func check(_ verdict: Verdict, _ stage: Stage, _ status: Status, _ role: Role) {
    let place: Comment = "\(verdict) in \(stage) \(status) by \(role)"
    let reviewer = Reviewer(name: "x", role: role)
    let nomination = Sample.nomination(stage: stage, status: status, revision: 4, contentRevision: 2)
    let request = Sample.request(verdict)
    let proposal = Sample.workflow.propose(request, on: [nomination], by: reviewer, at: Sample.minute(9))
    let available = Sample.workflow.available(for: nomination, to: reviewer, at: Sample.minute(9))
    #expect(available.map(\.0) == Verdict.allCases, place)
    let availability = available.first { $0.0 == verdict }?.1

    let actors = Self.actors(verdict)
    let refusal: Refusal? =
      if !actors.roles.contains(role) {
        .roleMayNotDecide(role, stage, verdict)
      } else if !actors.stages.contains(stage) {
        .notInStage(nomination.id, stage, verdict)
      } else if verdict == .downgrade || verdict == .escalate, status == .pending {
        .noSuchTitle(nomination.id, verdict)
      } else if Self.expected(verdict, stage, status) == nil {
        .notInStatus(nomination.id, status, verdict)
      } else {
        nil
      }
    if let refusal {
      #expect(proposal.refusals == [refusal], place)
      #expect(availability == .disabled(refusal), place)
      return
    }
    #expect(availability == .enabled, place)
    guard case .success(let changeSet) = proposal, let change = changeSet.changes.first,
      let (toStage, toStatus) = Self.expected(verdict, stage, status)
    else {
      Issue.record("refused: \(proposal)")
      return
    }
    #expect(changeSet.changes.count == 1, place)
    #expect(change.expecting == Revision(rawValue: 4), place)
    let ruling = Ruling(
      verdict: verdict, stage: stage, reason: request.reason, note: request.note, toStage: toStage,
      toStatus: toStatus)
    #expect(change.event == .decided(ruling), place)
    #expect(change.result.revision == Revision(rawValue: 5), place)
    #expect(change.result.contentRevision == Revision(rawValue: 2), place)
    #expect(change.result.standing.stage == toStage && change.result.standing.status == toStatus, place)
    #expect(change.result.dossier == nomination.dossier, place)
  }

  @Test("A decision remembers who, when, why and on which revision, and begins a new wait in a new stage")
  func standing() throws {
    let nomination = Sample.nomination(
      postponements: [Postponement(reviewer: "minh", time: Sample.minute(1))], revision: 3)
    let request = DecisionRequest(.approve, note: "đủ")
    let change = try Sample.workflow.change(
      request, on: nomination, by: Sample.lan, at: Sample.minute(5)
    ).get()
    let decision = Decision(
      verdict: .approve, stage: .detect, reason: nil, note: "đủ", reviewer: "lan", time: Sample.minute(5),
      revision: Revision(rawValue: 3))
    #expect(
      change.result.standing
        == Standing(
          stage: .cultivate, status: .pending, waitingSince: Sample.minute(5), lastDecision: decision))
  }

  @Test("Who is returned or rejected keeps the time of waiting", arguments: [Verdict.return, .reject])
  func keepsWaiting(verdict: Verdict) throws {
    let change = try Sample.workflow.change(
      Sample.request(verdict), on: Sample.nomination(), by: Sample.lan, at: Sample.minute(5)
    ).get()
    #expect(change.result.standing.waitingSince == Sample.start)
  }

  @Test("Postponing moves only in one's own queue, again and again")
  func postpone() throws {
    var book = try LedgerBook(registering: ["a"])
    try book.decide(.postpone, "a", at: 1)
    try book.decide(.postpone, "a", by: Sample.minh, at: 2)
    try book.decide(.postpone, "a", at: 3)
    let standing = book["a"].standing
    #expect(standing.status == .pending && standing.lastDecision == nil)
    #expect(standing.waitingSince == Sample.start)
    #expect(standing.postponed(by: "lan") == Sample.minute(3))
    #expect(standing.postponed(by: "minh") == Sample.minute(2))
    #expect(standing.postponed(by: "chi") == nil)
    #expect(standing.postponements.map(\.reviewer) == ["minh", "lan"])
    try book.decide(.approve, "a", at: 4)
    #expect(book["a"].standing.postponements.isEmpty)
  }

  struct ReasonCase: Sendable, CustomTestStringConvertible {
    let request: DecisionRequest
    let refusal: Refusal?

    var testDescription: String {
      "\(request.verdict) \(request.reason ?? "-") \(request.note.debugDescription)"
    }
  }

  private static let rejectCodes = [
    "outside-criteria", "weak-achievement", "already-awarded", "duplicate", "untrue-report", "other",
  ]

  @Test(
    "Reasons and notes",
    arguments: [
      ReasonCase(request: DecisionRequest(.approve), refusal: nil),
      ReasonCase(
        request: DecisionRequest(.approve, reason: "other"),
        refusal: .unknownReason("other", .approve, known: [])),
      ReasonCase(request: DecisionRequest(.postpone, note: "mai"), refusal: nil),
      ReasonCase(request: DecisionRequest(.reject), refusal: .reasonRequired(.reject)),
      ReasonCase(request: DecisionRequest(.reject, note: "yếu"), refusal: .reasonRequired(.reject)),
      ReasonCase(request: DecisionRequest(.return), refusal: .reasonRequired(.return)),
      ReasonCase(
        request: DecisionRequest(.reject, reason: "missing-minutes"),
        refusal: .unknownReason("missing-minutes", .reject, known: rejectCodes)),
      ReasonCase(
        request: DecisionRequest(.reject, reason: ""),
        refusal: .unknownReason("", .reject, known: rejectCodes)),
      ReasonCase(request: DecisionRequest(.reject, reason: "duplicate"), refusal: nil),
      ReasonCase(
        request: DecisionRequest(.reject, reason: "other"), refusal: .noteRequired(reason: "other")),
      ReasonCase(
        request: DecisionRequest(.return, reason: "other", note: " \n\t"),
        refusal: .noteRequired(reason: "other")),
      ReasonCase(request: DecisionRequest(.return, reason: "other", note: "thiếu ảnh"), refusal: nil),
    ])
  func reasons(item: ReasonCase) {
    #expect(Sample.workflow.refusal(ofReasonIn: item.request, at: .detect) == item.refusal)
    let proposal = Sample.workflow.propose(
      item.request, on: [Sample.nomination()], by: Sample.lan, at: Sample.minute(1))
    #expect(proposal.refusals == [item.refusal].compactMap { $0 })
  }

  @Test("All or nothing: every nomination in the way is named")
  func allOrNothing() {
    let nominations = [
      Sample.nomination("a"), Sample.nomination("b", status: .rejected), Sample.nomination("c"),
      Sample.nomination("d", status: .completed),
    ]
    let proposal = Sample.workflow.propose(
      DecisionRequest(.approve), on: nominations, by: Sample.lan, at: Sample.minute(1))
    #expect(
      proposal.refusals == [
        .notInStatus(NominationID("b"), .rejected, .approve),
        .notInStatus(NominationID("d"), .completed, .approve),
      ])
  }

  @Test("Nothing chosen is refused")
  func nothing() {
    let proposal = Sample.workflow.propose(
      DecisionRequest(.approve), on: [], by: Sample.lan, at: Sample.minute(1))
    #expect(proposal.refusals == [.nothingSelected])
  }

  @Test("A nomination named twice is decided once")
  func twice() throws {
    let nominations = [Sample.nomination("a"), Sample.nomination("b"), Sample.nomination("a")]
    let changeSet = try Sample.workflow.propose(
      DecisionRequest(.approve), on: nominations, by: Sample.lan, at: Sample.minute(1)
    ).get()
    #expect(changeSet.changes.map(\.result.id.rawValue) == ["a", "b"])
    let header = ChangeSet.Header(
      action: .decision, reviewer: Sample.lan, time: Sample.minute(1), policyVersion: "vn-2026.1")
    #expect(changeSet.header == header)
  }
}
