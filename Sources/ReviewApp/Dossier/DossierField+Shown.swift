import ReviewEngine

extension DossierField {
  /// What a field's text means to people, where it is kept as a code or a date.
  /// - Parameters:
  ///   - text: as the dossier keeps it.
  ///   - policy: says what the kinds are called.
  ///   - language: of the answer.
  /// - Returns: the text itself where there is nothing to translate.
  func shown(_ text: String, under policy: Policy, in language: Language) -> String {
    switch self {
    case .kind:
      ExemplarKind(rawValue: text).map { (policy.vocabulary.kinds[$0] ?? $0.label)[language] } ?? text
    case .subjectKind: SubjectKind(rawValue: text).map { $0.label[language] } ?? text
    case .date: CalendarDay(parsing: text)?.slashed ?? text
    default: text
    }
  }
}
