import ReviewEngine

/// Programmes in which several reviewers decide, and the people who do.
enum Jury {
  static let start = Timestamp(milliseconds: 1_790_000_000_000)
  static let an = Reviewer(name: "an", role: .member)
  static let binh = Reviewer(name: "bình", role: .member)
  static let chi = Reviewer(name: "chi", role: .member)
  static let dung = Reviewer(name: "dũng", role: .member)
  static let em = Reviewer(name: "em", role: .member)
  static let members = [an, binh, chi, dung, em]
  static let chair = Reviewer(name: "chủ", role: .chair)
  static let secretary = Reviewer(name: "lan", role: .secretary)
  static let reader = Reviewer(name: "tuấn", role: .reader)

  static let impact = Criterion(
    id: "impact", label: LocalizedText(vi: "tác động", en: "impact"), weight: 2, maximum: 10)
  static let novelty = Criterion(
    id: "novelty", label: LocalizedText(vi: "mới", en: "novelty"), weight: 1, maximum: 5)

  /// A moment some minutes after ``start``.
  static func minute(_ count: Int) -> Timestamp { start.advanced(by: .minutes(count)) }

  /// A programme whose first two stages decide by a rule, and whose other stages one reviewer decides.
  static func workflow(_ rule: DecisionRule, gate: [Requirement] = []) -> Workflow {
    let stages = Stage.allCases.map { stage in
      let isVoted = stage == .detect || stage == .cultivate
      let rules = StageRules(
        label: LocalizedText(vi: "giai đoạn \(stage.rawValue)", en: "stage \(stage.rawValue)"),
        decidingRoles: [.member, .chair],
        roles: [.hold: [.chair, .secretary], .release: [.chair, .secretary]],
        form: [
          FormField(id: "plan", label: LocalizedText(vi: "Kế hoạch", en: "Plan"), type: .text)
        ],
        gate: stage == .detect ? gate : [], rule: isVoted ? rule : .single)
      return (stage, rules)
    }
    return Workflow(
      policy: Policy(
        id: "jury", version: "1", title: LocalizedText(vi: "giải", en: "award"),
        stages: Dictionary(uniqueKeysWithValues: stages),
        reasons: [
          .reject: [
            Reason(code: "weak", label: LocalizedText(vi: "yếu", en: "weak")),
            Reason(code: "late", label: LocalizedText(vi: "muộn", en: "late")),
          ],
          .return: [Reason(code: "papers", label: LocalizedText(vi: "giấy tờ", en: "papers"))],
          .hold: [Reason(code: "complaint", label: LocalizedText(vi: "khiếu nại", en: "complaint"))],
          .consolidate: [Reason(code: "weak", label: LocalizedText(vi: "yếu", en: "weak"))],
          .recuse: [Reason(code: "relative", label: LocalizedText(vi: "người nhà", en: "relative"))],
          .drop: [Reason(code: "fraud", label: LocalizedText(vi: "gian dối", en: "fraud"))],
        ]))
  }

  static func votes(_ needed: Int, of count: Int, blind: Bool = true) -> Workflow {
    workflow(.votes(VoteRule(needed: needed, of: count, isBlind: blind)))
  }

  static func scores(cards: Int = 2, minimum: Int = 6_000, blind: Bool = true) -> Workflow {
    workflow(.scores(ScoreRule(cards: cards, minimum: minimum, criteria: [impact, novelty], isBlind: blind)))
  }

  static let approve = DecisionRequest(.approve)
  static let reject = DecisionRequest(.reject, reason: "weak")
  static let recuse = DecisionRequest(.recuse, reason: "relative")
  static let hold = DecisionRequest(.hold, reason: "complaint")
}

/// The smallest store there can be for several reviewers: sealed entries and what they led to.
struct JuryBook {
  let workflow: Workflow
  private(set) var entries: [LedgerEntry] = []
  private(set) var nominations: [NominationID: Nomination] = [:]
  private var minute = 0

  init(_ workflow: Workflow, registering ids: [String] = ["a"]) throws {
    self.workflow = workflow
    let dossier = Dossier(subject: "Nguyễn Thị Hạnh", kind: .advancedExemplar, year: "2026")
    try apply(
      ChangeSet(
        header: workflow.header(.registration, by: Jury.secretary, at: Jury.start),
        changes: ids.map {
          workflow.registration(of: dossier, as: NominationID($0), from: "a.csv", at: Jury.start)
        }))
  }

  subscript(id: String) -> Nomination {
    guard let nomination = nominations[NominationID(id)] else { preconditionFailure("\(id) is not there.") }
    return nomination
  }

  var standing: Standing { self["a"].standing }

  /// Who voted for (`+`), against (`-`) or scored (`=`), by name: `an+ bình-`.
  var tally: String {
    standing.votes.map { vote in
      switch vote.choice {
      case .approve: "\(vote.reviewer)+"
      case .reject: "\(vote.reviewer)-"
      case .scores: "\(vote.reviewer)="
      }
    }.joined(separator: " ")
  }

  mutating func tick() -> Timestamp {
    minute += 1
    return Jury.minute(minute)
  }

