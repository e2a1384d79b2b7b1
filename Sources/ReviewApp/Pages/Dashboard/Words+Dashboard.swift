import Reporting
import ReviewEngine

extension Words {
  static let funnel = LocalizedText(vi: "Phễu", en: "Funnel")
  static let deadlines = LocalizedText(vi: "Thời hạn", en: "Time limits")
  static let pace = LocalizedText(
    vi: "Tốc độ \(Pace.days) ngày qua", en: "Pace of the last \(Pace.days) days")
  static let fields = LocalizedText(vi: "Lĩnh vực", en: "Fields")
  static let units = LocalizedText(vi: "Đơn vị", en: "Units")

  static let all = LocalizedText(vi: "tất cả", en: "all")
  static let waitingCount = LocalizedText(vi: "chờ", en: "waiting")
  static let handledCount = LocalizedText(vi: "đã xử lý", en: "handled")
  static let returnedCount = LocalizedText(vi: "trả lại", en: "returned")
  static let heldCount = LocalizedText(vi: "dừng", en: "held")
  static let doneCount = LocalizedText(vi: "xong", en: "done")
  static let outCount = LocalizedText(vi: "loại", en: "out")
  static let recognised = LocalizedText(vi: "nhân rộng", en: "replicated")

  static let overdue = LocalizedText(vi: "Quá hạn", en: "Overdue")
  static let dueSoon = LocalizedText(
    vi: "Sắp đến hạn", en: "Due soon")

  static let everybody = LocalizedText(vi: "Mọi người", en: "Everybody")
  static let myself = LocalizedText(vi: "Tôi", en: "Myself")
  static let decisionCount = LocalizedText(vi: "quyết định", en: "decisions")
  static let perDay = LocalizedText(vi: "mỗi ngày", en: "a day")

  /// How long what waits will take at this pace.
  static func rest(nominations count: Int, days: Int?) -> LocalizedText {
    let waiting = nominations(count)
    guard count > 0 else { return LocalizedText(vi: "Không còn hồ sơ nào chờ.", en: "Nothing is waiting.") }
    guard let days else {
      return LocalizedText(
        vi: "\(waiting.vi) đang chờ; chưa có quyết định nào để ước tính.",
        en: "\(waiting.en) waiting; no decisions yet to go by.")
    }
    let span = LocalizedText(
      vi: "\(grouped(days, ".")) ngày", en: "\(grouped(days, ",")) day\(days == 1 ? "" : "s")")
    return LocalizedText(
      vi: "\(waiting.vi) đang chờ: khoảng \(span.vi) nữa với tốc độ này.",
      en: "\(waiting.en) waiting: about \(span.en) at this pace.")
  }

  /// What is said of the groups that are not shown.
  static func more(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "… và \(grouped(count, ".")) nữa; đầy đủ: guong report coverage",
      en: "… and \(grouped(count, ",")) more; in full: guong report coverage")
  }
}
