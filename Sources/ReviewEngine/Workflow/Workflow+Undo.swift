/// An action of the past, as the ledger tells it: what undo and redo work on.
public struct PastAction: Sendable, Hashable {
  /// The change set's number.
  public let id: Int64
  /// What sort of action it was.
  public let action: Action
  /// Who did it.
  public let reviewer: Reviewer
  /// Its entries, one for each nomination and record.
  public let entries: [LedgerEntry]

  /// Makes the record of an action from its entries; there is at least one.
  public init?(entries: [LedgerEntry]) {
    guard let first = entries.first else { return nil }
    id = first.changeSet
    action = first.action
    reviewer = first.reviewer
    self.entries = entries
  }
}

/// A nomination with every ledger entry about it, in their order.
public struct NominationHistory: Sendable, Hashable {
  /// The nomination as it stands.
  public let nomination: Nomination
  /// Its entries from registration on.
  public let entries: [LedgerEntry]

  /// Makes a history.
  public init(nomination: Nomination, entries: [LedgerEntry]) {
    self.nomination = nomination
    self.entries = entries
  }
}

/// A record with every ledger entry about it, in their order.
public struct RecordHistory: Sendable, Hashable {
  /// The record as it is.
  public let record: Record
  /// Its entries from the first on.
  public let entries: [LedgerEntry]

  /// Makes a history.
  public init(record: Record, entries: [LedgerEntry]) {
    self.record = record
    self.entries = entries
  }
}

/// What happened to everything that a past action touched.
public struct Histories: Sendable, Hashable {
  /// Of nominations.
  public let nominations: [NominationID: NominationHistory]
  /// Of records.
  public let records: [RecordID: RecordHistory]

  /// Makes histories, in any order.
  public init(_ nominations: [NominationHistory], _ records: [RecordHistory] = []) {
    self.nominations = Dictionary(nominations.map { ($0.nomination.id, $0) }) { first, _ in first }
    self.records = Dictionary(records.map { ($0.record.id, $0) }) { first, _ in first }
  }
}

/// What happened to one thing that a past action touched.
public enum SubjectHistory: Sendable, Hashable {
  /// To a nomination.
  case nomination(NominationHistory)
  /// To a record.
  case record(RecordHistory)
}

/// What an undo or a redo does to one thing that an action touched.
public enum SubjectChange: Sendable, Hashable {
  /// To a nomination.
  case nomination(Change)
  /// To a record.
  case record(RecordChange)
}

extension Workflow {
  /// Takes back an action (or a redo), all of it or nothing: one's own, and only where nobody acted since. Of several
  /// reviewers' votes only one's own is taken back.
  /// - Parameters:
  ///   - past: the action or redo.
  ///   - histories: of everything that `past` touched.
  ///   - reviewer: who takes it back.
  ///   - time: when.
  /// - Returns: the change set, or the refusal of everything that stands in the way.
  public func proposeUndo(
    of past: PastAction, histories: Histories, by reviewer: Reviewer, at time: Timestamp
  ) -> Result<ChangeSet, Refusals> {
    proposeReversal(.undo, of: past, histories: histories, by: reviewer, at: time)
  }

  /// Puts an undone action into effect again, all of it or nothing. Several are redone one after another, the
  /// last undone first, until somebody does something new.
  /// - Parameters:
  ///   - past: the undo.
  ///   - histories: of everything that `past` touched.
  ///   - reviewer: who redoes it.
  ///   - time: when.
  /// - Returns: the change set, or the refusal of everything that stands in the way.
  public func proposeRedo(
    of past: PastAction, histories: Histories, by reviewer: Reviewer, at time: Timestamp
  ) -> Result<ChangeSet, Refusals> {
    proposeReversal(.redo, of: past, histories: histories, by: reviewer, at: time)
  }

