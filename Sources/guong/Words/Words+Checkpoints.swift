import ReviewEngine

extension Words {
  static let emptyLedger = LocalizedText(
    vi: "sổ cái còn trống, chưa có gì để đánh dấu", en: "the ledger is empty: there is nothing to mark")

  static func brokenLedger(_ finding: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "không đánh dấu: \(finding.vi); chạy: guong verify",
      en: "no checkpoint: \(finding.en); run guong verify")
  }

  static func checkpointWritten(_ sequence: Int64, _ file: String) -> LocalizedText {
    LocalizedText(
      vi:
        "đã ghi điểm kiểm ở mục \(sequence) vào \(file); ký bằng: ssh-keygen -Y sign -f KHÓA -n guong-ledger \(file)",
      en:
        "checkpoint at entry \(sequence) written to \(file); sign it: ssh-keygen -Y sign -f KEY -n guong-ledger \(file)"
    )
  }

  static func unchanged(upTo sequence: Int64, since position: Int64) -> LocalizedText {
    let more = position - sequence
    return LocalizedText(
      vi: "đến mục \(sequence) không có gì bị sửa; từ đó thêm \(more) mục",
      en: "nothing up to entry \(sequence) was changed; \(more) entr\(more == 1 ? "y" : "ies") since")
  }

  static func changedBefore(_ sequence: Int64, at entry: Int64?) -> LocalizedText {
    LocalizedText(
      vi: "sổ cái đã bị sửa trước điểm kiểm ở mục \(sequence)" + (entry.map { ", tại mục \($0)" } ?? ""),
      en: "the ledger was changed before the checkpoint at entry \(sequence)"
        + (entry.map { ", at entry \($0)" } ?? ""))
  }

  static func cutOff(at last: Int64, before sequence: Int64) -> LocalizedText {
    LocalizedText(
      vi: "sổ cái đã bị cắt: còn đến mục \(last), điểm kiểm ở mục \(sequence)",
      en: "the ledger was cut off: it ends at entry \(last), the checkpoint is at entry \(sequence)")
  }

  static func rewritten(_ sequence: Int64) -> LocalizedText {
    LocalizedText(
      vi: "sổ cái đã bị viết lại: mã băm của mục \(sequence) khác điểm kiểm",
      en: "the ledger was written anew: the hash of entry \(sequence) is not the checkpoint's")
  }

  static func otherLedger(_ name: String) -> LocalizedText {
    LocalizedText(
      vi: "điểm kiểm thuộc sổ cái khác (kho «\(name)»), hoặc sổ cái này đã bị viết lại từ mục 1",
      en: "the checkpoint is of another ledger (store “\(name)”), or this one was written anew from entry 1")
  }
}
