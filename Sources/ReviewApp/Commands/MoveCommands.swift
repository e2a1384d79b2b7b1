import ReviewEngine

extension Command {
  /// Moving in the list or in an open dossier.
  static let moveCommands: [Command] = [
    move(
      .moveDown, LocalizedText(vi: "xuống", en: "down"), keys: ["j", "down"],
      help: LocalizedText(vi: "Xuống một dòng", en: "One row down")
    ) { $0.moveFocus(by: 1) },
    move(
      .moveUp, LocalizedText(vi: "lên", en: "up"), keys: ["k", "up"],
      help: LocalizedText(vi: "Lên một dòng", en: "One row up")
    ) { $0.moveFocus(by: -1) },
    move(
      .movePageDown, LocalizedText(vi: "trang sau", en: "page down"), keys: ["pgdn", "ctrl+f"],
      help: LocalizedText(vi: "Xuống một trang", en: "One page down")
    ) { $0.movePage(by: 1) },
    move(
      .movePageUp, LocalizedText(vi: "trang trước", en: "page up"), keys: ["pgup", "ctrl+b"],
      help: LocalizedText(vi: "Lên một trang", en: "One page up")
    ) { $0.movePage(by: -1) },
    move(
      .moveHalfPageDown, LocalizedText(vi: "nửa trang sau", en: "half page down"), keys: ["ctrl+d"],
      help: LocalizedText(vi: "Xuống nửa trang", en: "Half a page down")
    ) { $0.moveFocus(by: $0.pageHeight / 2) },
    move(
      .moveHalfPageUp, LocalizedText(vi: "nửa trang trước", en: "half page up"), keys: ["ctrl+u"],
      help: LocalizedText(vi: "Lên nửa trang", en: "Half a page up")
    ) { $0.moveFocus(by: -($0.pageHeight / 2)) },
    move(
      .moveFirst, LocalizedText(vi: "đầu", en: "first"), keys: ["g g", "home"],
      help: LocalizedText(vi: "Về dòng đầu danh sách", en: "To the first row of the list"),
      obstacle: { $0.rangeObstacle(toJump: $0.list.hasBefore) }
    ) { $0.moveToStart() },
    move(
      .moveLast, LocalizedText(vi: "cuối", en: "last"), keys: ["G", "end"],
      help: LocalizedText(vi: "Đến dòng cuối danh sách", en: "To the last row of the list"),
      obstacle: { $0.rangeObstacle(toJump: $0.list.hasAfter) }
    ) { $0.moveToEnd() },
    Command(
      .dossierOpen, .move, LocalizedText(vi: "mở hồ sơ", en: "open"),
      help: LocalizedText(vi: "Mở toàn bộ hồ sơ và lịch sử", en: "Open the whole dossier and its history"),
      keys: ["enter"], footer: 8, obstacle: { $0.noRowObstacle }
    ) { $0.openDossier() },
    Command(
      .goBack, .move, LocalizedText(vi: "trở ra", en: "back"),
      help: LocalizedText(
        vi: "Trở ra một bước: đóng hồ sơ, đóng trang, bỏ chọn, bỏ lọc",
        en: "One step back out: close the dossier or the page, drop the marks, drop the filter"),
      keys: ["esc"], in: .outsideForms, footer: 9, obstacle: { $0.nothingToLeaveObstacle }
    ) { $0.goBack() },
  ]

  private static func move(
    _ id: CommandID, _ title: LocalizedText, keys: [String], help: LocalizedText,
    obstacle: @escaping @Sendable (Model) -> LocalizedText? = { _ in nil },
    run: @escaping @Sendable (inout Model) -> [Effect]
  ) -> Command {
    Command(id, .move, title, help: help, keys: keys, in: .outsideForms, obstacle: obstacle, run: run)
  }
}
