extension FieldType {
  /// What people read of a kept text: dates as `08/03/2026`, numbers with their thousands apart, labels for ids.
  /// - Parameters:
  ///   - kept: as ``kept(_:)`` gave it.
  ///   - language: in which language.
  /// - Returns: one text; what people wrote stays as it is.
  public func shown(_ kept: String, in language: Language) -> String {
    switch self {
    case .text, .longText, .document, .table: kept
    case .number: Int(kept).map { Self.grouped($0, in: language) } ?? kept
    case .date: CalendarDay(parsing: kept)?.slashed ?? kept
    case .choice: label(of: kept)[language]
    case .choices:
      kept.split(separator: "\n").map { label(of: String($0))[language] }.joined(separator: "; ")
    case .yesNo: kept.isEmpty ? "" : label(of: kept)[language]
    }
  }

  /// What stands in the field when somebody goes on editing a kept text: ``kept(_:)`` takes it back unchanged.
  public func editable(_ kept: String, in language: Language) -> String {
    switch self {
    case .number: kept
    case .choices: kept.split(separator: "\n").map { label(of: String($0))[language] }.joined(separator: "\n")
    case .text, .longText, .date, .choice, .yesNo, .document, .table: shown(kept, in: language)
    }
  }

  /// Whether people write freely in it, or it names a paper: what can say more of a person than an outsider may
  /// know, and so is left out where anybody reads.
  public var mayBePersonal: Bool {
    switch self {
    case .text, .longText, .document: true
    case .number, .date, .choice, .choices, .yesNo, .table: false
    }
  }

  /// Thousands set apart from five digits on: a number of four is as likely a year.
  private static func grouped(_ number: Int, in language: Language) -> String {
    guard number.magnitude >= 10_000 else { return String(number) }
    let separator = language == .vietnamese ? "." : ","
    var digits = String(number.magnitude)[...]
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: separator)
  }
}
