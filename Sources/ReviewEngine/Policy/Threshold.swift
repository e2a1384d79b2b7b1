/// When a ballot of the council carries. Compared in whole numbers: `yes * denominator >= base * numerator`.
public struct Threshold: Sendable, Hashable {
  /// Whom the share is taken of.
  public enum Base: String, CaseIterable, Sendable, Hashable {
    /// All members of the council.
    case allMembers = "all-members"
    /// Those who are present, or voted in writing.
    case present
    /// Those whose ballots are valid, abstentions included.
    case votesCast = "votes-cast"
  }

  /// The permanent name.
  public let id: String
  /// The ids of the titles that it is for; empty for all.
  public let titles: Set<String>
  /// The kinds that it is for; empty for all.
  public let kinds: Set<ExemplarKind>
  /// The share that must agree, more than 0 and at most 1.
  public let ratio: Ratio
  /// Whom it is taken of.
  public let base: Base
  /// Phiếu kín: whether nobody may know who voted what.
  public let isSecret: Bool
  /// Túc số: the share of all members that must be present.
  public let quorum: Ratio
  /// Whether absent members are asked in writing, and their ballots count.
  public let hasWrittenBallots: Bool
  /// Whether members who stand aside still count in the base.
  public let countsRecused: Bool
  /// The text that it rests on.
  public let legalBasis: LocalizedText
  /// The days on which it is in force.
  public let validity: Validity

  /// Makes a threshold.
  public init(
    id: String, titles: Set<String> = [], kinds: Set<ExemplarKind> = [], ratio: Ratio, base: Base,
    isSecret: Bool, quorum: Ratio, hasWrittenBallots: Bool, countsRecused: Bool, legalBasis: LocalizedText,
    validity: Validity = .always
  ) {
    self.id = id
    self.titles = titles
    self.kinds = kinds
    self.ratio = ratio
    self.base = base
    self.isSecret = isSecret
    self.quorum = quorum
    self.hasWrittenBallots = hasWrittenBallots
    self.countsRecused = countsRecused
    self.legalBasis = legalBasis
    self.validity = validity
  }
}

/// A share in whole numbers.
public struct Ratio: Sendable, Hashable, CustomStringConvertible {
  /// From 0 to ``denominator``.
  public let numerator: Int
  /// From 1.
  public let denominator: Int

  /// Makes a share.
  public init(_ numerator: Int, _ denominator: Int) {
    precondition(denominator > 0, "A share has a whole that it is a part of.")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether a part is at least this share of a whole, in whole numbers.
  public func isReached(by part: Int, of whole: Int) -> Bool {
    part * denominator >= whole * numerator
  }

  /// The least part of a whole that reaches the share.
  public func least(of whole: Int) -> Int {
    (whole * numerator + denominator - 1) / denominator
  }

  /// `2/3`.
  public var description: String { "\(numerator)/\(denominator)" }
}

extension Policy {
  /// The threshold for a title and kind on a day; nil where the policy has none.
  public func threshold(title: String?, kind: ExemplarKind?, on day: CalendarDay) -> Threshold? {
    thresholds.first { threshold in
      threshold.validity.contains(day)
        && (threshold.titles.isEmpty || title.map(threshold.titles.contains) ?? false)
        && (threshold.kinds.isEmpty || kind.map(threshold.kinds.contains) ?? false)
    }
  }
}
