extension Refusal {
  /// The sentence that people read, in both languages, with times in UTC.
  public var sentence: LocalizedText { sentence { "\($0.spoken(utcOffset: 0)) UTC" } }

  /// The sentence that people read, in both languages.
  /// - Parameter utcOffset: seconds east of UTC, for the times in it.
  /// - Returns: the sentence, without a capital and without a full stop.
  public func sentence(utcOffset: Int) -> LocalizedText {
    sentence { $0.spoken(utcOffset: utcOffset) }
  }

  private func sentence(telling tell: (Timestamp) -> String) -> LocalizedText {
    switch self {
    case .notInStatus(let id, let status, let verdict):
      LocalizedText(
        vi: "\(id) \(status.label.vi), không thể \(verdict.label.vi)",
        en: "\(id) is \(status.label.en): cannot \(verdict.label.en)")
    case .roleMayNotDecide(let role, let stage):
      LocalizedText(
        vi: "vai trò \(role.label.vi) không được quyết định ở giai đoạn \(stage.rawValue)",
        en: "the role \(role.label.en) may not decide in stage \(stage.rawValue)")
    case .reasonRequired(let verdict):
      LocalizedText(
        vi: "\(verdict.label.vi) phải có lý do", en: "to \(verdict.label.en), give a reason")
    case .unknownReason(let code, let verdict, let known):
      LocalizedText(
        vi: "không có lý do «\(code)» để \(verdict.label.vi)" + Self.list(known, before: "; chọn: "),
        en: "no reason “\(code)” to \(verdict.label.en)" + Self.list(known, before: "; choose: "))
    case .noteRequired(let reason):
      LocalizedText(
        vi: "lý do «\(reason)» cần ghi rõ thêm", en: "the reason “\(reason)” needs a note")
    case .changedMeanwhile(let id, let reviewer, let time):
      LocalizedText(
        vi: "\(id) vừa được \(reviewer) thay đổi lúc \(tell(time)); xem lại rồi quyết định",
        en: "\(id) was changed by \(reviewer) at \(tell(time)); look again, then decide")
    case .unknownNomination(let id):
      LocalizedText(vi: "không có hồ sơ \(id)", en: "there is no nomination \(id)")
    case .nothingToUndo:
      LocalizedText(
        vi: "không còn gì của bạn để hoàn tác", en: "nothing of yours is left to undo")
    case .nothingToRedo:
      LocalizedText(vi: "không có gì để làm lại", en: "nothing to redo")
    case .actedOnSince(let id, let reviewer, let time):
      LocalizedText(
        vi: "\(id) đã có thao tác khác của \(reviewer) lúc \(tell(time)), không thể hoàn tác hay làm lại",
        en: "\(reviewer) acted on \(id) at \(tell(time)): it cannot be undone or redone")
    case .notYourAction(let reviewer):
      LocalizedText(
        vi: "đó là thao tác của \(reviewer); chỉ người đó hoàn tác hay làm lại được",
        en: "that was done by \(reviewer); only they can undo or redo it")
    case .nothingSelected:
      LocalizedText(vi: "chưa có hồ sơ nào để xử lý", en: "there is no nomination to act on")
    }
  }

  private static func list(_ words: [String], before introduction: String) -> String {
    words.isEmpty ? "" : introduction + words.joined(separator: ", ")
  }
}
