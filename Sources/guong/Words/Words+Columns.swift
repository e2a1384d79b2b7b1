import Exchange
import ReviewEngine

extension Words {
  /// The heading of a column in a table for people.
  static func title(of column: ExportColumn) -> LocalizedText {
    switch column {
    case .id: LocalizedText(vi: "Mã", en: "Number")
    case .field(let field): field.label
    case .extra(let name): LocalizedText(vi: name, en: name)
    case .extras: LocalizedText(vi: "Mục khác", en: "Extra fields")
    case .review(let review): title(of: review)
    case .form(let column): column.label
    case .forms: LocalizedText(vi: "Biểu mẫu", en: "Forms")
    }
  }

  private static func title(of review: ExportColumn.Review) -> LocalizedText {
    switch review {
    case .stage: LocalizedText(vi: "Giai đoạn", en: "Stage")
    case .status: LocalizedText(vi: "Trạng thái", en: "Status")
    case .waitingSince: LocalizedText(vi: "Chờ từ", en: "Waiting since")
    case .verdict: LocalizedText(vi: "Quyết định", en: "Decision")
    case .verdictStage: LocalizedText(vi: "Quyết định ở", en: "Decided in")
    case .reason: LocalizedText(vi: "Lý do", en: "Reason")
    case .note: LocalizedText(vi: "Ghi chú", en: "Note")
    case .reviewer: LocalizedText(vi: "Người quyết định", en: "Decided by")
    case .decidedAt: LocalizedText(vi: "Quyết định lúc", en: "Decided at")
    case .isStale: LocalizedText(vi: "Hồ sơ sửa sau đó", en: "Changed since")
    case .revision: LocalizedText(vi: "Bản", en: "Revision")
    case .registeredAt: LocalizedText(vi: "Nhận lúc", en: "Registered")
    case .schema: LocalizedText(vi: "Dạng dữ liệu", en: "Schema")
    }
  }

  /// What a column says of a nomination, as people read it; empty when it says nothing.
  static func cell(
    _ column: ExportColumn, of nomination: Nomination, under policy: Policy, in language: Language
  ) -> String {
    let standing = nomination.standing
    let decision = standing.lastDecision
    switch column {
    case .field(.kind): return nomination.dossier.kind?.label[language] ?? ""
    case .field(.subjectKind): return nomination.dossier.subjectKind?.label[language] ?? ""
    case .field(.date):
      return nomination.dossier.date.map { language == .vietnamese ? $0.slashed : $0.description } ?? ""
    case .review(.stage): return policy.rules(of: standing.stage).label[language]
    case .review(.status): return standing.status.label[language]
    case .review(.waitingSince): return moment(standing.waitingSince)[language]
    case .review(.verdict): return decision?.verdict.pastLabel[language] ?? ""
    case .review(.verdictStage): return decision.map { policy.rules(of: $0.stage).label[language] } ?? ""
    case .review(.reason):
      return decision.flatMap { decision in
        decision.reason.map { policy.label(ofReason: $0, for: decision.verdict, in: language) }
      } ?? ""
    case .review(.decidedAt): return decision.map { moment($0.time)[language] } ?? ""
    case .review(.registeredAt): return moment(nomination.registeredAt)[language]
    case .review(.isStale): return nomination.isDecisionStale ? yes[language] : no[language]
    case .form(let form) where form.part == .value && !form.isTable:
      return form.field.type.shown(
        nomination.forms[FormPlace(form.field.id).path(in: form.stage)], in: language)
    default: return plain(column.value(of: nomination))
    }
  }

  /// A value as text for people.
  private static func plain(_ value: ExportValue) -> String {
    switch value {
    case .none: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let texts): texts.joined(separator: "; ")
    case .array(let values): values.map(plain).joined(separator: "; ")
    case .object(let members): members.map { "\($0.name): \(plain($0.value))" }.joined(separator: "; ")
    }
  }
}
