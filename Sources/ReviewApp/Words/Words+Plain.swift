import ReviewEngine

/// What is said instead of drawn.
extension Words {
  static let notDone = LocalizedText(vi: "Chưa làm được:", en: "Not done:")
  static let looksLike = LocalizedText(vi: "Giống", en: "Looks like")
  static let lastOfList = LocalizedText(
    vi: "đã ở hồ sơ cuối của danh sách", en: "this is the last nomination of the list")
  static let firstOfList = LocalizedText(
    vi: "đã ở hồ sơ đầu của danh sách", en: "this is the first nomination of the list")
  static let plainEmptyFilter = LocalizedText(
    vi: "Không hồ sơ nào khớp bộ lọc. Gõ / để bỏ lọc.", en: "Nothing matches the filter. / takes it away.")
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

  static func notInPlain(_ title: LocalizedText, commandLine: String?) -> LocalizedText {
    guard let commandLine else {
      return LocalizedText(
        vi: "«\(title.vi)» chỉ có trên màn hình duyệt: chạy guong không có --plain",
        en: "“\(title.en)” is there on the screen only: run guong without --plain")
    }
    return LocalizedText(
      vi: "«\(title.vi)» không có ở đây; thoát rồi gõ: \(commandLine)",
      en: "“\(title.en)” is on the screen only; here, quit and type: \(commandLine)")
  }

  static func nowMarked(_ count: Int) -> LocalizedText {
    let number = nominations(count)
    return count == 0
      ? LocalizedText(vi: "không còn hồ sơ nào được chọn", en: "nothing is marked any more")
      : LocalizedText(
        vi: "đang chọn \(number.vi); lệnh sau đây áp dụng cho tất cả",
        en: "\(number.en) marked; the next command is about all of them")
  }

  static let askConfirmation = LocalizedText(
    vi: "Gõ y để đồng ý; dòng trống để thôi.", en: "Type y to agree; an empty line calls it off.")

  static func askCount(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Gõ \(count) để đồng ý; dòng trống để thôi.",
      en: "Type \(count) to agree; an empty line calls it off.")
  }

  static let askNothing = LocalizedText(
    vi: "Không hồ sơ nào xử lý được; dòng trống để thôi.",
    en: "None of them can be decided; an empty line calls it off.")

  /// What is typed where nothing is drawn, besides the keys of commands.
  static let plainKeys: [(key: String, help: LocalizedText)] = [
    ("n", LocalizedText(vi: "Hồ sơ sau", en: "The next nomination")),
    ("p", LocalizedText(vi: "Hồ sơ trước", en: "The previous nomination")),
    (
      "m",
      LocalizedText(
        vi: "Chọn hồ sơ này, hoặc bỏ chọn, rồi sang hồ sơ sau",
        en: "Mark this nomination, or take its mark away, and go to the next")
    ),
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
