internal import PlainText

/// Danh hiệu thi đua or hình thức khen thưởng that a nomination asks for.
public struct AwardTitle: Sendable, Hashable {
  /// The permanent name.
  public let id: String
  /// What people call it.
  public let label: LocalizedText
  /// Whom it can be given; empty for all.
  public let subjectKinds: Set<SubjectKind>
  /// The id of the title below, to which it can be downgraded (hạ danh hiệu).
  public let below: String?
  /// The text that it rests on.
  public let legalBasis: LocalizedText?

  /// Makes a title.
  public init(
    id: String, label: LocalizedText, subjectKinds: Set<SubjectKind> = [], below: String? = nil,
    legalBasis: LocalizedText? = nil
  ) {
    self.id = id
    self.label = label
    self.subjectKinds = subjectKinds
    self.below = below
    self.legalBasis = legalBasis
  }
}

extension Policy {
  /// The title with an id.
  public func title(withID id: String) -> AwardTitle? { titles.first { $0.id == id } }

  /// The title whose id or name a dossier gives, accents and case aside; nil when this policy has none.
  public func title(named text: String) -> AwardTitle? {
    let wanted = Folding.folded(text)
    guard !wanted.isEmpty else { return nil }
    return titles.first { title in
      [title.id, title.label.vi, title.label.en].contains { Folding.folded($0) == wanted }
    }
  }

  /// The title that may be asked for instead of one that falls to this: the one whose `below` it is.
  public func titleAbove(_ id: String) -> AwardTitle? { titles.first { $0.below == id } }
}
