/// What a reviewer can decide about a nomination. What each leads to stands in one table: ``Transition``.
public enum Verdict: String, CaseIterable, Sendable, Hashable {
  /// Duyệt: goes on to the next stage.
  case approve
  /// Từ chối: outside the criteria.
  case reject
  /// Trả bổ sung: goes back to its unit for completion.
  case `return`
  /// Để sau: goes to the end of the reviewer's own queue; decides nothing.
  case postpone

  /// The command, as in "approve this".
  public var label: LocalizedText {
    switch self {
    case .approve: LocalizedText(vi: "duyệt", en: "approve")
    case .reject: LocalizedText(vi: "từ chối", en: "reject")
    case .return: LocalizedText(vi: "trả bổ sung", en: "return")
    case .postpone: LocalizedText(vi: "để sau", en: "postpone")
    }
  }

  /// What was done, as in "approved that".
  public var pastLabel: LocalizedText {
    switch self {
    case .approve: LocalizedText(vi: "đã duyệt", en: "approved")
    case .reject: LocalizedText(vi: "đã từ chối", en: "rejected")
    case .return: LocalizedText(vi: "đã trả lại", en: "returned")
    case .postpone: LocalizedText(vi: "đã để sau", en: "postponed")
    }
  }
}
