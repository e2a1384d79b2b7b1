import ReviewEngine

/// What is said instead of drawn.
extension Words {
  static let notDone = LocalizedText(vi: "Chưa làm được:", en: "Not done:")
  static let looksLike = LocalizedText(vi: "Giống", en: "Looks like")
  static let lastOfList = LocalizedText(
    vi: "đã ở hồ sơ cuối của danh sách", en: "this is the last nomination of the list")
  static let firstOfList = LocalizedText(
    vi: "đã ở hồ sơ đầu của danh sách", en: "this is the first nomination of the list")
  static let calledOff = LocalizedText(vi: "đã thôi; chưa có gì thay đổi", en: "called off; nothing changed")
  static let askReason = LocalizedText(
    vi: "Gõ số của lý do, có thể thêm ghi chú phía sau; dòng trống để thôi.",
    en: "Type the reason's figure, with a note behind it if you like; an empty line calls it off.")
  static let askReasonOrLast = LocalizedText(
    vi: "Gõ số của lý do, có thể thêm ghi chú phía sau; dấu chấm: như lần trước; dòng trống để thôi.",
    en: "Type the reason's figure, with a note behind it if you like; a point: as last time; an empty line "
      + "calls it off.")
  static let askNote = LocalizedText(
    vi: "Lý do này cần ghi chú. Gõ ghi chú; dòng trống để thôi.",
    en: "This reason needs a note. Type the note; an empty line calls it off.")
  static let askComment = LocalizedText(
    vi: "Gõ ý kiến; dòng trống để thôi.", en: "Type the comment; an empty line calls it off.")
  static let askVerdict = LocalizedText(
    vi: "Gõ chữ của quyết định; dòng trống để thôi.",
    en: "Type the verdict's letter; an empty line calls it off.")

  static func unknownPlain(_ line: String) -> LocalizedText {
    LocalizedText(
      vi: "không có lệnh «\(line)»; gõ ? để xem các lệnh", en: "no command “\(line)”; ? lists them")
  }

  static func unknownAnswer(_ line: String) -> LocalizedText {
    LocalizedText(vi: "không hiểu «\(line)»", en: "“\(line)” is no answer to this")
  }

  static func notInPlain(_ title: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "«\(title.vi)» chỉ có trên màn hình duyệt: chạy guong không có --plain",
      en: "“\(title.en)” is there on the screen only: run guong without --plain")
  }

  /// What is typed where nothing is drawn, besides the keys of commands.
  static let plainKeys: [(key: String, help: LocalizedText)] = [
    ("n", LocalizedText(vi: "Hồ sơ sau", en: "The next nomination")),
    ("p", LocalizedText(vi: "Hồ sơ trước", en: "The previous nomination")),
    (
      "Enter",
      LocalizedText(
        vi: "Toàn bộ hồ sơ đang xem và lịch sử", en: "The whole dossier in front, with its history")
    ),
    (
      "/…",
      LocalizedText(
        vi: "Lọc theo từ và điều kiện, ví dụ /unit:\"y tế\"; / không thì bỏ lọc",
        en: "Filter by words and conditions, as in /unit:\"y tế\"; / alone takes the filter away")
    ),
    (
      "x 2",
      LocalizedText(
        vi: "Một lệnh cùng câu trả lời của nó: từ chối với lý do 2",
        en: "A command and the answer to it: reject for reason 2")
    ),
  ]
}
