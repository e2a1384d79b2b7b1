import ReviewEngine
import TerminalUI

/// What is said about orders, columns and saved lists.
extension Words {
  static let allAreMarked = LocalizedText(
    vi: "mọi hồ sơ đã được chọn; * để bỏ", en: "everything is marked already; * drops the marks")
  static let rangeGoesByPages = LocalizedText(
    vi: "đang chọn vùng: hãy đi từng trang, hoặc * để chọn hết",
    en: "marking a range: go by pages, or * marks all")
  /// In place of a number that is not counted yet.
  static let unknownCount = LocalizedText(vi: "…", en: "…")
  static let sortTitle = LocalizedText(vi: "Sắp xếp theo", en: "Sort by")
  static let sortHint = LocalizedText(
    vi: "1-7 chọn, chọn lại để đảo chiều · Esc thôi", en: "1-7 choose, again to turn round · Esc leaves")
  static let columnsTitle = LocalizedText(vi: "Các cột", en: "Columns")
  static let columnsHint = LocalizedText(
    vi: "Space bật tắt · J K dời · 0 tự động · Enter xong",
    en: "Space on, off · J K move · 0 automatic · Enter done")
  static let saveViewTitle = LocalizedText(vi: "Lưu thành thẻ", en: "Save as a tab")
  static let viewName = LocalizedText(vi: "tên:", en: "name:")
  static let saveViewHint = LocalizedText(vi: "Enter lưu · Esc thôi", en: "Enter saves · Esc leaves")
  static let filterIsWrong = LocalizedText(
    vi: "bộ lọc đang sai; hãy sửa trước", en: "the filter is wrong; mend it first")
  static let nothingToSaveAsView = LocalizedText(
    vi: "hãy lọc danh sách trước, rồi lưu thành thẻ", en: "filter the list first, then save it as a tab")
  static let noViewShown = LocalizedText(
    vi: "thẻ đang xem không phải thẻ đã lưu", en: "the tab shown is not a saved one")

  static func viewSaved(_ name: String) -> LocalizedText {
    LocalizedText(vi: "đã lưu thẻ «\(name)»", en: "saved the tab “\(name)”")
  }

  static func viewRemoved(_ name: String) -> LocalizedText {
    LocalizedText(vi: "đã bỏ thẻ «\(name)»", en: "removed the tab “\(name)”")
  }

  static func noView(_ number: Int, save: KeyChord?) -> LocalizedText {
    let key = save?.label ?? ""
    return LocalizedText(
      vi: "chưa có thẻ đã lưu thứ \(number); lọc rồi nhấn \(key) để lưu",
      en: "there is no saved tab \(number) yet; filter, then \(key) saves one")
  }

  static func viewTitle(_ number: Int) -> LocalizedText {
    LocalizedText(vi: "thẻ đã lưu \(number)", en: "saved tab \(number)")
  }

  static func viewHelp(_ number: Int) -> LocalizedText {
    LocalizedText(vi: "Xem thẻ đã lưu thứ \(number)", en: "Show saved tab number \(number)")
  }
}
