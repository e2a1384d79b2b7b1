public import ReviewEngine

extension PolicyMistake {
  /// What is wrong, in words, without the place.
  public var sentence: LocalizedText {
    switch self {
    case .malformedID(let text):
      LocalizedText(
        vi: "mã «\(text)» không hợp lệ: chỉ dùng chữ thường không dấu, chữ số và dấu gạch «-»",
        en: "the id “\(text)” is not valid: use lower-case letters, digits and “-” only")
    case .malformedVersion(let text):
      LocalizedText(
        vi: "phiên bản «\(text)» không hợp lệ: chỉ dùng chữ không dấu, chữ số, «.», «-» và «_»",
        en: "the version “\(text)” is not valid: use letters, digits, “.”, “-” and “_” only")
    case .sameID(let id, let line):
      LocalizedText(
        vi: "mã «\(id)» đã dùng" + (line.map { " ở dòng \($0)" } ?? ""),
        en: "the id “\(id)” is already used" + (line.map { " in line \($0)" } ?? ""))
    case .noSuchDay(let text):
      LocalizedText(vi: "không có ngày \(text)", en: "there is no day \(text)")
    case .notADay(let text):
      LocalizedText(
        vi: "«\(text)» không phải một ngày; viết năm-tháng-ngày, như 2026-09-02",
        en: "“\(text)” is no day: write year-month-day, such as 2026-09-02")
    case .endsBeforeItBegins:
      LocalizedText(vi: "ngày cuối trước ngày đầu", en: "the last day is before the first")
    case .sameDay(let day):
      LocalizedText(vi: "ngày \(day.slashed) đã có", en: "the day \(day) is already there")
    case .notAWeekend(let day):
      LocalizedText(
        vi: "ngày \(day.slashed) không phải thứ bảy hay chủ nhật",
        en: "\(day) is no Saturday or Sunday")
    case .holidayTooLong(let most):
      LocalizedText(vi: "kỳ nghỉ dài quá \(most) ngày", en: "these are more than \(most) days off in one go")
    case .malformedShare(let text):
      LocalizedText(
        vi: "«\(text)» không phải tỷ lệ; viết \"2/3\" hoặc \"90%\"",
        en: "“\(text)” is no share: write \"2/3\" or \"90%\"")
    case .shareOutOfRange(let text):
      LocalizedText(
        vi: "tỷ lệ \(text) không dùng được: phải lớn hơn 0 và không quá 1 (100%)",
        en: "the share \(text) is not possible: it must be more than 0 and at most 1 (100%)")
    case .malformedOffset(let text):
      LocalizedText(
        vi: "«\(text)» không phải múi giờ; viết như \"+07:00\"",
        en: "“\(text)” is no time zone: write it as in \"+07:00\"")
    case .outOfRange(let range):
      LocalizedText(
        vi: "số phải từ \(range.lowerBound) đến \(range.upperBound)",
        en: "the number must be from \(range.lowerBound) to \(range.upperBound)")
    case .malformedPoints:
      LocalizedText(
        vi: "điểm phải từ 0 đến 100, nhiều nhất hai chữ số thập phân",
        en: "points are from 0 to 100, with two decimals at most")
    case .tooFew(let least):
      LocalizedText(vi: "cần ít nhất \(least) mục", en: "this takes at least \(least)")
    case .keyNotFor(let key, let chosen):
      LocalizedText(
        vi: "khóa «\(key)» không dùng cho «\(chosen)»", en: "the key “\(key)” is not for “\(chosen)”")
    case .leastAboveMost(let least, let most):
      LocalizedText(
        vi: "nhỏ nhất (\(least)) lớn hơn lớn nhất (\(most))",
        en: "the least (\(least)) is more than the most (\(most))")
    case .neededAboveAll(let needed, let all):
      LocalizedText(
        vi: "cần \(needed) phiếu mà chỉ có \(all) người bỏ phiếu",
        en: "\(needed) votes are needed, but only \(all) can be given")
    case .tableInTable:
      LocalizedText(vi: "bảng không thể nằm trong bảng", en: "a table cannot stand in a table")
    case .oneLimit(let keys):
      LocalizedText(
        vi: "cần đúng một trong các khóa: \(keys.joined(separator: ", "))",
        en: "this takes exactly one of the keys \(keys.joined(separator: ", "))")
    case .wholeWithoutShare:
      LocalizedText(
        vi: "«whole» chỉ dùng với share-at-least hoặc share-at-most",
        en: "“whole” is for share-at-least and share-at-most only")
    case .query(let words): words
    case .unknownField(let name):
      LocalizedText(vi: "không có trường «\(name)»", en: "there is no field “\(name)”")
    case .ambiguousField(let name, let choices):
      LocalizedText(
        vi: "«\(name)» có cả trong hồ sơ lẫn biểu mẫu; viết \(choices.joined(separator: " hoặc "))",
        en: "“\(name)” is in the dossier and in the form: write \(choices.joined(separator: " or "))")
    case .laterStage(let field, let later, let stage):
      LocalizedText(
        vi: "«\(field)» thuộc giai đoạn «\(later.id)», sau giai đoạn «\(stage.id)»",
        en: "“\(field)” is of the stage “\(later.id)”, which comes after “\(stage.id)”")
    case .unknownColumn(let name, let field):
      LocalizedText(vi: "«\(field)» không có cột «\(name)»", en: "“\(field)” has no column “\(name)”")
    case .unknownOption(let name, let field):
      LocalizedText(vi: "«\(field)» không có lựa chọn «\(name)»", en: "“\(field)” has no option “\(name)”")
    case .noOptions(let field):
      LocalizedText(
        vi: "«\(field)» không có lựa chọn nào để so", en: "“\(field)” has no options to compare with")
    case .unknownTitle(let id):
      LocalizedText(vi: "không có danh hiệu «\(id)»", en: "there is no title “\(id)”")
    case .titleCycle(let ids):
      LocalizedText(
        vi: "danh hiệu vòng tròn: \(ids.joined(separator: " → "))",
        en: "this title is below itself: \(ids.joined(separator: " → "))")
    case .notInStage(let verdict, let stage):
      LocalizedText(
        vi: "giai đoạn «\(stage.id)» không có quyết định «\(verdict.rawValue)»",
        en: "“\(verdict.rawValue)” cannot be given in the stage “\(stage.id)”")
    case .readerDecides:
      LocalizedText(vi: "người xem không quyết định gì", en: "a reader decides nothing")
    case .nobodyApproves(let stage):
      LocalizedText(
        vi: "không ai được duyệt ở giai đoạn «\(stage.id)», hồ sơ sẽ kẹt lại",
        en: "nobody may approve in the stage “\(stage.id)”: nominations would be stuck there")
    case .deadEnd(let stage, let status):
      LocalizedText(
        vi: "hồ sơ «\(status.label.vi)» ở giai đoạn «\(stage.id)» không có lối ra",
        en: "a nomination that is \(status.label.en) in the stage “\(stage.id)” has no way on")
    case .noReasons(let verdict, let stages):
      LocalizedText(
        vi: "«\(verdict.rawValue)» cần lý do, mà chưa có lý do nào cho: \(Self.list(stages))",
        en: "“\(verdict.rawValue)” needs a reason, and none is listed for: \(Self.list(stages))")
    case .noFailure(let verdict):
      LocalizedText(
        vi: "«\(verdict.rawValue)» không thể là kết quả khi phiếu không đạt",
        en: "“\(verdict.rawValue)” cannot follow from a ballot that fails")
    case .reasonMissing(let verdict):
      LocalizedText(
        vi: "«\(verdict.rawValue)» cần khóa «reason»", en: "“\(verdict.rawValue)” needs the key “reason”")
    case .unknownReason(let code, let verdict):
      LocalizedText(
        vi: "«\(verdict.rawValue)» không có lý do «\(code)»",
        en: "“\(verdict.rawValue)” has no reason “\(code)”")
    case .reasonNeedsNote(let code):
      LocalizedText(
        vi: "lý do «\(code)» cần ghi rõ, mà kết quả bỏ phiếu không có ai ghi",
        en: "the reason “\(code)” needs a note, and a ballot's result has nobody to write one")
    }
  }

  private static func list(_ stages: [Stage]) -> String { stages.map(\.id).joined(separator: ", ") }
}
