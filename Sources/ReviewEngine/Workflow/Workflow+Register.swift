extension Workflow {
  /// The change that brings a new nomination in. Nothing arrives decided.
  public func registration(
    of dossier: Dossier, as id: NominationID, from source: String, at time: Timestamp
  ) -> Change {
    Change(
      expecting: nil, event: .registered(source: source, digest: dossier.digest),
      result: Nomination(
        id: id, dossier: dossier, standing: .registered(at: time), revision: .first,
        contentRevision: .first, registeredAt: time))
  }

  /// The change that a new version of a dossier makes; nil when it says nothing new. A decision already made
  /// stays, and shows as stale; a returned nomination is pending again.
  public func amendment(
    of nomination: Nomination, to dossier: Dossier, from source: String, at time: Timestamp
  ) -> Change? {
    let changes = nomination.dossier.changes(to: dossier)
    guard !changes.isEmpty else { return nil }
    let revision = nomination.revision.next
    return Change(
      expecting: nomination.revision,
      event: .amended(source: source, changes: changes, digest: dossier.digest),
      result: Nomination(
        id: nomination.id, dossier: dossier, standing: nomination.standing.followingAmendment(at: time),
        forms: nomination.forms, revision: revision, contentRevision: revision,
        registeredAt: nomination.registeredAt, suspects: nomination.suspects))
  }
}
