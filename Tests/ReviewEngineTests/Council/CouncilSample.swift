import ReviewEngine

/// A programme whose council decides in the third stage, a council of eleven, and nominations before it.
enum CouncilSample {
  static let start = Timestamp(milliseconds: 1_790_000_000_000)
  static let secretary = Reviewer(name: "lan", role: .secretary)
  static let chair = Reviewer(name: "chu-tich", role: .chair)

  static func minute(_ count: Int) -> Timestamp { start.advanced(by: .minutes(count)) }

  static func text(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }

  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(parsing: text) else { preconditionFailure("\(text) is no day.") }
    return day
  }

  /// Nine in ten of all members in secret, absentees in writing, for the merit title; two thirds of those present, by
  /// a show of hands, for all else.
  static let thresholds = [
    threshold("merit", titles: ["merit"], ratio: Ratio(9, 10), base: .allMembers, isSecret: true),
    threshold("all-else", ratio: Ratio(2, 3), base: .present, isSecret: false),
  ]

  static func threshold(
    _ id: String, titles: Set<String> = [], ratio: Ratio, base: Threshold.Base, isSecret: Bool = false,
    quorum: Ratio = Ratio(2, 3), hasWrittenBallots: Bool = true, countsRecused: Bool = true
  ) -> Threshold {
    Threshold(
      id: id, titles: titles, ratio: ratio, base: base, isSecret: isSecret, quorum: quorum,
      hasWrittenBallots: hasWrittenBallots, countsRecused: countsRecused,
      legalBasis: LocalizedText(vi: "quy chế mẫu", en: "sample rules"))
  }

  static func policy(
    gate: [Requirement] = [], failed: BallotRule = BallotRule(failed: .consolidate, reason: "weak"),
    thresholds: [Threshold] = thresholds, rule: DecisionRule? = nil, roles: [Verdict: Set<Role>] = [:]
  ) -> Policy {
    let plain = StageRules(label: text("…"), decidingRoles: [.secretary, .chair])
    let council = StageRules(
      label: LocalizedText(vi: "Tổng kết", en: "Summarise"), decidingRoles: [.secretary, .member, .chair],
      roles: roles,
      form: [FormField(id: "lessons", label: LocalizedText(vi: "Bài học", en: "Lessons"), type: .longText)],
      gate: gate, rule: rule ?? .ballot(failed))
    return Policy(
      id: "sample", version: "1", title: text("…"),
      stages: [.detect: plain, .cultivate: plain, .summarize: council, .replicate: plain],
      reasons: [.consolidate: [Reason(code: "weak", label: text("…"))]],
      titles: [
        AwardTitle(id: "merit", label: LocalizedText(vi: "Bằng khen", en: "Merit"), below: "paper"),
        AwardTitle(id: "paper", label: LocalizedText(vi: "Giấy khen", en: "Paper")),
      ], thresholds: thresholds)
  }

  static func council(
    _ policy: Policy = policy(), as reviewer: Reviewer = secretary, at minute: Int = 0
  ) -> Council {
    Council(workflow: Workflow(policy: policy), reviewer: reviewer, time: Self.minute(minute))
  }

  static func nomination(
    _ id: String, title: String = "Giấy khen", stage: Stage = .summarize, status: Status = .pending,
    recusals: [Recusal] = [], titleNow: String? = nil, revision: Int = 1, content: Int = 1
  ) -> Nomination {
    Nomination(
      id: NominationID(id),
      dossier: Dossier(subject: "Nguyễn Thị Hạnh", kind: .advancedExemplar, title: title),
      standing: Standing(
        stage: stage, status: status, waitingSince: start, recusals: recusals, title: titleNow),
      revision: Revision(rawValue: revision), contentRevision: Revision(rawValue: content),
      registeredAt: start)
  }

  static let open = NominationID("2026-001")
  static let secret = NominationID("2026-002")

  /// Nominations by id: one voted on openly, one in secret.
  static let nominations = byID([nomination("2026-001"), nomination("2026-002", title: "Bằng khen")])

  static func byID(_ nominations: [Nomination]) -> [NominationID: Nomination] {
    Dictionary(uniqueKeysWithValues: nominations.map { ($0.id, $0) })
  }

  /// Eleven members: nine there, the tenth asked in writing, the eleventh absent.
  static func planned(members count: Int = 11) throws -> CouncilSession {
    var session = CouncilSession(name: "2026-01", date: day("2026-11-20"), title: "Phiên cuối năm")
    for number in 1...count {
      let role: CouncilRole = number == 1 ? .chair : number == 2 ? .secretary : .member
      try session.addMember(
        "Ủy viên \(number)", role: role, reviewer: "uv\(number)",
        presence: number <= 9 ? .present : number == 10 ? .inWriting : .absent)
    }
    return session
  }

  /// The session with both nominations on its agenda, as a store has it after it was opened.
  static func opened(
    _ policy: Policy = policy(), _ nominations: [NominationID: Nomination] = nominations,
    members: Int = 11
  ) throws -> CouncilSession {
    let council = council(policy)
    let planned = try stored(council.plan(try planned(members: members), among: []))
    let filled = try stored(
      council.schedule(nominations.values.sorted { $0.id.rawValue < $1.id.rawValue }, in: planned))
    return try stored(council.open(filled, nominations: nominations))
  }

  /// The session that a change set leaves behind, read from its record.
  static func stored(_ proposal: Result<ChangeSet, Refusals>) throws -> CouncilSession {
    guard let record = try proposal.get().records.first?.result else {
      throw CouncilRefusal.unknownSession("", nearest: nil)
    }
    return try CouncilSession(record)
  }
}
