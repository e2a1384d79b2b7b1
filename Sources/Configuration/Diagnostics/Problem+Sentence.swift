public import ReviewEngine

extension Problem {
  /// What is wrong, in words, without the place.
  ///
  /// Holds text from the file as it is: make it harmless before it goes to a terminal.
  public var sentence: LocalizedText {
    switch self {
    case .missingFile: LocalizedText(vi: "không có tệp này", en: "there is no such file")
    case .unreadable(let reason):
      LocalizedText(vi: "không đọc được tệp: \(reason)", en: "the file cannot be read: \(reason)")
    case .tooLarge(let limit):
      LocalizedText(vi: "tệp lớn hơn \(limit) byte", en: "the file is larger than \(limit) bytes")
    case .notUTF8: LocalizedText(vi: "tệp không phải UTF-8", en: "the file is not UTF-8")
    case .containsNUL:
      LocalizedText(vi: "có ký tự NUL trong tệp", en: "there is a NUL character in the file")
    case .syntax(let mistake): mistake.sentence
    case .unknownKey(let key): LocalizedText(vi: "không có khóa «\(key)»", en: "there is no key “\(key)”")
    case .reservedName(let name):
      LocalizedText(
        vi: "tên «\(name)» đã có nghĩa riêng; hãy đặt tên khác",
        en: "the name “\(name)” has a meaning of its own: choose another")
    case .missingKey(let key): LocalizedText(vi: "thiếu khóa «\(key)»", en: "the key “\(key)” is missing")
    case .wrongKind(let expected, let found):
      LocalizedText(
        vi: "cần \(Self.list(expected, in: .vietnamese)), đây là \(found.label.vi)",
        en: "this takes \(Self.list(expected, in: .english)), not \(found.label.en)")
    case .notOneOf(let words, let found):
      LocalizedText(
        vi: "«\(found)» không dùng được; chọn: \(words.joined(separator: ", "))",
        en: "“\(found)” is not possible; choose: \(words.joined(separator: ", "))")
    case .emptyText: LocalizedText(vi: "không được để trống", en: "this must not be empty")
    case .undecidedMode:
      LocalizedText(
        vi: "thiếu khóa «mode» (dark hoặc light), vì giao diện này không kế thừa giao diện nào",
        en: "the key “mode” (dark or light) is missing, and no theme is inherited that has it")
    case .unknownColor(let name):
      LocalizedText(
        vi: "không có màu «\(name)» trong bảng màu", en: "there is no colour “\(name)” in the palette")
    case .malformedColor(let text):
      LocalizedText(
        vi: "«\(text)» không phải màu; viết \"#rrggbb\", số 0–255, \"default\" hoặc \"ansi:red\"",
        en: "“\(text)” is no colour: write \"#rrggbb\", a number 0–255, \"default\" or \"ansi:red\"")
    case .colorOutOfRange(let number, let limit):
      LocalizedText(
        vi: "màu số \(number) không có; chọn từ 0 đến \(limit - 1)",
        en: "there is no colour \(number): choose from 0 to \(limit - 1)")
    case .colorInMono:
      LocalizedText(
        vi: "màn hình đơn sắc không có màu; chỉ dùng bold, dim, italic, underline, reverse",
        en: "a monochrome screen has no colours: use bold, dim, italic, underline, reverse only")
    case .colorBeyond16(let text):
      LocalizedText(
        vi: "«\(text)» không thuộc 16 màu; chọn số 0–15, \"default\" hoặc \"ansi:red\"",
        en: "“\(text)” is not one of the 16 colours: use a number 0–15, \"default\" or \"ansi:red\"")
    case .invisible:
      LocalizedText(vi: "màu chữ trùng màu nền", en: "the letters have the colour of their ground")
    case .unknownCommand(let name):
      LocalizedText(vi: "không có lệnh «\(name)»", en: "there is no command “\(name)”")
    case .unknownKeyPreset(let name):
      LocalizedText(vi: "không có bộ phím «\(name)»", en: "there is no set of keys named “\(name)”")
    case .keysElsewhere(let path):
      LocalizedText(
        vi: "phím đã được đặt trong \(path); hãy chuyển bảng này sang đó, hoặc bỏ tệp kia",
        en: "the keys are set in \(path) already; move this table there, or do without that file")
    case .unknownKeyStroke(let text):
      LocalizedText(vi: "không có phím «\(text)»", en: "there is no key named “\(text)”")
    case .keyTaken(let key, let owner, let line):
      LocalizedText(
        vi: "phím «\(key)» đã thuộc lệnh «\(owner)»\(Self.origin(line).vi)",
        en: "the key “\(key)” belongs to “\(owner)”\(Self.origin(line).en)")
    case .keyBegins(let key, let longer, let owner, let line):
      LocalizedText(
        vi: "phím «\(key)» che mất «\(longer)» của lệnh «\(owner)»\(Self.origin(line).vi)",
        en: "the key “\(key)” hides “\(longer)” of “\(owner)”\(Self.origin(line).en)")
    case .keyHidden(let key, let shorter, let owner, let line):
      LocalizedText(
        vi: "phím «\(key)» bị «\(shorter)» của lệnh «\(owner)»\(Self.origin(line).vi) che mất",
        en: "the key “\(key)” is hidden by “\(shorter)” of “\(owner)”\(Self.origin(line).en)")
    case .form(let mistake): mistake.what
    case .policy(let mistake): mistake.sentence
    case .unknownTheme(let name):
      LocalizedText(vi: "không có giao diện «\(name)»", en: "there is no theme “\(name)”")
    case .inheritanceCycle(let names):
      LocalizedText(
        vi: "kế thừa vòng tròn: \(names.joined(separator: " → "))",
        en: "this inherits from itself: \(names.joined(separator: " → "))")
    case .lowContrast(let role, let ground, let hundredths, let needed):
      LocalizedText(
        vi: "«\(role)» trên «\(ground)»: độ tương phản \(Self.ratio(hundredths, in: .vietnamese)), "
          + "cần \(Self.ratio(needed, in: .vietnamese))",
        en: "“\(role)” on “\(ground)”: the contrast is \(Self.ratio(hundredths, in: .english)), "
          + "it takes \(Self.ratio(needed, in: .english))")
    }
  }

  private static func list(_ kinds: [ValueKind], in language: Language) -> String {
    kinds.map { $0.label[language] }.joined(separator: language == .vietnamese ? " hoặc " : " or ")
  }

  private static func origin(_ line: Int?) -> LocalizedText {
    guard let line else { return LocalizedText(vi: " (phím mặc định)", en: " (its default key)") }
    return LocalizedText(vi: " (dòng \(line))", en: " (line \(line))")
  }

  /// A ratio such as `4.5:1`, rounded down so that what fails never looks as if it passed.
  private static func ratio(_ hundredths: Int, in language: Language) -> String {
    let fraction = hundredths % 100
    let point = language == .vietnamese ? "," : "."
    return "\(hundredths / 100)\(point)\(fraction < 10 ? "0" : "")\(fraction):1"
  }
}
