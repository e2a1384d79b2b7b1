/// What a nomination says: the content that its unit sent in, apart from what reviewers did with it.
/// An empty string means that the dossier does not say.
public struct Dossier: Sendable, Hashable {
  /// Full name of the person, collective, household or model nominated. Never empty in a registered nomination.
  public var subject: String
  /// Individual, collective or household, when known.
  public var subjectKind: SubjectKind?
  /// Chức vụ: position or title of an individual.
  public var position: String
  /// Đơn vị công tác: the unit that the subject belongs to.
  public var unit: String
  /// Đơn vị đề nghị: the body that nominates.
  public var nominator: String
  /// What is nominated, when known.
  public var kind: ExemplarKind?
  /// Lĩnh vực: field of activity.
  public var field: String
  /// Phong trào thi đua: the movement under which the nomination is made.
  public var movement: String
  /// Danh hiệu thi đua / hình thức khen thưởng that is asked for.
  public var title: String
  /// The year of the round as it was written, `2026` or `1927/28`.
  public var year: String
  /// Date of the nomination.
  public var date: CalendarDay?
  /// Thành tích: what was achieved; may have several lines.
  public var achievement: String
  /// Where the proof is: a path, a link, a list of papers.
  public var evidence: String
  /// Every other column of the source, in its order; no two with one name.
  public var extras: [ExtraField]

  /// Makes a dossier; what is left out is unknown.
  public init(
    subject: String, subjectKind: SubjectKind? = nil, position: String = "", unit: String = "",
    nominator: String = "", kind: ExemplarKind? = nil, field: String = "", movement: String = "",
    title: String = "", year: String = "", date: CalendarDay? = nil, achievement: String = "",
    evidence: String = "", extras: [ExtraField] = []
  ) {
    self.subject = subject
    self.subjectKind = subjectKind
    self.position = position
    self.unit = unit
    self.nominator = nominator
    self.kind = kind
    self.field = field
    self.movement = movement
    self.title = title
    self.year = year
    self.date = date
    self.achievement = achievement
    self.evidence = evidence
    self.extras = extras
  }

  /// The first number in ``year``: 1927 for `1927/28`; nil when there is none.
  public var yearNumber: Int? {
    let digits = year.utf8.drop { !(48...57).contains($0) }.prefix { (48...57).contains($0) }
    return Int(String(decoding: digits.prefix(9), as: UTF8.self))
  }
}

/// A column of the source that guong has no name for, kept as it came.
public struct ExtraField: Sendable, Hashable {
  /// The column's heading.
  public let name: String
  /// The cell's text.
  public let value: String

  /// Makes an extra field.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
