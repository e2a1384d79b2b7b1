import ReviewEngine

extension Command {
  /// The program itself.
  static let programCommands: [Command] = [
    Command(
      .paletteOpen, .program, LocalizedText(vi: "lệnh", en: "commands"),
      help: LocalizedText(
        vi: "Tìm và chạy một lệnh theo tên", en: "Look a command up by its name and run it"),
      keys: [":", "ctrl+p"], in: Set(CommandContext.allCases)
    ) { $0.openPalette() },
    Command(
      .helpOpen, .program, LocalizedText(vi: "trợ giúp", en: "help"),
      help: LocalizedText(
        vi: "Các phím ở đây: tìm theo chữ, theo phím; Enter chạy",
        en: "The keys here: find by word or key; Enter runs"),
      keys: ["?", "f1"], in: Set(CommandContext.allCases), footer: 7
    ) { $0.openHelp() },
    Command(
      .themeChoose, .program, LocalizedText(vi: "giao diện", en: "theme"),
      help: LocalizedText(vi: "Chọn giao diện, thấy ngay", en: "Choose a theme, seen at once"),
      keys: ["t"], in: .outsideForms
    ) { $0.chooseTheme() },
    Command(
      .settingsOpen, .program, LocalizedText(vi: "thiết lập", en: "settings"),
      help: LocalizedText(
        vi: "Thiết lập: ngôn ngữ, giao diện, sắp xếp, cột, xem trước",
        en: "Settings: language, theme, order, columns, preview"),
      keys: ["g s"], in: .outsideForms
    ) { $0.openSettings() },
    Command(
      .languageSwitch, .program, LocalizedText(vi: "ngôn ngữ", en: "language"),
      help: LocalizedText(vi: "Đổi tiếng Việt, tiếng Anh", en: "Switch between Vietnamese and English"),
      keys: ["L"], in: .outsideForms
    ) { $0.switchLanguage() },
    Command(
      .appSuspend, .program, LocalizedText(vi: "tạm ra dòng lệnh", en: "suspend"),
      help: LocalizedText(
        vi: "Tạm ra dòng lệnh; gõ fg để trở lại", en: "Leave to the shell for now; fg comes back"),
      keys: ["ctrl+z"], in: Set(CommandContext.allCases)
    ) { _ in [.suspend] },
    Command(
      .appQuit, .program, LocalizedText(vi: "thoát", en: "quit"),
      help: LocalizedText(vi: "Thoát; mọi quyết định đã được lưu", en: "Quit; every decision is saved"),
      keys: ["q"], in: .outsideForms, footer: 11
    ) { $0.quit() },
  ]
}
