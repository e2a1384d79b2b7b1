import ReviewEngine

/// What the palette and the help say.
extension Words {
  static let helpTitle = LocalizedText(vi: "Trợ giúp: các phím ở đây", en: "Help: the keys here")
  static let paletteTitle = LocalizedText(vi: "Lệnh", en: "Commands")
  static let searchLabel = LocalizedText(vi: "tìm:", en: "find:")
  static let helpPlaceholder = LocalizedText(
    vi: "tên, câu, hoặc phím như ^R, g d …", en: "a name, a word, or a key such as ^R, g d …")
  static let palettePlaceholder = LocalizedText(
    vi: "vài chữ của tên lệnh, có dấu hay không …", en: "some letters of a command's name …")
  static let noCommand = LocalizedText(vi: "Không lệnh nào khớp.", en: "No command matches.")
  static let commandsHint = LocalizedText(
    vi: "Enter chạy · ↑ ↓ chọn · Esc đóng", en: "Enter runs · ↑ ↓ choose · Esc closes")
}
