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
  /// Tạm dừng: nothing is decided while something is being verified (Decree 152/2025).
  case held
  /// Thanh loại: struck off after it had been taken up.
  case dropped
  /// Rút: its unit takes it back.
  case withdrawn

  /// What people call it.
  public var label: LocalizedText {
    switch self {
    case .pending: LocalizedText(vi: "chờ duyệt", en: "pending")
    case .returned: LocalizedText(vi: "đã trả lại", en: "returned")
    case .rejected: LocalizedText(vi: "đã từ chối", en: "rejected")
    case .completed: LocalizedText(vi: "hoàn thành", en: "completed")
    case .held: LocalizedText(vi: "tạm dừng", en: "held")
    case .dropped: LocalizedText(vi: "đã thanh loại", en: "struck off")
    case .withdrawn: LocalizedText(vi: "đã rút", en: "withdrawn")
    }
  }

  /// Whether nothing but an undo leads on from here.
  public var isFinal: Bool {
    switch self {
    case .rejected, .dropped: true
    case .pending, .returned, .completed, .held, .withdrawn: false
    }
  }
}
