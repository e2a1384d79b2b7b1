import ReviewEngine

extension Command {
  /// Filling forms in. What a field itself does with keys is told by the help of these.
  static let formCommands: [Command] = [
    Command(
      .formOpen, .form, LocalizedText(vi: "biểu mẫu", en: "form"),
      help: LocalizedText(
        vi: "Mở biểu mẫu của giai đoạn: điền, sửa, thêm giấy tờ",
        en: "Open the form of the stage: fill in, change, add papers"),
      keys: ["e"], in: [.queue, .dossier], footer: 6, obstacle: { $0.formObstacle }
    ) { $0.openForm() },
    Command(
      .formSave, .form, LocalizedText(vi: "lưu", en: "save"),
      help: LocalizedText(
        vi: "Lưu biểu mẫu; còn thiếu gì dòng trạng thái sẽ báo",
        en: "Save the form; the status line says what is still missing"),
      keys: ["ctrl+s", "f2"], in: [.form], footer: 0
    ) { $0.saveForm() },
    Command(
      .formNextField, .form, LocalizedText(vi: "mục sau", en: "next field"),
      help: LocalizedText(
        vi: "Mục sau; ↓ và Enter cũng vậy ở chỗ không dùng khác",
        en: "Next field; so do ↓ and Enter where they can"),
      keys: ["tab"], in: [.form], footer: 1
    ) { $0.changeForm { $0.moveField(by: 1) } },
    Command(
      .formPreviousField, .form, LocalizedText(vi: "mục trước", en: "previous field"),
      help: LocalizedText(vi: "Mục trước", en: "Previous field"), keys: ["backtab"], in: [.form]
    ) { $0.changeForm { $0.moveField(by: -1) } },
    Command(
      .formPageDown, .form, LocalizedText(vi: "trang sau", en: "page down"),
      help: LocalizedText(vi: "Xuống một trang biểu mẫu", en: "One page of the form down"), keys: ["pgdn"],
      in: [.form]
    ) { $0.pageForm(by: 1) },
    Command(
      .formPageUp, .form, LocalizedText(vi: "trang trước", en: "page up"),
      help: LocalizedText(vi: "Lên một trang biểu mẫu", en: "One page of the form up"), keys: ["pgup"],
      in: [.form]
    ) { $0.pageForm(by: -1) },
    Command(
      .formEditOutside, .form, LocalizedText(vi: "trình soạn thảo", en: "editor"),
      help: LocalizedText(
        vi: "Mở mục dài trong $VISUAL hoặc $EDITOR", en: "Open a long field in $VISUAL or $EDITOR"),
      keys: ["ctrl+e"], in: [.form], footer: 3, obstacle: { $0.editOutsideObstacle }
    ) { $0.editOutside() },
    Command(
      .formNames, .form, LocalizedText(vi: "tên đã biết", en: "known names"),
      help: LocalizedText(
        vi: "Tên người, đơn vị, phong trào đã biết cho mục này; khi gõ thì tự hiện",
        en: "Names of people, units, movements known for this field; they also appear while typing"),
      keys: ["ctrl+n"], in: [.form], obstacle: { $0.namesObstacle }
    ) { $0.askForNames() },
    Command(
      .formNextStage, .form, LocalizedText(vi: "giai đoạn sau", en: "next stage"),
      help: LocalizedText(vi: "Biểu mẫu của giai đoạn sau", en: "The form of the next stage"), keys: ["f8"],
      in: [.form], obstacle: { $0.obstacle(toShowingForm: 1) }
    ) { $0.showForm(by: 1) },
    Command(
      .formPreviousStage, .form, LocalizedText(vi: "giai đoạn trước", en: "previous stage"),
      help: LocalizedText(vi: "Biểu mẫu của giai đoạn trước", en: "The form of the previous stage"),
      keys: ["f7"], in: [.form], obstacle: { $0.obstacle(toShowingForm: -1) }
    ) { $0.showForm(by: -1) },
    Command(
      .formLeave, .form, LocalizedText(vi: "trở ra", en: "back"),
      help: LocalizedText(
        vi: "Từ dòng về biểu mẫu, từ biểu mẫu trở ra; có gì chưa lưu sẽ hỏi",
        en: "From a row to the form, from the form back out; asks when something is not saved"),
      keys: ["esc"], in: [.form], footer: 2
    ) { $0.leaveForm() },
  ]
}
