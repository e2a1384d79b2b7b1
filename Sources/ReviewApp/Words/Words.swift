import ReviewEngine
import TerminalUI

/// The sentences of the screen, in every language. A missing translation does not compile.
enum Words {
  // MARK: Why something cannot be done

  static let noFilter = LocalizedText(vi: "chưa có bộ lọc nào", en: "there is no filter")
  static let nothingToLeave = LocalizedText(
    vi: "đang ở ngoài cùng; q để thoát", en: "nowhere to go back to; q quits")
  static let listIsLoading = LocalizedText(vi: "danh sách đang tải", en: "the list is loading")
  static let pastedNowhere = LocalizedText(
    vi: "văn bản dán vào không quyết định gì; hãy gõ phím", en: "pasted text decides nothing; type the key")

  static func unknownKey(_ key: String, help: KeyChord?) -> LocalizedText {
    let helpKey = help?.label ?? "?"
    return LocalizedText(
      vi: "phím \(key) chưa dùng ở đây; \(helpKey) xem trợ giúp",
      en: "\(key) does nothing here; \(helpKey) for help")
  }

  static func andMore(_ first: LocalizedText, _ more: Int) -> LocalizedText {
    LocalizedText(vi: "\(first.vi) (và \(more) hồ sơ khác)", en: "\(first.en) (and \(more) more)")
  }

  // MARK: The screen

  static let programName = LocalizedText(vi: "gương", en: "guong")
  static let filterLabel = LocalizedText(vi: "lọc:", en: "filter:")
  static let filterPlaceholder = LocalizedText(
    vi: "từ cần tìm, is:pending, unit:\"y tế\", -từ, waiting>7d …",
    en: "words, is:pending, unit:\"y tế\", -word, waiting>7d …")
  static let filterOff = LocalizedText(vi: "(đang tắt)", en: "(off)")
  static let loading = LocalizedText(vi: "đang tải …", en: "loading …")
  static let counting = LocalizedText(vi: "đang đếm …", en: "counting …")
  static let writing = LocalizedText(vi: "đang ghi …", en: "saving …")
  static let stale = LocalizedText(
    vi: "hồ sơ đã thay đổi sau quyết định này", en: "the dossier changed after this decision")

  static func tooSmall(_ size: Size, needs least: Size) -> LocalizedText {
    LocalizedText(
      vi: "cửa sổ \(size.width)×\(size.height) quá nhỏ; cần \(least.width)×\(least.height)",
      en: "window \(size.width)×\(size.height) too small; needs \(least.width)×\(least.height)")
  }

  static func nominations(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(grouped(count, ".")) hồ sơ", en: "\(grouped(count, ",")) nomination\(count == 1 ? "" : "s")")
  }

  static func marked(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(grouped(count, ".")) chọn", en: "\(grouped(count, ",")) marked")
  }

  static func order(_ order: Order) -> LocalizedText {
    switch (order.key, order.isDescending) {
    case (.queue, false): LocalizedText(vi: "chờ lâu nhất trước", en: "longest waiting first")
    case (let key, let isDescending):
      LocalizedText(
        vi: "theo \(key.label.vi)" + (isDescending ? ", giảm dần" : ""),
        en: "by \(key.label.en)" + (isDescending ? ", descending" : ""))
    }
  }

  static let emptyTab = LocalizedText(
    vi: "Chưa có hồ sơ nào ở đây.", en: "There are no nominations here yet.")
  static let emptyStore = LocalizedText(
    vi: "Kho chưa có hồ sơ nào. Đưa danh sách vào bằng lệnh: guong import TỆP.csv",
    en: "The store is empty. Bring a list in with: guong import FILE.csv")
  static let emptyFilter = LocalizedText(
    vi: "Không hồ sơ nào khớp bộ lọc. Esc để bỏ lọc.", en: "Nothing matches the filter. Esc drops it.")

  // MARK: Tabs

  static let everything = LocalizedText(vi: "Tất cả", en: "All")

  static func tabTitle(_ tab: Tab) -> LocalizedText {
    switch tab {
    case .stage(let stage): LocalizedText(vi: "giai đoạn \(stage.rawValue)", en: "stage \(stage.rawValue)")
    case .everything: LocalizedText(vi: "tất cả", en: "all")
    case .view(let view): LocalizedText(vi: view.name, en: view.name)
    }
  }

  static func tabHelp(_ tab: Tab) -> LocalizedText {
    switch tab {
    case .stage(let stage):
      return LocalizedText(
        vi: "Hồ sơ ở giai đoạn \(stage.rawValue)", en: "Nominations in stage \(stage.rawValue)")
    case .everything:
      return LocalizedText(vi: "Mọi hồ sơ, mọi giai đoạn", en: "Every nomination, in every stage")
    case .view(let view): return LocalizedText(vi: view.text, en: view.text)
    }
  }

  // MARK: Exports

  static func exporting(_ path: String) -> LocalizedText {
    LocalizedText(vi: "đang xuất ra \(path) …", en: "exporting to \(path) …")
  }

  static func exported(_ path: String, _ count: Int) -> LocalizedText {
    let number = nominations(count)
    return LocalizedText(vi: "đã xuất \(number.vi) ra \(path)", en: "\(number.en) exported to \(path)")
  }

  /// A number with its thousands apart.
  static func grouped(_ number: Int, _ separator: String) -> String {
    let digits = String(abs(number))
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    return (number < 0 ? "-" : "") + ([rest] + groups.reversed()).joined(separator: separator)
  }
}
