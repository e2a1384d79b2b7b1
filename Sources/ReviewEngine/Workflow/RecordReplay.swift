/// Rebuilds what a record's ledger entries say about it, as ``Replay`` does for a nomination.
public struct RecordReplay: Sendable {
  /// What the record says after the last entry.
  public private(set) var facts = Facts()
  /// Its revision after the last entry.
  public private(set) var revision = Revision(rawValue: 0)
  /// The entries whose effect still holds, the latest last, each with the changes it made.
  private var effective: [(entry: Int64, changes: [FactChange])] = []
  /// What was taken back and can be redone, with the number of the undo, the latest last.
  private(set) var undone: [(entry: Int64, changes: [FactChange])] = []

  /// A replay that has seen nothing.
  public init() {}

  /// Replays entries from the first on.
  public init(_ entries: some Sequence<LedgerEntry>) throws(ReplayError) {
    for entry in entries { try apply(entry) }
  }

  /// Takes the next entry.
  /// - Throws: what contradicts the entries before; the replay is then not to be used further.
  public mutating func apply(_ entry: LedgerEntry) throws(ReplayError) {
    guard entry.revision == revision.next else { throw .revisionGap(entry.sequence) }
    switch entry.event {
    case .recorded(let changes):
      undone.removeAll()
      try take(changes, entry)
    case .undone(let sequence):
      guard let last = effective.popLast(), last.entry == sequence else {
        throw .undoesAnother(entry.sequence)
      }
      facts = try facts(after: last.changes.map(\.reversed), entry)
      undone.append((entry.sequence, last.changes))
    case .redone(let sequence, .recorded(let changes)):
      guard let last = undone.popLast(), last == (sequence, changes) else {
        throw .undoesAnother(entry.sequence)
      }
      try take(changes, entry)
    case .registered, .amended, .decided, .voted, .filled, .redone:
      throw .notAboutANomination(entry.sequence)
    }
    revision = entry.revision
  }

  /// The facts if an entry were taken back; nil when something happened since.
  func facts(takingBack sequence: Int64) -> Facts? {
    guard let last = effective.last, last.entry == sequence else { return nil }
    return facts.applying(last.changes.map(\.reversed))
  }

  private mutating func take(_ changes: [FactChange], _ entry: LedgerEntry) throws(ReplayError) {
    facts = try facts(after: changes, entry)
    effective.append((entry.sequence, changes))
  }

  private func facts(after changes: [FactChange], _ entry: LedgerEntry) throws(ReplayError) -> Facts {
    guard let facts = facts.applying(changes) else { throw .factsDiffer(entry.sequence) }
    return facts
  }
}
