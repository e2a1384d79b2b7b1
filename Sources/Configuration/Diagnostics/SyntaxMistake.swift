public import ReviewEngine

/// What can be wrong with the syntax of a TOML file, after TOML 1.0.
public enum SyntaxMistake: String, CaseIterable, Sendable {
  /// No key where one has to be.
  case noKey = "no-key"
  /// A key without `=`.
  case noEquals = "no-equals"
  /// Nothing, or no value, after `=` or in a list.
  case noValue = "no-value"
  /// A word without quotes that is neither a number nor a date nor a truth value.
  case bareWord = "bare-word"
  /// Something else on a line that should have ended.
  case trailing = "trailing"
  /// A heading without its closing bracket.
  case openHeading = "open-heading"
  /// A list that is not closed, or two elements without a comma.
  case openList = "open-list"
  /// Braces that are not closed on their line, or two keys without a comma.
  case openBraces = "open-braces"
  /// A text whose quotes are not closed.
  case openText = "open-text"
  /// A backslash before something that is no escape.
  case escape = "escape"
  /// A character that steers terminals and has no business in a text file.
  case control = "control"
  /// A number that cannot be read, or is too large.
  case number = "number"
  /// A date or a time that does not exist.
  case date = "date"
  /// A key or a heading for the second time.
  case twice = "twice"
  /// Lists in lists beyond all reason.
  case depth = "depth"

  /// What is wrong, in words.
  public var sentence: LocalizedText {
    switch self {
    case .noKey: LocalizedText(vi: "thiếu tên khóa ở đây", en: "a key is missing here")
    case .noEquals: LocalizedText(vi: "sau tên khóa phải có dấu «=»", en: "“=” is missing after the key")
    case .noValue: LocalizedText(vi: "thiếu giá trị ở đây", en: "a value is missing here")
    case .bareWord:
      LocalizedText(
        vi: "không đọc được giá trị này; chuỗi phải đặt trong ngoặc kép",
        en: "this value cannot be read: text needs quotes")
    case .trailing:
      LocalizedText(vi: "phần này thừa; mỗi khóa một dòng", en: "the line should end here: one key a line")
    case .openHeading:
      LocalizedText(vi: "tiêu đề thiếu ngoặc đóng «]»", en: "the heading is not closed by “]”")
    case .openList:
      LocalizedText(
        vi: "danh sách thiếu dấu phẩy hoặc ngoặc đóng «]»", en: "the list lacks a comma or “]” here")
    case .openBraces:
      LocalizedText(
        vi: "bảng { } thiếu dấu phẩy hoặc ngoặc đóng «}» trên cùng dòng",
        en: "the table lacks a comma, or “}” on the same line")
    case .openText:
      LocalizedText(vi: "chuỗi thiếu ngoặc kép đóng", en: "the text is not closed by its quotes")
    case .escape:
      LocalizedText(
        vi: "sau dấu \\ phải là b, t, n, f, r, \", \\, uXXXX hoặc UXXXXXXXX",
        en: "after \\ come b, t, n, f, r, \", \\, uXXXX or UXXXXXXXX only")
    case .control:
      LocalizedText(vi: "ký tự điều khiển không được phép", en: "control characters are not allowed")
    case .number: LocalizedText(vi: "số này không đọc được", en: "this number cannot be read")
    case .date: LocalizedText(vi: "không có ngày giờ như vậy", en: "there is no such date or time")
    case .twice: LocalizedText(vi: "đã có ở trên", en: "this is already there, further up")
    case .depth: LocalizedText(vi: "lồng nhau quá sâu", en: "this is nested too deeply")
    }
  }
}
