/// Why two nominations that look like one cannot be settled so. A value with a permanent code and a sentence, as
/// ``Refusal``, of which it is a case.
public enum SettlementRefusal: Error, Sendable, Hashable {
  /// A nomination is no pair with itself.
  case onlyOne(NominationID)
  /// Pairs are settled by those who decide, and by the secretary.
  case notForRole(Role)
  /// Exactly this was settled before, in these words.
  case settledSo(NominationID, NominationID, Settlement.Verdict)
  /// The two were merged; an undo takes that back, or sending the later one in again.
  case merged(NominationID, NominationID)
  /// The earlier one came to nothing itself, so that nothing can be merged into it.
  case closed(NominationID, Status)

  /// The permanent code, for scripts.
  public var code: String {
    switch self {
    case .onlyOne: "only-one-nomination"
    case .notForRole: "role-may-not-settle"
    case .settledSo: "settled-so"
    case .merged: "merged"
    case .closed: "merge-into-closed"
    }
  }

  /// The nomination that it is about, if it is about one.
  public var nomination: NominationID? {
    switch self {
    case .onlyOne(let id), .closed(let id, _), .settledSo(_, let id, _), .merged(_, let id): id
    case .notForRole: nil
    }
  }

  /// The sentence that people read, without a capital and without a full stop.
  public var sentence: LocalizedText {
    switch self {
    case .onlyOne(let id):
      LocalizedText(
        vi: "\(id) là một hồ sơ; cần hai mã hồ sơ khác nhau",
        en: "\(id) is one nomination; two ids are needed")
    case .notForRole(let role):
      LocalizedText(
        vi: "vai trò \(role.label.vi) không được xử lý hồ sơ trùng",
        en: "the role \(role.label.en) may not settle duplicates")
    case .settledSo(let earlier, let later, let verdict):
      LocalizedText(
        vi: "\(earlier) và \(later): đã xử lý như vậy rồi (\(verdict.label.vi))",
        en: "\(earlier) and \(later) are settled so already (\(verdict.label.en))")
    case .merged(let earlier, let later):
      LocalizedText(
        vi: "\(later) đã gộp vào \(earlier); hãy hoàn tác việc gộp trước",
        en: "\(later) is merged into \(earlier); undo that first")
    case .closed(let id, let status):
      LocalizedText(
        vi: "\(id) \(status.label.vi), không thể gộp hồ sơ khác vào",
        en: "\(id) is \(status.label.en): nothing can be merged into it")
    }
  }
}
