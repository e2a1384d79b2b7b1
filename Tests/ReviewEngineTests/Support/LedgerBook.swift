import ReviewEngine

/// The smallest store there can be: a list of sealed entries and what they led to.
struct LedgerBook {
  private(set) var entries: [LedgerEntry] = []
  private(set) var nominations: [NominationID: Nomination] = [:]

  /// A book with registered nominations.
  init(registering ids: [String]) throws {
    let header = Sample.workflow.header(.registration, by: Sample.lan, at: Sample.start)
    let changes = ids.map { id in
      Sample.workflow.registration(
        of: Sample.dossier, as: NominationID(id), from: "a.csv", at: Sample.start)
    }
    try apply(ChangeSet(header: header, changes: changes))
  }

  subscript(id: String) -> Nomination {
    guard let nomination = nominations[NominationID(id)] else { preconditionFailure("\(id) is not there.") }
    return nomination
  }

  /// Applies a change set as a store does: revisions checked, entries numbered, chained and sealed.
  @discardableResult
  mutating func apply(_ changeSet: ChangeSet) throws -> PastAction {
    let first = Int64(entries.count + 1)
    let header = changeSet.header
    for change in changeSet.changes {
      guard change.expecting == nominations[change.result.id]?.revision else {
        throw Unexpected(description: "\(change.result.id) is not at the revision that was expected")
      }
      let sequence = Int64(entries.count + 1)
      let previous = entries.last?.hash ?? .zero
      let text = LedgerEntry.sealedText(
        sequence: sequence, changeSet: first, action: header.action, subject: .nomination(change.result.id),
        revision: change.result.revision, reviewer: header.reviewer, time: header.time,
        policyVersion: header.policyVersion, event: change.event.kind, body: change.event.body.text,
        previous: previous)
      entries.append(
        LedgerEntry(
          sequence: sequence, changeSet: first, action: header.action, subject: .nomination(change.result.id),
          revision: change.result.revision, reviewer: header.reviewer, time: header.time,
          policyVersion: header.policyVersion, event: change.event, previous: previous,
          hash: Digest.of(text)))
      nominations[change.result.id] = change.result
    }
    guard let past = PastAction(entries: entries.filter { $0.changeSet == first }) else {
      throw Unexpected(description: "a change set without changes")
    }
    return past
  }

  @discardableResult
  mutating func decide(
    _ verdict: Verdict, _ ids: String..., by reviewer: Reviewer = Sample.lan, at minute: Int
  ) throws -> PastAction {
    let request = Sample.request(verdict)
    let proposal = Sample.workflow.propose(
      request, on: ids.map { self[$0] }, by: reviewer, at: Sample.minute(minute))
    return try apply(proposal.get())
  }

  func proposeUndo(
    _ past: PastAction, by reviewer: Reviewer = Sample.lan, at minute: Int
  ) -> Result<ChangeSet, Refusals> {
    Sample.workflow.proposeUndo(
      of: past, histories: histories(of: past), by: reviewer, at: Sample.minute(minute))
  }

  func proposeRedo(
    _ past: PastAction, by reviewer: Reviewer = Sample.lan, at minute: Int
  ) -> Result<ChangeSet, Refusals> {
    Sample.workflow.proposeRedo(
      of: past, histories: histories(of: past), by: reviewer, at: Sample.minute(minute))
  }

  @discardableResult
  mutating func undo(
    _ past: PastAction, by reviewer: Reviewer = Sample.lan, at minute: Int
  ) throws -> PastAction {
    try apply(proposeUndo(past, by: reviewer, at: minute).get())
  }

  @discardableResult
  mutating func redo(
    _ past: PastAction, by reviewer: Reviewer = Sample.lan, at minute: Int
  ) throws -> PastAction {
    try apply(proposeRedo(past, by: reviewer, at: minute).get())
  }

  @discardableResult
  mutating func amend(_ id: String, achievement: String, at minute: Int) throws -> PastAction {
    let nomination = self[id]
    var dossier = nomination.dossier
    dossier.achievement = achievement
    let change = Sample.workflow.amendment(
      of: nomination, to: dossier, from: "b.csv", at: Sample.minute(minute))
    guard let change else { throw Unexpected(description: "the amendment says nothing new") }
    let importer = Reviewer(name: "importer", role: .nominator)
    let header = Sample.workflow.header(.registration, by: importer, at: Sample.minute(minute))
    return try apply(ChangeSet(header: header, changes: [change]))
  }

  func entries(of id: NominationID) -> [LedgerEntry] { entries.filter { $0.nomination == id } }

  func histories(of past: PastAction) -> Histories {
    Histories(
      past.entries.compactMap(\.nomination).compactMap { id in
        nominations[id].map { NominationHistory(nomination: $0, entries: entries(of: id)) }
      })
  }
}
