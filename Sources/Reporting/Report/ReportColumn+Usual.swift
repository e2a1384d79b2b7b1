internal import ReviewEngine

extension ReportColumn {
  /// The column that names stages.
  static let stage = ReportColumn("stage", LocalizedText(vi: "Giai đoạn", en: "Stage"), .text)
  /// The number of a nomination.
  static let nomination = ReportColumn("id", LocalizedText(vi: "Mã hồ sơ", en: "Number"), .text)
  /// Who or what is nominated.
  static let subject = ReportColumn("subject", DossierField.subject.label, .text)
  /// The unit of who is nominated.
  static let unit = ReportColumn("unit", DossierField.unit.label, .text)

  /// A column that counts nominations with a status.
  static func status(_ status: Status, isOptional: Bool = true) -> ReportColumn {
    ReportColumn(status.rawValue, status.label.capitalized, .count, isOptional: isOptional)
  }

  /// A column that names the groups of a grouping.
  static func group(_ grouping: NominationGrouping) -> ReportColumn {
    ReportColumn(grouping.rawValue, grouping.label, .text)
  }
}

extension ReportValue {
  /// A stage by the name that a policy gives it.
  static func stage(_ stage: Stage, under policy: Policy) -> ReportValue {
    .term(Term(id: stage.id, label: policy.rules(of: stage).label))
  }

  /// A group; those who do not say have a name, too.
  static func group(_ term: Term?) -> ReportValue {
    .term(term ?? Term(id: "", label: Words.notGiven))
  }
}

extension LocalizedText {
  /// The text with a capital at its beginning.
  var capitalized: LocalizedText {
    LocalizedText(vi: Self.capitalized(vi), en: Self.capitalized(en))
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
