/// Something that there must be before a nomination goes on: one line of a gate.
public struct Requirement: Sendable, Hashable {
  /// What has to be filled in.
  public enum Place: Sendable, Hashable {
    /// A field of the dossier.
    case dossier(DossierField)
    /// A field of the form of a stage, this one or an earlier one.
    case form(Stage, String)
  }

  /// Which field.
  public let place: Place
  /// The kinds that it is asked of; empty for all.
  public let kinds: Set<ExemplarKind>
  /// The kinds of subject that it is asked of; empty for all.
  public let subjectKinds: Set<SubjectKind>
  /// How many rows of a table, or choices, there must be; 1 for other fields.
  public let atLeast: Int
  /// The values that the field, or these columns of a row, must have for it to count; a field that is no table is
  /// named by its own id.
  public let values: [String: Set<String>]
  /// The field is a date, and so many working days must have gone by after it (lấy ý kiến công khai).
  public let workingDaysAfter: Int?

  /// Makes a requirement.
  public init(
    _ place: Place, kinds: Set<ExemplarKind> = [], subjectKinds: Set<SubjectKind> = [], atLeast: Int = 1,
    values: [String: Set<String>] = [:], workingDaysAfter: Int? = nil
  ) {
    self.place = place
    self.kinds = kinds
    self.subjectKinds = subjectKinds
    self.atLeast = atLeast
    self.values = values
    self.workingDaysAfter = workingDaysAfter
  }
}
