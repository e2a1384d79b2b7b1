import ReviewEngine

extension Command {
  /// What is done with two nominations side by side.
  static let comparisonCommands: [Command] = [
    settle(
      .duplicatesMerge, .merged, LocalizedText(vi: "gộp", en: "merge"), key: "m", footer: 0,
      help: LocalizedText(
        vi: "Gộp: khép hồ sơ đến sau, giữ hồ sơ đến trước", en: "Merge: close the later one, keep the earlier"
      )),
    settle(
      .duplicatesDiffer, .different, LocalizedText(vi: "không trùng", en: "different"), key: "n", footer: 1,
      help: LocalizedText(vi: "Hai hồ sơ khác nhau; không hỏi lại", en: "They are two; do not ask again")),
    settle(
      .duplicatesPostpone, .later, LocalizedText(vi: "để sau", en: "later"), key: "l", footer: 2,
      help: LocalizedText(
        vi: "Để sau: không hỏi lại cho đến khi tìm", en: "Not now: not asked until looked for")),
    Command(
      .pairNext, .dossier, LocalizedText(vi: "cặp sau", en: "next pair"),
      help: LocalizedText(vi: "Sang cặp sau", en: "To the next pair"), keys: ["]", "tab"], in: [.comparison],
      footer: 3
    ) { $0.showPair(by: 1) },
    Command(
      .pairPrevious, .dossier, LocalizedText(vi: "cặp trước", en: "previous pair"),
      help: LocalizedText(vi: "Về cặp trước", en: "To the previous pair"), keys: ["[", "backtab"],
      in: [.comparison]
    ) { $0.showPair(by: -1) },
  ]

  private static func settle(
    _ id: CommandID, _ verdict: Settlement.Verdict, _ title: LocalizedText, key: String, footer: Int,
    help: LocalizedText
  ) -> Command {
    Command(
      id, .decide, title, help: help, keys: [key], in: [.comparison], footer: footer,
      obstacle: \.noPairObstacle
    ) { $0.askToSettle(verdict) }
  }
}
