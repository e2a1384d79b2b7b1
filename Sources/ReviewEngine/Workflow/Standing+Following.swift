extension Standing {
  /// The standing after a ruling. Used when a decision is proposed and when the ledger is replayed, so that
  /// both always agree.
  func following(
    _ ruling: Ruling, by reviewer: String, at time: Timestamp, on revision: Revision
  ) -> Standing {
    let decision = Decision(
      verdict: ruling.verdict, stage: ruling.stage, reason: ruling.reason, note: ruling.note,
      reviewer: reviewer, time: time, revision: revision)
    var result = self
    switch ruling.verdict {
    case .postpone:
      result.postponements.removeAll { $0.reviewer == reviewer }
      result.postponements.append(Postponement(reviewer: reviewer, time: time))
      return result
    case .recuse:
      result.recusals.removeAll { $0.reviewer == reviewer }
      result.recusals.append(Recusal(reviewer: reviewer, reason: ruling.reason ?? "", time: time))
      return result.voting(nil, instead: reviewer)
    case .recheck:
      result.lastDecision = decision
      result.recheckedAt = time
      return result
    default:
      let waitsAnew =
        ruling.toStage != stage || ruling.verdict == .release || ruling.verdict == .resubmit
      return Standing(
        stage: ruling.toStage, status: ruling.toStatus, waitingSince: waitsAnew ? time : waitingSince,
        lastDecision: decision, recusals: recusals, title: ruling.title ?? title, recheckedAt: recheckedAt)
    }
  }

  /// The standing after a vote that settles nothing.
  func following(_ vote: CastVote, by reviewer: String, at time: Timestamp) -> Standing {
    voting(vote.vote(by: reviewer, at: time), instead: reviewer)
  }

  /// The standing with another vote, or none, of a reviewer. Votes are sorted by name, so that their order tells
  /// nothing.
  func voting(_ vote: Vote?, instead reviewer: String) -> Standing {
    var result = self
    result.votes.removeAll { $0.reviewer == reviewer }
    if let vote {
      let index = result.votes.firstIndex { vote.reviewer < $0.reviewer } ?? result.votes.endIndex
      result.votes.insert(vote, at: index)
    }
    return result
  }

  /// The standing after the dossier was completed by its unit: returned becomes pending and waits anew.
  func followingAmendment(at time: Timestamp) -> Standing {
    guard status == .returned else { return self }
    return Standing(
      stage: stage, status: .pending, waitingSince: time, lastDecision: lastDecision,
      postponements: postponements, votes: votes, recusals: recusals, title: title, recheckedAt: recheckedAt)
  }
}

extension Nomination {
  /// The same nomination with another standing, and other forms where they changed, one revision on.
  func moved(to standing: Standing, forms: Facts? = nil) -> Nomination {
    Nomination(
      id: id, dossier: dossier, standing: standing, forms: forms ?? self.forms, revision: revision.next,
      contentRevision: contentRevision, registeredAt: registeredAt, suspects: suspects)
  }
}
