internal import PlainText

/// What is compared of a nomination when it is looked for among others, worked out once.
public struct LikenessProfile: Sendable {
  /// Whose: the name without forms of address, written out.
  let name: Wording
  /// Where they belong.
  let unit: Wording
  /// What is before the unit's first comma, for keys: not everybody writes what comes after. 0 where there is no comma,
  /// or a single word before it.
  let nearUnit: UInt64
  let subjectKind: SubjectKind?
  /// The year of the round; empty when the dossier does not say.
  let year: String
  /// What is only looked at where the names are alike: its words are made when they are asked for.
  private let texts: (position: String, nominator: String, title: String)
  let achievement: Shingles
  /// What has become of it.
  public let outcome: Outcome

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
    let isBody = dossier.subjectKind == .collective
    let isHousehold = dossier.subjectKind == .household
    name =
      isBody
      ? Wording(unordered: Self.parts(of: dossier.subject))
      : Wording(FormsOfAddress.removed(from: HashedWord.words(in: dossier.subject), ofHousehold: isHousehold))
    let places = Self.parts(of: dossier.unit)
    unit = Wording(unordered: places)
    nearUnit = places.count > 1 && places[0].count > 1 ? places[0].hash : 0
    subjectKind = dossier.subjectKind
    year = dossier.yearNumber.map(String.init) ?? Folding.folded(dossier.year)
    texts = (dossier.position, dossier.nominator, dossier.title)
    achievement = Shingles(of: dossier.achievement)
    self.outcome = outcome
  }

  /// Works it out.
  public init(_ nomination: Nomination) {
    self.init(nomination.dossier, outcome: Outcome(of: nomination.standing))
  }

  /// The position.
  var position: Wording { Wording(of: texts.position) }
  /// The body that nominates.
  var nominator: Wording { Wording(unordered: Self.parts(of: texts.nominator)) }
  /// The title that is asked for.
  var title: Wording { Wording(of: texts.title) }

  /// The parts of a body's name, between its commas. Communes, wards and towns stay apart: they may be two places of one
  /// name.
  private static func parts(of text: String) -> [Wording.Part] {
    let comma = UInt8(ascii: ","), semicolon = UInt8(ascii: ";")
    guard text.utf8.contains(where: { $0 == comma || $0 == semicolon }) else { return [part(text)] }
    return text.utf8.split { $0 == comma || $0 == semicolon }.map { part(String(Substring($0))) }
      .filter { $0.count > 0 }
  }

  private static func part(_ text: String) -> Wording.Part {
    let words = ShortenedNames.writtenOut(HashedWord.words(in: text))
    return Wording.Part(ShortenedNames.withoutCommittee(words))
  }
}

extension LikenessProfile.Outcome {
  /// What has become of a nomination that stands somewhere.
  public init(of standing: Standing) {
    self.init(standing.status, in: standing.stage)
  }

  /// What has become of a nomination in a stage.
  public init(_ status: Status, in stage: Stage) {
    self =
      switch status {
      case .rejected, .dropped, .withdrawn: .closed
      case .completed: .recognised
      case .pending, .returned, .held: stage == .replicate ? .recognised : .open
      }
  }
}
