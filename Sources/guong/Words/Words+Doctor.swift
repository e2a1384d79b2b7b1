import Glibc
import ReviewEngine

extension Words {
  static let program = LocalizedText(vi: "chương trình", en: "program")
  static let system = LocalizedText(vi: "hệ điều hành", en: "system")
  static let terminal = LocalizedText(vi: "cửa sổ dòng lệnh", en: "terminal")
  static let locale = LocalizedText(vi: "bảng mã, vùng", en: "locale")
  static let languageLabel = LocalizedText(vi: "ngôn ngữ", en: "language")
  static let reviewerLabel = LocalizedText(vi: "người duyệt", en: "reviewer")
  static let configuration = LocalizedText(vi: "cấu hình", en: "configuration")
  static let policyLabel = LocalizedText(vi: "quy định", en: "policy")
  static let storeLabel = LocalizedText(vi: "kho", en: "store")
  static let fileSystem = LocalizedText(vi: "hệ thống tệp", en: "file system")
  static let storeContents = LocalizedText(vi: "trong kho", en: "in the store")
  static let noWindow = LocalizedText(vi: "không phải cửa sổ dòng lệnh", en: "no terminal")
  static let noStore = LocalizedText(vi: "chưa có kho", en: "there is no store yet")

  static func window(_ size: (columns: Int, rows: Int)) -> LocalizedText {
    LocalizedText(vi: "\(size.columns)×\(size.rows)", en: "\(size.columns)×\(size.rows)")
  }

  /// A path, and whether there is something.
  static func file(_ path: String) -> LocalizedText {
    let isThere = access(path, F_OK) == 0
    return LocalizedText(
      vi: isThere ? path : "\(path) (chưa có)", en: isThere ? path : "\(path) (not there)")
  }

  static func contents(nominations count: Int, entries: Int64) -> LocalizedText {
    let number = nominations(count)
    return LocalizedText(
      vi: "\(number.vi), \(entries) mục sổ cái", en: "\(number.en), \(entries) ledger entries")
  }

  static func fileSystem(_ kind: String, isNetwork: Bool, free: Int) -> LocalizedText {
    let warning = LocalizedText(
      vi: "; qua mạng: nên để kho trên đĩa của máy",
      en: "; over the network: better keep the store on a local disk")
    return LocalizedText(
      vi: "\(kind), còn \(free) MB" + (isNetwork ? warning.vi : ""),
      en: "\(kind), \(free) MB free" + (isNetwork ? warning.en : ""))
  }
}
