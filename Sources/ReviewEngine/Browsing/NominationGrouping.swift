internal import PlainText

/// What nominations can be counted by.
public enum NominationGrouping: String, CaseIterable, Sendable, Hashable {
  case field
  case unit
  case nominator
  case movement
  case title
  case year
  case kind
  case subjectKind = "subject-kind"

  /// What people call it.
  public var label: LocalizedText {
    switch self {
    case .field: DossierField.field.label
    case .unit: DossierField.unit.label
    case .nominator: DossierField.nominator.label
    case .movement: DossierField.movement.label
    case .title: DossierField.title.label
    case .year: DossierField.year.label
    case .kind: DossierField.kind.label
    case .subjectKind: DossierField.subjectKind.label
    }
  }

  /// What a quota counts by.
  public init(_ group: QuotaGroup) {
    self =
      switch group {
      case .unit: .unit
      case .nominator: .nominator
      case .title: .title
      case .field: .field
      case .movement: .movement
      }
  }
}

/// Puts nominations into groups, and names the groups. Words of the policy are known by id and name, accents and case
/// aside; any other texts are one group where they differ in case, spaces or the place of a tone mark only (`Hoà`,
/// `Hòa`), named by the spelling met most often.
public struct NominationGroups: Sendable {
  /// What is counted by.
  public let grouping: NominationGrouping
  /// The groups that the policy knows, in its order.
  public let known: [Term]
  /// The permanent names of known groups by what they are called, folded.
  private var names: [String: String] = [:]
  /// The group of each text met so far, and the text without the blanks that are too many.
  private var met: [String: (key: String, tidy: String)] = [:]
  /// How often each tidy text was met, by group.
  private var spellings: [String: [String: Int]] = [:]

  /// No groups yet but those that the policy knows.
  public init(by grouping: NominationGrouping, under policy: Policy) {
    self.grouping = grouping
    known = grouping.terms(under: policy)
    for term in known.reversed() {
      for name in [term.label.en, term.label.vi, term.id] { names[Folding.folded(name)] = term.id }
    }
  }

  /// The group of a nomination; the empty text when it does not say.
  public mutating func key(of nomination: Nomination) -> String {
    let text = nomination.text(for: grouping)
    let (key, tidy) = met[text] ?? group(of: text)
    met[text] = (key, tidy)
    if !key.isEmpty { spellings[key, default: [:]][tidy, default: 0] += 1 }
    return key
  }

  private func group(of text: String) -> (key: String, tidy: String) {
    let tidy = text.singleSpaced
    return (names[Folding.folded(tidy)] ?? Folding.lowercased(tidy), tidy)
  }

  /// What a group is called; nil for those who do not say.
  public func term(of key: String) -> Term? {
    if key.isEmpty { return nil }
    if let term = known.first(where: { $0.id == key }) { return term }
    let text = spellings(of: key).first ?? key
    return Term(id: text, label: LocalizedText(vi: text, en: text))
  }

  /// How a group was spelled, the spelling met most often first; none for a group that was not met.
  public func spellings(of key: String) -> [String] {
    (spellings[key] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}

extension String {
  /// Without blanks at its ends, and with one between words.
  var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension NominationGrouping {
  fileprivate func terms(under policy: Policy) -> [Term] {
    switch self {
    case .field: policy.vocabulary.fields
    case .nominator: policy.vocabulary.nominators
    case .movement: policy.vocabulary.movements.map { Term(id: $0.id, label: $0.label) }
    case .title: policy.titles.map { Term(id: $0.id, label: $0.label) }
    case .kind:
      ExemplarKind.allCases.map {
        Term(id: $0.rawValue, label: policy.vocabulary.kinds[$0] ?? $0.label)
      }
    case .subjectKind: SubjectKind.allCases.map { Term(id: $0.rawValue, label: $0.label) }
    case .unit, .year: []
    }
  }
}

extension Nomination {
  /// The text that it is put into a group by.
  fileprivate func text(for grouping: NominationGrouping) -> String {
    switch grouping {
    case .field: dossier.field
    case .unit: dossier.unit
    case .nominator: dossier.nominator
    case .movement: dossier.movement
    case .title: standing.title ?? dossier.title
    case .year: dossier.year
    case .kind: dossier.kind?.rawValue ?? ""
    case .subjectKind: dossier.subjectKind?.rawValue ?? ""
    }
  }
}
