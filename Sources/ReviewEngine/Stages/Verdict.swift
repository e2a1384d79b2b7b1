/// What a reviewer can decide about a nomination. What each leads to stands in one table: ``Transition``.
public enum Verdict: String, CaseIterable, Sendable, Hashable {
  /// Duyệt: goes on to the next stage.
  case approve
  /// Từ chối: outside the criteria.
  case reject
  /// Trả bổ sung: goes back to its unit for completion.
  case `return`
  /// Tạm dừng: nothing is decided while something is being verified.
  case hold
  /// Tiếp tục: what was being verified is settled.
  case release
  /// Củng cố: goes from summarising back to cultivating.
  case consolidate
  /// Thanh loại: struck off.
  case drop
  /// Rút: its unit takes it back.
  case withdraw
  /// Gửi lại: its unit sends it in again.
  case resubmit
  /// Hạ danh hiệu: the title below is considered instead.
  case downgrade
  /// Đề nghị khen cao: the title above is considered instead.
  case escalate
  /// Không tham gia: the reviewer stands aside from this nomination.
  case recuse
  /// Để sau: goes to the end of the reviewer's own queue; decides nothing.
  case postpone
  /// Kiểm tra lại: the yearly look at an exemplar that was replicated.
  case recheck = "re-check"
  /// Thu hồi: the recognition is taken back.
  case revoke

  /// The command, as in "approve this".
  public var label: LocalizedText {
    switch self {
    case .approve: LocalizedText(vi: "duyệt", en: "approve")
    case .reject: LocalizedText(vi: "từ chối", en: "reject")
    case .return: LocalizedText(vi: "trả bổ sung", en: "return")
    case .hold: LocalizedText(vi: "tạm dừng", en: "hold")
    case .release: LocalizedText(vi: "tiếp tục", en: "release")
    case .consolidate: LocalizedText(vi: "củng cố", en: "consolidate")
    case .drop: LocalizedText(vi: "thanh loại", en: "strike off")
    case .withdraw: LocalizedText(vi: "rút", en: "withdraw")
    case .resubmit: LocalizedText(vi: "gửi lại", en: "resubmit")
    case .downgrade: LocalizedText(vi: "hạ danh hiệu", en: "downgrade")
    case .escalate: LocalizedText(vi: "đề nghị khen cao", en: "escalate")
    case .recuse: LocalizedText(vi: "không tham gia", en: "recuse")
    case .postpone: LocalizedText(vi: "để sau", en: "postpone")
    case .recheck: LocalizedText(vi: "kiểm tra lại", en: "re-check")
    case .revoke: LocalizedText(vi: "thu hồi", en: "revoke")
    }
  }

  /// What was done, as in "approved that".
  public var pastLabel: LocalizedText {
    switch self {
    case .approve: LocalizedText(vi: "đã duyệt", en: "approved")
    case .reject: LocalizedText(vi: "đã từ chối", en: "rejected")
    case .return: LocalizedText(vi: "đã trả lại", en: "returned")
    case .hold: LocalizedText(vi: "đã tạm dừng", en: "held")
    case .release: LocalizedText(vi: "đã cho tiếp tục", en: "released")
    case .consolidate: LocalizedText(vi: "đã chuyển củng cố", en: "sent back to consolidate")
    case .drop: LocalizedText(vi: "đã thanh loại", en: "struck off")
    case .withdraw: LocalizedText(vi: "đã rút", en: "withdrew")
    case .resubmit: LocalizedText(vi: "đã gửi lại", en: "resubmitted")
    case .downgrade: LocalizedText(vi: "đã hạ danh hiệu", en: "downgraded")
    case .escalate: LocalizedText(vi: "đã đề nghị khen cao", en: "escalated")
    case .recuse: LocalizedText(vi: "không tham gia xét", en: "stood aside from")
    case .postpone: LocalizedText(vi: "đã để sau", en: "postponed")
    case .recheck: LocalizedText(vi: "đã kiểm tra lại", en: "re-checked")
    case .revoke: LocalizedText(vi: "đã thu hồi", en: "revoked")
    }
  }
}
