public import ReviewEngine

/// A column of an export.
public enum ExportColumn: Hashable, Sendable {
  /// The dossier number.
  case id
  /// A named field of the dossier.
  case field(DossierField)
  /// An extra field, by its name.
  case extra(String)
  /// All extra fields as one object; in JSON.
  case extras
  /// Something that reviewers did or that guong noted.
  case review(Review)
  /// What a field of a stage's form says.
  case form(FormColumn)
  /// All forms, by these columns, as one object; in JSON.
  case forms([FormColumn])

  /// What is told of the review.
  public enum Review: String, CaseIterable, Sendable {
    /// The stage's permanent name.
    case stage
    /// The status's permanent name.
    case status
    /// Since when it waits in the stage.
    case waitingSince = "waiting-since"
    /// The last decision: what was decided.
    case verdict
    /// The last decision: in which stage.
    case verdictStage = "verdict-stage"
    /// The last decision: the code of its reason.
    case reason
    /// The last decision: the reviewer's words.
    case note
    /// The last decision: who made it.
    case reviewer
    /// The last decision: when.
    case decidedAt = "decided-at"
    /// Whether the dossier changed after the last decision.
    case isStale = "stale"
    /// The number of accepted changes.
    case revision
    /// When the nomination came in.
    case registeredAt = "registered-at"
    /// The shape of the row, so that a file without an envelope tells it, too.
    case schema
  }

  /// The column's permanent name.
  public var name: String {
    switch self {
    case .id: "id"
    case .field(let field): field.rawValue
    case .extra(let name): ReservedColumn.columnName(ofExtra: name)
    case .extras: "extras"
    case .review(let review): ReservedColumn.review + review.rawValue
    case .form(let column): column.name
    case .forms: Self.formsName
    }
  }

  /// The name of the object of all forms.
  static let formsName = "forms"

  /// Every column that can be named without knowing what fields a table had.
  public static let known: [ExportColumn] =
    [.id] + DossierField.allCases.map { .field($0) } + [.extras] + Review.allCases.map { .review($0) }

  /// The column with a permanent name, `extra.NAME` for an extra field; nil for any other.
  public init?(name: String) {
    if let known = Self.known.first(where: { $0.name == name }) {
      self = known
    } else if name.hasPrefix(ReservedColumn.extra), name != ReservedColumn.extra {
      self = .extra(ReservedColumn.extraName(from: name))
    } else {
      return nil
    }
  }

  /// The columns of a profile, in their permanent order; extra fields and forms stand in the order given.
  public static func all(
    _ profile: ExportProfile, format: ExportFormat, extras: [String], forms: [FormColumn] = []
  ) -> [ExportColumn] {
    var columns: [ExportColumn] = [.id]
    columns += DossierField.allCases.filter { profile == .internal || $0 != .evidence }.map { .field($0) }
    if profile == .internal {
      switch format {
      case .csv, .tsv: columns += extras.map { .extra($0) }
      case .json, .jsonLines: columns.append(.extras)
      }
    }
    let personal: Set<Review> = [.note, .reviewer]
    columns += Review.allCases.filter { profile == .internal || !personal.contains($0) }.map { .review($0) }
    guard !forms.isEmpty else { return columns }
    switch format {
    case .csv, .tsv: columns += forms.map { .form($0) }
    case .json, .jsonLines: columns.append(.forms(forms))
    }
    return columns
  }

  /// What the column says of a nomination.
  public func value(of nomination: Nomination) -> ExportValue {
    switch self {
    case .id: .text(nomination.id.rawValue)
    case .field(let field): .nonEmpty(nomination.dossier.text(of: field))
    case .extra(let name): .nonEmpty(nomination.dossier.extras.first { $0.name == name }?.value ?? "")
    case .extras: .object(nomination.dossier.extras.map { ($0.name, .text($0.value)) })
    case .review(let review): review.value(of: nomination)
    case .form(let column): column.value(of: nomination)
    case .forms(let columns): columns.object(of: nomination)
    }
  }
}

extension ExportColumn.Review {
  fileprivate func value(of nomination: Nomination) -> ExportValue {
    let standing = nomination.standing
    let decision = standing.lastDecision
    return switch self {
    case .stage: .text(standing.stage.id)
    case .status: .text(standing.status.rawValue)
    case .waitingSince: .text(standing.waitingSince.description)
    case .verdict: .nonEmpty(decision?.verdict.rawValue ?? "")
    case .verdictStage: .nonEmpty(decision?.stage.id ?? "")
    case .reason: .nonEmpty(decision?.reason ?? "")
    case .note: .nonEmpty(decision?.note ?? "")
    case .reviewer: .nonEmpty(decision?.reviewer ?? "")
    case .decidedAt: .nonEmpty(decision?.time.description ?? "")
    case .isStale: .flag(nomination.isDecisionStale)
    case .revision: .integer(nomination.revision.rawValue)
    case .registeredAt: .text(nomination.registeredAt.description)
    case .schema: .text("\(ExportEnvelope.schema)/\(ExportEnvelope.version)")
    }
  }
}

extension ExportValue {
  fileprivate static func nonEmpty(_ text: String) -> ExportValue { text.isEmpty ? .none : .text(text) }
}
