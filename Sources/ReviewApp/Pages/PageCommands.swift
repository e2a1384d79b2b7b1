import ReviewEngine

extension Command {
  /// The screens besides list, dossier and form, and what is done on all of them.
  static let pageCommands: [Command] = [
    page(
      .pageDashboard, .dashboard, LocalizedText(vi: "tổng quan", en: "dashboard"), key: "g d",
      help: LocalizedText(
        vi: "Tổng quan: phễu, thời hạn, tốc độ",
        en: "Dashboard: funnel, limits, pace")),
    page(
      .pageMovements, .movements, LocalizedText(vi: "phong trào", en: "movements"), key: "g m",
      help: LocalizedText(
        vi: "Phong trào thi đua và số hồ sơ",
        en: "Movements and their nominations")),
    page(
      .pageCouncil, .sessions, LocalizedText(vi: "hội đồng", en: "council"), key: "g c",
      help: LocalizedText(
        vi: "Hội đồng: phiên họp, phiếu, kết quả",
        en: "Council: sessions, ballots, results")),
    page(
      .pageReplications, .replications, LocalizedText(vi: "nhân rộng", en: "replication"), key: "g r",
      help: LocalizedText(
        vi: "Nhân rộng: tuyên truyền, làm theo",
        en: "Replication: events, adoptions")),
    page(
      .pageLedger, .ledger, LocalizedText(vi: "sổ cái", en: "ledger"), key: "g l",
      help: LocalizedText(
        vi: "Sổ cái: việc đã làm, thay đổi gì",
        en: "Ledger: what was done and changed")),
    Command(
      .pageOpen, .page, LocalizedText(vi: "mở", en: "open"),
      help: LocalizedText(
        vi: "Mở dòng đang chọn: danh sách đã lọc, hồ sơ, phiên họp, mục sổ cái",
        en: "Open the row: a filtered list, a dossier, a session, an entry"),
      keys: ["enter"], in: .pages, footer: 0, obstacle: \.nothingToOpenObstacle
    ) { $0.openFromPage() },
    Command(
      .pageReload, .page, LocalizedText(vi: "xem lại", en: "look again"),
      help: LocalizedText(vi: "Đếm và đọc lại trang đang xem", en: "Count and read the page anew"),
      keys: ["ctrl+l", "f5"], in: .pages, footer: 6
    ) { $0.reloadPage() },
    Command(
      .pageLeft, .page, LocalizedText(vi: "cột trái", en: "column left"),
      help: LocalizedText(vi: "Sang cột bên trái", en: "To the column on the left"), keys: ["h", "left"],
      in: [.page], footer: 1, obstacle: \.noColumnsObstacle
    ) { $0.movePageColumn(by: -1) },
    Command(
      .pageRight, .page, LocalizedText(vi: "cột phải", en: "column right"),
      help: LocalizedText(vi: "Sang cột bên phải", en: "To the column on the right"), keys: ["l", "right"],
      in: [.page], footer: 1, obstacle: \.noColumnsObstacle
    ) { $0.movePageColumn(by: 1) },
  ]

  private static func page(
    _ id: CommandID, _ page: PageID, _ title: LocalizedText, key: String, help: LocalizedText
  ) -> Command {
    Command(id, .page, title, help: help, keys: [key], in: .outsideForms) { $0.openPage(page) }
  }
}

extension Set<CommandContext> {
  /// The pages: one of the sessions has keys of its own.
  static let pages: Self = [.page, .session]
  /// Everywhere but where text is typed.
  static let outsideForms: Self = [.queue, .dossier, .comparison, .page, .session]
}
