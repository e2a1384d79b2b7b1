import ReviewEngine

extension Command {
  /// What shows the saved lists that have a key, in their order.
  static let viewTabs: [CommandID] = [
    .tabFirstView, .tabSecondView, .tabThirdView, .tabFourthView, .tabFifthView,
  ]

  /// What lists look like, and lists saved under a name.
  static let viewCommands: [Command] =
    [
      Command(
        .listSort, .list, LocalizedText(vi: "sắp xếp", en: "sort"),
        help: LocalizedText(
          vi: "Sắp xếp danh sách; chọn lại để đảo chiều", en: "Sort the list; choose again to turn it round"),
        keys: ["o"]
      ) { $0.openSort() },
      Command(
        .listColumns, .list, LocalizedText(vi: "cột", en: "columns"),
        help: LocalizedText(vi: "Chọn các cột của danh sách", en: "Choose the columns of the list"),
        keys: ["O"]
      ) { $0.openColumns() },
      Command(
        .previewToggle, .list, LocalizedText(vi: "xem trước", en: "preview"),
        help: LocalizedText(vi: "Mở, tắt phần xem trước", en: "Preview on or off"), keys: ["p"],
        obstacle: \.previewObstacle
      ) { $0.togglePreview() },
      Command(
        .previewMove, .list, LocalizedText(vi: "chỗ xem trước", en: "preview place"),
        help: LocalizedText(vi: "Xem trước ở bên phải hay bên dưới", en: "Preview on the right or below"),
        keys: ["P"], obstacle: \.previewObstacle
      ) { $0.movePreview() },
      Command(
        .previewWiden, .list, LocalizedText(vi: "xem trước rộng", en: "wide preview"),
        help: LocalizedText(
          vi: "Xem trước trên cả màn hình, hoặc thu lại", en: "Preview over the whole width, or back"),
        keys: ["+"], obstacle: \.previewObstacle
      ) { $0.widenPreview() },
      Command(
        .viewSave, .list, LocalizedText(vi: "lưu khung nhìn", en: "save view"),
        help: LocalizedText(
          vi: "Lưu danh sách đang xem thành một thẻ có tên", en: "Save the list shown as a tab with a name"),
        keys: ["V"], obstacle: \.saveViewObstacle
      ) { $0.openSaveView() },
      Command(
        .viewRemove, .list, LocalizedText(vi: "bỏ khung nhìn", en: "remove view"),
        help: LocalizedText(vi: "Bỏ thẻ đã lưu đang xem", en: "Take the saved tab away that is shown"),
        keys: ["alt+v"], obstacle: \.removeViewObstacle
      ) { $0.removeView() },
    ]
    + zip(viewTabs, 0...).map { id, index in
      Command(
        id, .list, Words.viewTitle(index + 1), help: Words.viewHelp(index + 1), keys: [String(index + 5)],
        obstacle: { $0.viewObstacle(index) }
      ) { $0.showView(index) }
    }
}
