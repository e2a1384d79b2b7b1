extension Standing {
  /// The standing after a ruling. Used when a decision is proposed and when the ledger is replayed, so that
  /// both always agree.
  func following(
    _ ruling: Ruling, by reviewer: String, at time: Timestamp, on revision: Revision
  ) -> Standing {
    if ruling.verdict == .postpone {
      return Standing(
        stage: stage, status: status, waitingSince: waitingSince, lastDecision: lastDecision,
        postponements: postponements.filter { $0.reviewer != reviewer }
          + [Postponement(reviewer: reviewer, time: time)])
    }
    let decision = Decision(
      verdict: ruling.verdict, stage: ruling.stage, reason: ruling.reason, note: ruling.note,
      reviewer: reviewer, time: time, revision: revision)
    return Standing(
      stage: ruling.toStage, status: ruling.toStatus,
      waitingSince: ruling.toStage == stage ? waitingSince : time, lastDecision: decision)
  }

  /// The standing after the dossier was completed by its unit: returned becomes pending and waits anew.
  func followingAmendment(at time: Timestamp) -> Standing {
    guard status == .returned else { return self }
    return Standing(
      stage: stage, status: .pending, waitingSince: time, lastDecision: lastDecision,
      postponements: postponements)
  }
}

extension Nomination {
  /// The same nomination with another standing, one revision on.
  func moved(to standing: Standing) -> Nomination {
    Nomination(
      id: id, dossier: dossier, standing: standing, revision: revision.next,
      contentRevision: contentRevision, registeredAt: registeredAt)
  }
}