  /// Applies a change set as a store does, and holds the nomination against its replay.
  @discardableResult
  mutating func apply(_ changeSet: ChangeSet) throws -> PastAction {
    let first = Int64(entries.count + 1)
    let header = changeSet.header
    for change in changeSet.changes {
      guard change.expecting == nominations[change.result.id]?.revision else {
        throw JuryError(description: "\(change.result.id) is not at the revision that was expected")
      }
      let sequence = Int64(entries.count + 1)
      // What a file would keep is read back, so that what is forgotten on the way shows.
      guard let event = LedgerEvent(kind: change.event.kind, body: change.event.body), event == change.event
      else {
        throw JuryError(description: "\(change.event) does not survive being written down")
      }
      entries.append(
        LedgerEntry(
          sequence: sequence, changeSet: first, action: header.action, subject: .nomination(change.result.id),
          revision: change.result.revision, reviewer: header.reviewer, time: header.time,
          policyVersion: header.policyVersion, event: event, previous: .zero, hash: .zero))
      nominations[change.result.id] = change.result
      try check(change.result)
    }
    guard let past = PastAction(entries: entries.filter { $0.changeSet == first }) else {
      throw JuryError(description: "a change set without changes")
    }
    return past
  }

  private func check(_ nomination: Nomination) throws {
    let replay = try Replay(entries(of: nomination.id))
    guard replay.standing == nomination.standing, replay.forms == nomination.forms,
      replay.revision == nomination.revision, replay.contentRevision == nomination.contentRevision
    else {
      throw JuryError(
        description:
          "entry \(entries.count) replays to \(String(describing: replay.standing)), not to \(nomination.standing)"
      )
    }
  }

  @discardableResult
  mutating func decide(
    _ request: DecisionRequest, _ reviewer: Reviewer, _ ids: String...
  ) throws -> PastAction {
    let nominations = (ids.isEmpty ? ["a"] : ids).map { self[$0] }
    return try apply(workflow.propose(request, on: nominations, by: reviewer, at: tick()).get())
  }

  @discardableResult
  mutating func score(
    _ impact: Int, _ novelty: Int, _ reviewer: Reviewer, note: String = ""
  ) throws -> PastAction {
    let time = tick()
    let scores = [
      Vote.Score(criterion: "novelty", points: novelty), Vote.Score(criterion: "impact", points: impact),
    ]
    let change = try workflow.score(scores, note: note, on: self["a"], by: reviewer, at: time).get()
    return try apply(
      ChangeSet(header: workflow.header(.decision, by: reviewer, at: time), changes: [change]))
  }

  @discardableResult
  mutating func fill(
    _ name: String, _ value: String, _ reviewer: Reviewer, _ id: String = "a"
  ) throws -> PastAction {
    let (nomination, time) = (self[id], tick())
    var forms = nomination.forms
    forms[name] = value
    let result = Nomination(
      id: nomination.id, dossier: nomination.dossier, standing: nomination.standing, forms: forms,
      revision: nomination.revision.next, contentRevision: nomination.contentRevision,
      registeredAt: nomination.registeredAt)
    let change = Change(
      expecting: nomination.revision, event: .filled(nomination.forms.changes(to: forms)), result: result)
    return try apply(ChangeSet(header: workflow.header(.filling, by: reviewer, at: time), changes: [change]))
  }

  @discardableResult
  mutating func amend(_ id: String = "a") throws -> PastAction {
    let (nomination, time) = (self[id], tick())
    var dossier = nomination.dossier
    dossier.achievement += "thêm \(minute)\n"
    guard let change = workflow.amendment(of: nomination, to: dossier, from: "b.csv", at: time) else {
      throw JuryError(description: "the amendment says nothing new")
    }
    return try apply(
      ChangeSet(header: workflow.header(.registration, by: Jury.secretary, at: time), changes: [change]))
  }

  func outcome(_ verdict: Verdict, _ reviewer: Reviewer) -> Outcome {
    workflow.outcome(of: verdict, on: self["a"], by: reviewer, at: Jury.minute(minute + 1))
  }

  func proposeUndo(_ past: PastAction, _ reviewer: Reviewer) -> Result<ChangeSet, Refusals> {
    workflow.proposeUndo(of: past, histories: histories(of: past), by: reviewer, at: Jury.minute(minute + 1))
  }

  func proposeRedo(_ past: PastAction, _ reviewer: Reviewer) -> Result<ChangeSet, Refusals> {
    workflow.proposeRedo(of: past, histories: histories(of: past), by: reviewer, at: Jury.minute(minute + 1))
  }

  @discardableResult
  mutating func undo(_ past: PastAction) throws -> PastAction {
    let changeSet = try proposeUndo(past, past.reviewer).get()
    _ = tick()
    return try apply(changeSet)
  }

  @discardableResult
  mutating func redo(_ past: PastAction) throws -> PastAction {
    let changeSet = try proposeRedo(past, past.reviewer).get()
    _ = tick()
    return try apply(changeSet)
  }

  func entries(of id: NominationID) -> [LedgerEntry] { entries.filter { $0.nomination == id } }

  var rounds: [VotedRound] {
    get throws { try VotedRound.rounds(in: entries(of: NominationID("a"))) }
  }

  /// The histories of all nominations.
  var everything: Histories {
    Histories(nominations.values.map { NominationHistory(nomination: $0, entries: entries(of: $0.id)) })
  }

  private func histories(of past: PastAction) -> Histories {
    Histories(
      past.entries.compactMap { entry in
        entry.nomination.flatMap { nominations[$0] }.map {
          NominationHistory(nomination: $0, entries: entries(of: $0.id))
        }
      })
  }
}

struct JuryError: Error, CustomStringConvertible {
  let description: String
}
