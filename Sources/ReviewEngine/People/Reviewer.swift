/// What a person does in the review. In a store that is a file, a name and a role are a record of who says
/// they acted, not authentication.
public enum Role: String, CaseIterable, Sendable, Hashable {
  /// Đơn vị đề nghị.
  case nominator
  /// Thư ký.
  case secretary
  /// Thành viên hội đồng.
  case member
  /// Chủ tịch hội đồng.
  case chair
  /// Người xem: reads, decides nothing.
  case reader

  /// What people call the role.
  public var label: LocalizedText {
    switch self {
    case .nominator: LocalizedText(vi: "đơn vị đề nghị", en: "nominator")
    case .secretary: LocalizedText(vi: "thư ký", en: "secretary")
    case .member: LocalizedText(vi: "thành viên", en: "member")
    case .chair: LocalizedText(vi: "chủ tịch", en: "chair")
    case .reader: LocalizedText(vi: "người xem", en: "reader")
    }
  }
}

/// Who acts.
public struct Reviewer: Sendable, Hashable {
  /// The name that the ledger records.
  public let name: String
  /// In which role.
  public let role: Role

  /// Makes a reviewer.
  public init(name: String, role: Role) {
    self.name = name
    self.role = role
  }
}
