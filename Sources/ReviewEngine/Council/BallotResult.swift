/// What a ballot comes to under a threshold.
public struct BallotResult: Sendable, Hashable {
  /// What became of the nomination in the ballot.
  public enum Outcome: String, CaseIterable, Sendable, Hashable {
    /// Đạt: enough members agree.
    case carried
    /// Không đạt: not enough members agree.
    case failed
    /// Không đủ túc số: too few members are there, so that the ballot decides nothing.
    case inquorate

    /// What people call it.
    public var label: LocalizedText {
      switch self {
      case .carried: LocalizedText(vi: "đạt", en: "carried")
      case .failed: LocalizedText(vi: "không đạt", en: "not carried")
      case .inquorate: LocalizedText(vi: "không đủ túc số", en: "no quorum")
      }
    }
  }

  /// The counts.
  public let tally: Tally
  /// The threshold that they are measured by.
  public let threshold: Threshold

  /// Measures counts by a threshold.
  public init(_ tally: Tally, under threshold: Threshold) {
    self.tally = tally
    self.threshold = threshold
  }

  /// The number that the share is taken of.
  public var base: Int {
    switch threshold.base {
    case .allMembers: tally.members - (threshold.countsRecused ? 0 : tally.recused)
    case .present: tally.present + tally.written - (threshold.countsRecused ? 0 : tally.recusedPresent)
    case .votesCast: tally.yes + tally.no + tally.abstain
    }
  }

  /// The least number of ballots in favour that carries. Never less than one: of nobody, no share agrees.
  public var needed: Int { max(1, threshold.ratio.least(of: base)) }

  /// The least number of members who must be there. Whoever stands aside is there all the same.
  public var quorumNeeded: Int { max(1, threshold.quorum.least(of: tally.members)) }

  /// Whether enough members are there.
  public var hasQuorum: Bool { tally.present >= quorumNeeded }

  /// What becomes of the nomination: the quorum first, then the share.
  public var outcome: Outcome {
    guard hasQuorum else { return .inquorate }
    return base > 0 && threshold.ratio.isReached(by: tally.yes, of: base) ? .carried : .failed
  }

  /// Ballots in favour and what the share is taken of, `10/11`.
  public var share: String { "\(tally.yes)/\(base)" }
}
