import ReviewEngine

extension Words {
  static let noForm = LocalizedText(
    vi: "giai đoạn này không có biểu mẫu", en: "this stage has no form")
  static let noOtherForm = LocalizedText(
    vi: "không còn giai đoạn nào nữa", en: "there is no further stage")
  static let onlyLongTexts = LocalizedText(
    vi: "chỉ mục dài mới mở trong trình soạn thảo", en: "only long fields are opened in an editor")
  static let noNamesHere = LocalizedText(
    vi: "mục này không có tên để gợi ý", en: "this field has no names to offer")
  static let noNamesYet = LocalizedText(
    vi: "chưa biết tên nào cho mục này", en: "no name is known for this field yet")
  static let namesHint = LocalizedText(vi: "↓ chọn  Enter lấy  Esc thôi", en: "↓ choose  Enter take  Esc not")
  static let noRowHere = LocalizedText(
    vi: "không có dòng nào ở đây để bỏ", en: "there is no row here to take out")
  static let noRemovedRow = LocalizedText(
    vi: "chưa bỏ dòng nào", en: "no row was taken out")

  static func noSuchOption(_ letter: String) -> LocalizedText {
    LocalizedText(
      vi: "không mục nào bắt đầu bằng «\(letter)»; Space để chọn",
      en: "nothing here begins with “\(letter)”; Space chooses")
  }

  static func formHeading(_ stage: String) -> LocalizedText {
    LocalizedText(vi: "Biểu mẫu \(stage.prefix(1).lowercased() + stage.dropFirst())", en: "Form: \(stage)")
  }

  static func rowHeading(_ row: Int) -> LocalizedText { LocalizedText(vi: "dòng \(row)", en: "row \(row)") }

  static let stillMissing = LocalizedText(vi: "Còn thiếu", en: "Still missing")
  static let addRow = LocalizedText(vi: "+ thêm dòng (n)", en: "+ add a row (n)")
  static let sealedOnSaving = LocalizedText(
    vi: "mã SHA-256 của tệp được tính khi lưu", en: "the file's SHA-256 is taken on saving")
  static let datePlaceholder = LocalizedText(vi: "ngày/tháng/năm", en: "dd/mm/yyyy")

  static func formSaved(_ id: NominationID, lack: LocalizedText?) -> LocalizedText {
    LocalizedText(
      vi: "đã lưu biểu mẫu \(id)" + (lack.map { "; còn \($0.vi)" } ?? "; không thiếu gì") + " · u hoàn tác",
      en: "form of \(id) saved" + (lack.map { "; it \($0.en)" } ?? "; nothing is missing") + " · u undoes")
  }

  static let nothingToSave = LocalizedText(vi: "không có gì để lưu", en: "there is nothing to save")

  static func wrongFields(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "chưa lưu: \(count) mục ghi chưa đúng; sửa rồi lưu lại",
      en: "not saved: \(count) field\(count == 1 ? " is" : "s are") wrong; mend and save again")
  }

  static let draftRestored = LocalizedText(
    vi: "đã khôi phục bản nháp chưa lưu", en: "the draft that was not saved is back")
  static let contestedDraft = LocalizedText(
    vi: "đã khôi phục bản nháp; hồ sơ đã được sửa sau đó, xem lại trước khi lưu",
    en: "the draft is back; the form was changed since, look again before saving")
  static let rebasedForm = LocalizedText(
    vi: "chưa lưu: người khác vừa sửa hồ sơ này; đã ghép phần bạn gõ, xem lại rồi lưu",
    en: "not saved: somebody changed this nomination; yours was laid over it, look again and save")
  static let contestedForm = LocalizedText(
    vi: "chưa lưu: người khác vừa sửa cùng mục với bạn; đang giữ phần bạn gõ, xem lại rồi lưu",
    en: "not saved: somebody changed the same fields; yours are kept, look again and save")

  static func draftKept(_ id: NominationID) -> LocalizedText {
    LocalizedText(vi: "đã giữ bản nháp của \(id)", en: "draft of \(id) kept")
  }

  static func leaveFormTitle(_ id: NominationID) -> LocalizedText {
    LocalizedText(vi: "Biểu mẫu \(id) chưa lưu", en: "The form of \(id) is not saved")
  }

  static func leaveForm(_ answer: LeaveFormDialog.Answer) -> LocalizedText {
    switch answer {
    case .save: LocalizedText(vi: "lưu rồi trở ra", en: "save and leave")
    case .keepDraft:
      LocalizedText(vi: "giữ bản nháp, lần sau viết tiếp", en: "keep a draft to go on with later")
    case .discard: LocalizedText(vi: "bỏ phần vừa gõ", en: "throw away what was typed")
    }
  }

  static let leaveFormHint = LocalizedText(vi: "Esc: viết tiếp", en: "Esc: go on writing")
}