  /// Why a reviewer can neither undo nor redo an action as a whole; nil where each of its entries decides.
  /// - Parameters:
  ///   - direction: ``Action/undo`` or ``Action/redo``.
  ///   - first: the action's first entry.
  ///   - reviewer: who would.
  /// - Returns: the refusal.
  public func obstacle(to direction: Action, _ first: LedgerEntry, by reviewer: Reviewer) -> Refusal? {
    if direction == .undo, !first.action.canBeUndone { return .nothingToUndo }
    if direction == .redo, first.action != .undo { return .nothingToRedo }
    if let refusal = roster.refusal(of: reviewer) { return .roster(refusal) }
    return first.reviewer.name == reviewer.name ? nil : .notYourAction(by: first.reviewer.name)
  }

  /// What takes one entry of an action back, or puts it into effect again.
  /// - Parameters:
  ///   - entry: of the action.
  ///   - direction: ``Action/undo`` or ``Action/redo``.
  ///   - history: of what the entry is about.
  ///   - reviewer: whose action it was.
  ///   - time: when it is taken back or redone.
  /// - Returns: the change.
  /// - Throws: why it cannot be done.
  public func reversing(
    _ entry: LedgerEntry, _ direction: Action, in history: SubjectHistory, by reviewer: Reviewer,
    at time: Timestamp
  ) throws(Refusal) -> SubjectChange {
    switch history {
    case .nomination(let history):
      guard let replay = try? Replay(history.entries) else {
        throw .unknownNomination(history.nomination.id)
      }
      return .nomination(
        direction == .undo
          ? try undoing(entry, history, replay, by: reviewer)
          : try redoing(entry, history, replay, by: reviewer, at: time))
    case .record(let history):
      guard let replay = try? RecordReplay(history.entries) else { throw .unknownRecord(history.record.id) }
      return .record(
        direction == .undo ? try undoing(entry, history, replay) : try redoing(entry, history, replay))
    }
  }

  private func undoing(
    _ entry: LedgerEntry, _ history: NominationHistory, _ replay: Replay, by reviewer: Reviewer
  ) throws(Refusal) -> Change {
    guard let taken = replay.taking(back: entry.sequence, from: history.nomination.standing) else {
      throw .actedOnSince(history.nomination.id, history)
    }
    try requireRole(reviewer, for: taken.deed)
    return Change(
      expecting: history.nomination.revision, event: .undone(entry: entry.sequence),
      result: history.nomination.moved(to: taken.standing, forms: taken.forms))
  }

  private func undoing(
    _ entry: LedgerEntry, _ history: RecordHistory, _ replay: RecordReplay
  ) throws(Refusal) -> RecordChange {
    guard let facts = replay.facts(takingBack: entry.sequence) else {
      throw .actedOnSince(history.record.id, history)
    }
    return history.record.change(.undone(entry: entry.sequence), to: facts)
  }

  private func redoing(
    _ entry: LedgerEntry, _ history: NominationHistory, _ replay: Replay, by reviewer: Reviewer,
    at time: Timestamp
  ) throws(Refusal) -> Change {
    guard let deed = replay.redoable(entry.sequence) else {
      throw .actedOnSince(history.nomination.id, history)
    }
    try requireRole(reviewer, for: deed)
    guard let change = try redoing(deed, entry.sequence, on: history.nomination, by: reviewer, at: time)
    else { throw .actedOnSince(history.nomination.id, history) }
    return change
  }

  private func redoing(
    _ entry: LedgerEntry, _ history: RecordHistory, _ replay: RecordReplay
  ) throws(Refusal) -> RecordChange {
    guard let last = replay.undone.last, last.entry == entry.sequence,
      let facts = history.record.facts.applying(last.changes)
    else { throw .actedOnSince(history.record.id, history) }
    return history.record.change(.redone(entry: entry.sequence, .recorded(last.changes)), to: facts)
  }

