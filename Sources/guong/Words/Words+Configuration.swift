import ReviewEngine
import TerminalUI

extension Words {
  static let themeTitles = [
    LocalizedText(vi: "Tên", en: "Name"), LocalizedText(vi: "Nền", en: "Screen"),
    LocalizedText(vi: "Nguồn", en: "From"), LocalizedText(vi: "Tên gọi", en: "Title"),
  ]
  static let ownTheme = LocalizedText(vi: "của bạn", en: "yours")
  static let shippedTheme = LocalizedText(vi: "có sẵn", en: "shipped")
  static let unusable = LocalizedText(
    vi: "(không dùng được: guong theme check)", en: "(unusable: guong theme check)")
  static let themeUnusable = LocalizedText(
    vi: "giao diện không dùng được; sửa các lỗi đã nêu", en: "the theme cannot be used; mend what was told")
  static let nothingWrong = LocalizedText(vi: "không có gì sai", en: "nothing is wrong")

  static func mode(_ mode: Theme.Mode) -> LocalizedText {
    switch mode {
    case .dark: LocalizedText(vi: "tối", en: "dark")
    case .light: LocalizedText(vi: "sáng", en: "light")
    }
  }

  static let keyTitles = [
    LocalizedText(vi: "Phím", en: "Keys"), LocalizedText(vi: "Lệnh", en: "Command"),
    LocalizedText(vi: "Tên", en: "Name"), LocalizedText(vi: "Giải thích", en: "What it does"),
  ]

  static func noConfigurationFile(_ path: String) -> LocalizedText {
    LocalizedText(
      vi: "\(path): chưa có tệp này; mọi thứ theo mặc định",
      en: "\(path): not there; everything is as by default")
  }

  static let noConfigurationFolder = LocalizedText(
    vi: "không biết tệp cấu hình ở đâu: đặt HOME hoặc XDG_CONFIG_HOME, hoặc dùng --config",
    en: "there is no place for a configuration file: set HOME or XDG_CONFIG_HOME, or use --config")
}
