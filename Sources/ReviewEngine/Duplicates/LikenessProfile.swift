internal import PlainText

/// What is compared of a nomination when it is looked for among others, worked out once.
public struct LikenessProfile: Sendable {
  /// Whose: the name without forms of address.
  let name: Wording
  /// Where they belong.
  let unit: Wording
  /// The unit as keys are made of it: what is before its first comma, since not everybody writes what comes after.
  let nearUnit: UInt64
  let subjectKind: SubjectKind?
  /// The year of the round; empty when the dossier does not say.
  let year: String
  let position: Wording
  let nominator: Wording
  let title: Wording
  let achievement: Shingles
  let outcome: Outcome

  /// What has become of a nomination, as far as another one for the same subject is concerned.
  public enum Outcome: Sendable, Hashable {
    /// It is under review.
    case open
    /// It is recognised: it is being replicated, or went through.
    case recognised
    /// It came to nothing.
    case closed
  }

  /// Works it out.
  public init(_ dossier: Dossier, outcome: Outcome = .open) {
    let words = HashedWord.words(in: dossier.subject)
    name = Wording(
      dossier.subjectKind == .collective
        ? ShortenedNames.writtenOut(words)
        : FormsOfAddress.removed(from: words, ofHousehold: dossier.subjectKind == .household))
    unit = Self.body(dossier.unit)
    let near = Self.body(String(dossier.unit.prefix { $0 != "," && $0 != ";" }))
    nearUnit = near.count > 1 ? near.loose : unit.loose
    subjectKind = dossier.subjectKind
    year = dossier.yearNumber.map(String.init) ?? Folding.folded(dossier.year)
    position = Wording(of: dossier.position)
    nominator = Self.body(dossier.nominator)
    title = Wording(of: dossier.title)
    achievement = Shingles(of: dossier.achievement)
    self.outcome = outcome
  }

  /// Works it out.
  public init(_ nomination: Nomination) {
    self.init(nomination.dossier, outcome: Outcome(of: nomination.standing))
  }

  /// The words of a body's name. Communes, wards and towns stay apart: they may be two places of one name.
  private static func body(_ text: String) -> Wording {
    Wording(ShortenedNames.withoutCommittee(ShortenedNames.writtenOut(HashedWord.words(in: text))))
  }
}

extension LikenessProfile.Outcome {
  /// What has become of a nomination that stands somewhere.
  public init(of standing: Standing) {
    self =
      switch standing.status {
      case .rejected, .dropped, .withdrawn: .closed
      case .completed: .recognised
      case .pending, .returned, .held: standing.stage == .replicate ? .recognised : .open
      }
  }
}
