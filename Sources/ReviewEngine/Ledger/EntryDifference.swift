/// What one entry of the ledger changed: what its subject said, and where it stood, before and after. Worked out from all
/// entries about the subject, because most entries tell only what is new.
public struct EntryDifference: Sendable, Hashable {
  /// Fields of the dossier, by their permanent names.
  public let dossier: [FactChange]
  /// What the forms say, by the names of the facts: `detect.minutes`, `replicate.events.1.date`.
  public let forms: [FactChange]
  /// What a record says, by the names of the facts.
  public let facts: [FactChange]
  /// Where the nomination stood before; nil before its registration, and of a record.
  public let before: Standing?
  /// Where it stands afterwards; nil of a record.
  public let after: Standing?

  /// The difference that an entry about a nomination made.
  /// - Parameters:
  ///   - sequence: the number of the entry.
  ///   - history: the nomination with all its entries.
  /// - Throws: how the entries contradict each other.
  public init(of sequence: Int64, in history: NominationHistory) throws(ReplayError) {
    var replay = Replay()
    var before = Replay()
    for entry in history.entries where entry.sequence <= sequence {
      before = replay
      try replay.apply(entry)
    }
    dossier = history.dossierChanges(by: sequence)
    forms = before.forms.changes(to: replay.forms)
    facts = []
    (self.before, after) = (before.standing, replay.standing)
  }

  /// The difference that an entry about a record made.
  /// - Parameters:
  ///   - sequence: the number of the entry.
  ///   - history: the record with all its entries.
  /// - Throws: how the entries contradict each other.
  public init(of sequence: Int64, in history: RecordHistory) throws(ReplayError) {
    var replay = RecordReplay()
    var before = RecordReplay()
    for entry in history.entries where entry.sequence <= sequence {
      before = replay
      try replay.apply(entry)
    }
    (dossier, forms, facts) = ([], [], before.facts.changes(to: replay.facts))
    (self.before, after) = (nil, nil)
  }
}

extension NominationHistory {
  /// What an entry changed in the dossier. Entries keep what a field said before; what it said afterwards is what the next
  /// entry that changes it keeps, or what it says now.
  fileprivate func dossierChanges(by sequence: Int64) -> [FactChange] {
    var known: [String: String] = [:]
    let dossier = nomination.dossier
    for field in DossierField.allCases { known[field.rawValue] = dossier.text(of: field) }
    for extra in dossier.extras { known["extra." + extra.name] = extra.value }
    for entry in entries.reversed() where entry.sequence >= sequence {
      switch entry.event {
      case .amended(_, let changes, _):
        if entry.sequence == sequence {
          return changes.map { FactChange(name: $0.name, before: $0.before, after: known[$0.name] ?? "") }
        }
        for change in changes { known[change.name] = change.before }
      case .registered where entry.sequence == sequence:
        let names = DossierField.allCases.map(\.rawValue)
        let extras = known.keys.filter { !names.contains($0) }.sorted()
        return (names + extras).map { FactChange(name: $0, before: "", after: known[$0] ?? "") }
          .filter { !$0.after.isEmpty }
      default: break
      }
    }
    return []
  }
}
