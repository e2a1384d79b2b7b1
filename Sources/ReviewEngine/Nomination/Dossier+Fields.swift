/// The named fields of a dossier, in the one order that import, export, digests and screens share.
/// The raw value is the permanent name in files and queries.
public enum DossierField: String, CaseIterable, Sendable, Hashable {
  case subject
  case subjectKind = "subject-kind"
  case position
  case unit
  case nominator
  case kind
  case field
  case movement
  case title
  case year
  case date
  case achievement
  case evidence

  /// What people call the field.
  public var label: LocalizedText {
    switch self {
    case .subject: LocalizedText(vi: "Đối tượng", en: "Subject")
    case .subjectKind: LocalizedText(vi: "Phân loại đối tượng", en: "Subject kind")
    case .position: LocalizedText(vi: "Chức vụ", en: "Position")
    case .unit: LocalizedText(vi: "Đơn vị", en: "Unit")
    case .nominator: LocalizedText(vi: "Đơn vị đề nghị", en: "Nominator")
    case .kind: LocalizedText(vi: "Loại", en: "Kind")
    case .field: LocalizedText(vi: "Lĩnh vực", en: "Field")
    case .movement: LocalizedText(vi: "Phong trào", en: "Movement")
    case .title: LocalizedText(vi: "Danh hiệu, hình thức", en: "Title or award")
    case .year: LocalizedText(vi: "Năm", en: "Year")
    case .date: LocalizedText(vi: "Ngày đề nghị", en: "Date")
    case .achievement: LocalizedText(vi: "Thành tích", en: "Achievement")
    case .evidence: LocalizedText(vi: "Minh chứng", en: "Evidence")
    }
  }
}

extension Dossier {
  /// The text of one field as files carry it: identifiers for kinds, ISO dates, the empty string for unknown.
  public func text(of field: DossierField) -> String {
    switch field {
    case .subject: subject
    case .subjectKind: subjectKind?.rawValue ?? ""
    case .position: position
    case .unit: unit
    case .nominator: nominator
    case .kind: kind?.rawValue ?? ""
    case .field: self.field
    case .movement: movement
    case .title: title
    case .year: year
    case .date: date?.description ?? ""
    case .achievement: achievement
    case .evidence: evidence
    }
  }

  /// The texts that a search looks into, in a fixed order: the subject first, extras last.
  public var searchableTexts: [String] {
    [
      subject, position, unit, nominator, field, movement, title, year, achievement, evidence,
    ] + extras.map(\.value)
  }
}