  private func proposeReversal(
    _ direction: Action, of past: PastAction, histories: Histories, by reviewer: Reviewer, at time: Timestamp
  ) -> Result<ChangeSet, Refusals> {
    if let refusal = past.entries.first.flatMap({ obstacle(to: direction, $0, by: reviewer) }) {
      return .failure(Refusals(refusal))
    }
    var nominations: [Change] = []
    var records: [RecordChange] = []
    var refusals: [Refusal] = []
    for entry in past.entries {
      do throws(Refusal) {
        let history = try histories.history(of: entry.subject)
        switch try reversing(entry, direction, in: history, by: reviewer, at: time) {
        case .nomination(let change): nominations.append(change)
        case .record(let change): records.append(change)
        }
      } catch {
        refusals.append(error)
      }
    }
    guard refusals.isEmpty else { return .failure(Refusals(refusals)) }
    return .success(
      ChangeSet(
        header: header(direction, target: past.id, by: reviewer, at: time), changes: nominations,
        records: records))
  }

  /// The change that puts a deed back; nil when the nomination is no longer what the deed was about.
  private func redoing(
    _ deed: Deed, _ entry: Int64, on nomination: Nomination, by reviewer: Reviewer, at time: Timestamp
  ) throws(Refusal) -> Change? {
    switch deed {
    case .decided(let ruling):
      return Change(
        expecting: nomination.revision, event: .redone(entry: entry, deed),
        result: nomination.moved(
          to: nomination.standing.following(ruling, by: reviewer.name, at: time, on: nomination.revision)))
    case .filled(let changes):
      guard let forms = nomination.forms.applying(changes) else { return nil }
      return Change(
        expecting: nomination.revision, event: .redone(entry: entry, deed),
        result: nomination.moved(to: nomination.standing, forms: forms))
    case .voted(let vote):
      let again = try recasting(vote, on: nomination, by: reviewer, at: time)
      // Under other rules than those it was given under, it may be no vote any more.
      guard case .voted(let vote) = again.event else { return nil }
      return Change(
        expecting: again.expecting, event: .redone(entry: entry, .voted(vote)), result: again.result)
    case .recorded: preconditionFailure("A nomination is no record.")
    }
  }

  /// Gives a vote once more: others may have voted since, so that it may settle what it did not settle before.
  private func recasting(
    _ vote: CastVote, on nomination: Nomination, by reviewer: Reviewer, at time: Timestamp
  ) throws(Refusal) -> Change {
    switch vote.choice {
    case .approve:
      try change(DecisionRequest(.approve, note: vote.note), on: nomination, by: reviewer, at: time).get()
    case .reject(let reason):
      try change(
        DecisionRequest(.reject, reason: reason, note: vote.note), on: nomination, by: reviewer, at: time
      ).get()
    case .scores(let scores):
      try score(scores, note: vote.note, on: nomination, by: reviewer, at: time).get()
    }
  }

  private func requireRole(_ reviewer: Reviewer, for deed: Deed) throws(Refusal) {
    guard let verdict = deed.ruling?.verdict, let stage = deed.ruling?.stage else { return }
    guard policy.rules(of: stage).mayGive(verdict).contains(reviewer.role) else {
      throw .roleMayNotDecide(reviewer.role, stage, verdict)
    }
  }
}

extension Histories {
  fileprivate func history(of subject: LedgerSubject) throws(Refusal) -> SubjectHistory {
    switch subject {
    case .nomination(let id):
      guard let history = nominations[id] else { throw .unknownNomination(id) }
      return .nomination(history)
    case .record(let id):
      guard let history = records[id] else { throw .unknownRecord(id) }
      return .record(history)
    }
  }
}

extension Refusal {
  fileprivate static func actedOnSince(_ id: NominationID, _ history: NominationHistory) -> Refusal {
    guard let last = history.entries.last else { return .unknownNomination(id) }
    return .actedOnSince(id, by: last.reviewer.name, at: last.time)
  }

  fileprivate static func actedOnSince(_ id: RecordID, _ history: RecordHistory) -> Refusal {
    guard let last = history.entries.last else { return .unknownRecord(id) }
    return .recordActedOnSince(id, by: last.reviewer.name, at: last.time)
  }
}

extension Record {
  fileprivate func change(_ event: LedgerEvent, to facts: Facts) -> RecordChange {
    RecordChange(
      expecting: revision, event: event, result: Record(id: id, facts: facts, revision: revision.next))
  }
}
