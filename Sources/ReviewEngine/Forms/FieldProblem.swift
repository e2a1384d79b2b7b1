/// What is wrong with a text that was entered in a field.
public enum FieldProblem: Error, Sendable, Hashable {
  /// It is not a whole number.
  case notANumber(String)
  /// The number is too small or too large.
  case outOfBounds(Int, minimum: Int?, maximum: Int?)
  /// It does not look like a date.
  case notADate(String)
  /// It looks like a date, but there is no such day.
  case noSuchDay(String)
  /// It is none of the terms.
  case noSuchTerm(String, nearest: LocalizedText?, known: [Term])
  /// It is neither yes nor no.
  case notYesOrNo(String)
  /// It is a link, but not one that a browser opens.
  case notALink(String)
  /// It has characters that no path has.
  case notAPath(String)
  /// There is a path, but the file cannot be read: the path, and what the system says.
  case cannotRead(String, reason: String)

  /// A short name that never changes, for programs that read what is wrong.
  public var code: String {
    switch self {
    case .notANumber: "not-a-number"
    case .outOfBounds: "out-of-bounds"
    case .notADate: "not-a-date"
    case .noSuchDay: "no-such-day"
    case .noSuchTerm: "no-such-term"
    case .notYesOrNo: "not-yes-or-no"
    case .notALink: "not-a-link"
    case .notAPath: "not-a-path"
    case .cannotRead: "cannot-read"
    }
  }

  /// The sentence that people read, with an example of what is right; without a capital and without a full stop.
  public var sentence: LocalizedText {
    switch self {
    case .notANumber(let text):
      LocalizedText(
        vi: "«\(text)» không phải số nguyên; ví dụ: 1.200",
        en: "“\(text)” is not a whole number; for example 1,200")
    case .outOfBounds(let number, let minimum, let maximum): Self.bounds(number, minimum, maximum)
    case .notADate(let text):
      LocalizedText(
        vi: "«\(text)» không phải ngày; ghi ngày/tháng/năm, ví dụ: 08/03/2026",
        en: "“\(text)” is not a date; write day/month/year, for example 08/03/2026")
    case .noSuchDay(let text):
      LocalizedText(
        vi: "không có ngày «\(text)» trong lịch; ghi ngày/tháng/năm, ví dụ: 08/03/2026",
        en: "there is no day “\(text)” in the calendar; write day/month/year, for example 08/03/2026")
    case .noSuchTerm(let text, let nearest, let known):
      LocalizedText(
        vi: "không có «\(text)»" + (nearest.map { "; có phải «\($0.vi)»?" } ?? "")
          + Self.list(known, before: "; chọn: ") { $0.vi },
        en: "there is no “\(text)”" + (nearest.map { "; did you mean “\($0.en)”?" } ?? "")
          + Self.list(known, before: "; choose: ") { $0.en })
    case .notYesOrNo(let text):
      LocalizedText(
        vi: "«\(text)» không phải có hay không; ghi: có, không",
        en: "“\(text)” is neither yes nor no; write yes or no")
    case .notALink(let text):
      LocalizedText(
        vi: "«\(text)» không phải liên kết http hay https; ví dụ: https://baotinh.vn/bai-viet",
        en: "“\(text)” is not an http or https link; for example https://baotinh.vn/bai-viet")
    case .notAPath(let text):
      LocalizedText(
        vi: "«\(text)» có ký tự mà đường dẫn không có; ví dụ: hoso/bao-cao.pdf",
        en: "“\(text)” has characters that no path has; for example hoso/bao-cao.pdf")
    case .cannotRead(let path, let reason):
      LocalizedText(
        vi: "không đọc được tệp «\(path)»: \(reason); kiểm tra đường dẫn",
        en: "the file “\(path)” cannot be read: \(reason); check the path")
    }
  }

  private static func bounds(_ number: Int, _ minimum: Int?, _ maximum: Int?) -> LocalizedText {
    switch (minimum, maximum) {
    case (let minimum?, let maximum?):
      LocalizedText(
        vi: "\(number) phải từ \(minimum) đến \(maximum)",
        en: "\(number) must be from \(minimum) to \(maximum)")
    case (let minimum?, nil):
      LocalizedText(vi: "\(number) phải từ \(minimum) trở lên", en: "\(number) must be at least \(minimum)")
    case (nil, let maximum?):
      LocalizedText(vi: "\(number) không được quá \(maximum)", en: "\(number) must be at most \(maximum)")
    case (nil, nil):
      preconditionFailure("A number without bounds cannot be out of them.")
    }
  }

  /// How many terms an error lists; the form itself shows all.
  private static let listed = 8

  private static func list(
    _ terms: [Term], before introduction: String, in language: (LocalizedText) -> String
  ) -> String {
    guard !terms.isEmpty else { return "" }
    let names = terms.prefix(listed).map { language($0.label) }
    return introduction + names.joined(separator: ", ") + (terms.count > listed ? ", …" : "")
  }
}
