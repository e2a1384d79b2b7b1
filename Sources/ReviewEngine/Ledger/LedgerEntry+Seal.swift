extension LedgerEntry {
  /// The text whose SHA-256 is the entry's hash: every fact of the entry and the hash of the one before.
  public var sealedText: String {
    Self.sealedText(
      sequence: sequence, changeSet: changeSet, action: action, subject: subject, revision: revision,
      reviewer: reviewer, time: time, policyVersion: policyVersion, event: event.kind,
      body: event.body.text, previous: previous)
  }

  /// True when the stored hash is the hash of the stored facts.
  public var isSealed: Bool { Digest.of(sealedText) == hash }

  /// The text that is hashed, from its parts. Stores use it to seal entries without building them twice.
  public static func sealedText(
    sequence: Int64, changeSet: Int64, action: Action, subject: LedgerSubject, revision: Revision,
    reviewer: Reviewer, time: Timestamp, policyVersion: String, event: String, body: String,
    previous: Digest
  ) -> String {
    var canonical = CanonicalText()
    canonical.append("ledger", "guong-1")
    canonical.append("sequence", sequence)
    canonical.append("change-set", changeSet)
    canonical.append("action", action.rawValue)
    switch subject {
    case .nomination(let id): canonical.append("nomination", id.rawValue)
    case .record(let id): canonical.append(id.kind.rawValue, id.name)
    }
    canonical.append("revision", Int64(revision.rawValue))
    canonical.append("reviewer", reviewer.name)
    canonical.append("role", reviewer.role.rawValue)
    canonical.append("time", time.milliseconds)
    canonical.append("policy", policyVersion)
    canonical.append("previous", previous.description)
    canonical.append("event", event)
    return canonical.text + body
  }
}
