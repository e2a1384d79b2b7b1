import Exchange
import ReviewEngine

extension Words {
  /// The permanent code of a problem, for programs that read the report.
  static func code(of problem: RowProblem) -> String {
    switch problem.reason {
    case .table(.strayQuote): "stray-quote"
    case .table(.quoteAfterBlank): "quote-after-blank"
    case .table(.textAfterQuote): "text-after-quote"
    case .table(.missingFields): "missing-fields"
    case .table(.surplusFields): "surplus-fields"
    case .table(.malformedJSON): "malformed-json"
    case .missingSubject: "missing-subject"
    case .invalidID: "invalid-id"
    case .unknownSubjectKind: "unknown-subject-kind"
    case .unknownKind: "unknown-kind"
    case .unreadableDate: "unreadable-date"
    case .unreadableForm(let mistake): "form." + mistake.code
    case .collision: "collision"
    case .groupHeading: "group-heading"
    }
  }

  /// What is wrong with a row, and what became of it.
  static func problem(_ problem: RowProblem) -> LocalizedText {
    let text = sentence(of: problem)
    guard problem.isRefusal else { return text }
    return LocalizedText(vi: "\(text.vi); không nhận dòng này", en: "\(text.en); the row is refused")
  }

  private static func sentence(of problem: RowProblem) -> LocalizedText {
    let value = problem.value
    switch problem.reason {
    case .table(let kind): return sentence(of: kind)
    case .missingSubject: return LocalizedText(vi: "thiếu tên đối tượng", en: "there is no subject")
    case .invalidID:
      return LocalizedText(
        vi: "mã có ký tự điều khiển: «\(value)»", en: "control characters in the number “\(value)”")
    case .unknownSubjectKind:
      return LocalizedText(
        vi: "«\(value)» không phải cá nhân, tập thể hay hộ gia đình; giữ làm mục thêm",
        en: "“\(value)” is no individual, collective or household; kept as an extra field")
    case .unknownKind:
      return LocalizedText(
        vi: "«\(value)» không phải loại điển hình nào; giữ làm mục thêm",
        en: "“\(value)” is no kind of exemplar; kept as an extra field")
    case .unreadableDate:
      return LocalizedText(
        vi: "«\(value)» không phải ngày dd/mm/yyyy; giữ làm mục thêm",
        en: "“\(value)” is no date dd/mm/yyyy; kept as an extra field")
    case .unreadableForm(let mistake):
      let text = mistake.sentence
      return LocalizedText(
        vi: "\(text.vi); giữ làm mục thêm", en: "\(text.en); kept as an extra field")
    case .collision(let line):
      return LocalizedText(
        vi: "«\(value)»: dòng \(line) cùng khóa mà nội dung khác",
        en: "“\(value)”: line \(line) has the same key and says something else")
    case .groupHeading:
      return LocalizedText(vi: "«\(value)» là tên nhóm", en: "“\(value)” is the heading of a group")
    }
  }

  private static func sentence(of kind: TableProblem.Kind) -> LocalizedText {
    switch kind {
    case .strayQuote: LocalizedText(vi: "dấu nháy ở giữa ô", en: "a quote inside the field")
    case .quoteAfterBlank:
      LocalizedText(
        vi: "dấu nháy sau khoảng trắng ở đầu ô", en: "a quote after blanks at the beginning of the field")
    case .textAfterQuote: LocalizedText(vi: "có chữ sau dấu nháy đóng", en: "text after the closing quote")
    case .missingFields(let expected, let found):
      LocalizedText(vi: "có \(found)/\(expected) ô", en: "\(found) of \(expected) fields")
    case .surplusFields(let expected, let found):
      LocalizedText(
        vi: "có \(found) ô, tiêu đề có \(expected)", en: "\(found) fields where the header has \(expected)")
    case .malformedJSON(let offset):
      LocalizedText(
        vi: "không phải một đối tượng JSON (byte \(offset))", en: "not a JSON object (at byte \(offset))")
    }
  }
}
