import ReviewEngine

extension Command {
  /// Choosing several nominations at once.
  static let markCommands: [Command] = [
    Command(
      .markToggle, .mark, LocalizedText(vi: "chọn", en: "mark"),
      help: LocalizedText(vi: "Chọn hoặc bỏ chọn, rồi xuống dòng", en: "Mark or unmark, and move on"),
      keys: ["space"], footer: 4, obstacle: { $0.noRowObstacle }
    ) { $0.toggleMark() },
    Command(
      .markRange, .mark, LocalizedText(vi: "chọn vùng", en: "range"),
      help: LocalizedText(
        vi: "Chọn cả vùng: từ dòng này, đi đến dòng kia", en: "Mark a range: from this row, go to another"),
      keys: ["v"], obstacle: \.rangeObstacle
    ) { $0.toggleRange() },
    Command(
      .markAll, .mark, LocalizedText(vi: "chọn hết", en: "mark all"),
      help: LocalizedText(vi: "Chọn mọi hồ sơ khớp bộ lọc", en: "Mark all that match"),
      keys: ["*"], obstacle: { $0.noRowObstacle }
    ) { $0.toggleAllMarks() },
    Command(
      .markInvert, .mark, LocalizedText(vi: "đảo chọn", en: "invert marks"),
      help: LocalizedText(vi: "Đảo phần đã chọn", en: "Mark what is not marked, and the reverse"),
      keys: ["!"], obstacle: { $0.noRowObstacle }
    ) { $0.invertMarks() },
  ]

  /// What the list shows.
  static let listCommands: [Command] =
    [
      Command(
        .filterEdit, .list, LocalizedText(vi: "lọc", en: "filter"),
        help: LocalizedText(
          vi: "Lọc theo từ và điều kiện, ngay khi gõ", en: "Filter by words and conditions, as you type"),
        keys: ["/"], footer: 6
      ) { $0.editFilter() },
      Command(
        .filterSwitch, .list, LocalizedText(vi: "tắt mở lọc", en: "filter on, off"),
        help: LocalizedText(
          vi: "Tắt, mở bộ lọc mà không mất dòng", en: "Switch the filter off and on, keeping the row"),
        keys: ["\\"], obstacle: { $0.filter.text.isEmpty ? Words.noFilter : nil }
      ) { $0.switchFilter() },
      Command(
        .exportOpen, .list, LocalizedText(vi: "xuất", en: "export"),
        help: LocalizedText(
          vi: "Xuất danh sách đang xem ra CSV, TSV, JSON", en: "Export the list shown as CSV, TSV or JSON"),
        keys: ["E"], footer: 10
      ) { $0.openExport() },
    ] + tabCommands

  /// What shows the tabs that are always there, in their order.
  static let fixedTabs: [CommandID] = [
    .tabDetect, .tabCultivate, .tabSummarize, .tabReplicate, .tabEverything,
  ]

  private static let tabCommands: [Command] =
    zip(fixedTabs, Tab.fixed).enumerated().map { index, pair in
      Command(
        pair.0, .list, Words.tabTitle(pair.1), help: Words.tabHelp(pair.1),
        keys: [String((index + 1) % fixedTabs.count)], in: [.queue]
      ) { $0.show(pair.1) }
    } + [
      Command(
        .tabNext, .list, LocalizedText(vi: "thẻ sau", en: "next tab"),
        help: LocalizedText(vi: "Sang thẻ bên phải", en: "To the tab on the right"), keys: ["]", "tab"]
      ) { $0.showTab(by: 1) },
      Command(
        .tabPrevious, .list, LocalizedText(vi: "thẻ trước", en: "previous tab"),
        help: LocalizedText(vi: "Sang thẻ bên trái", en: "To the tab on the left"), keys: ["[", "backtab"]
      ) { $0.showTab(by: -1) },
    ]
}
