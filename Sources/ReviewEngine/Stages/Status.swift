/// What is the matter with a nomination in its stage.
public enum Status: String, CaseIterable, Sendable, Hashable {
  /// Waits for a decision.
  case pending
  /// Trả lại bổ sung: its unit has to complete it.
  case returned
  /// Từ chối, không đạt: outside the criteria.
  case rejected
  /// Went through all four stages.
  case completed

  /// What people call it.
  public var label: LocalizedText {
    switch self {
    case .pending: LocalizedText(vi: "chờ duyệt", en: "pending")
    case .returned: LocalizedText(vi: "đã trả lại", en: "returned")
    case .rejected: LocalizedText(vi: "đã từ chối", en: "rejected")
    case .completed: LocalizedText(vi: "hoàn thành", en: "completed")
    }
  }
}
