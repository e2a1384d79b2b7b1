internal import ReviewEngine

/// The sentences of reports, and how numbers are written.
enum Words {
  /// What stands where there is no value.
  static let dash = "–"

  /// A value as people read it.
  static func text(of value: ReportValue, in language: Language) -> String {
    switch value {
    case .none: dash
    case .text(let text): text
    case .term(let term): term.label[language]
    case .count(let count): number(count, in: language)
    case .ratio(let part, of: let whole): percentage(part, of: whole, in: language)
    case .decimal(let thousandths): decimal(thousandths, in: language)
    case .day(let day): day.slashed
    case .span(let span): length(of: span)[language]
    }
  }

  /// A whole number with its thousands apart: `12.137` in Vietnamese, `12,137` in English.
  static func number(_ number: Int, in language: Language) -> String {
    let digits = String(number.magnitude)
    let mark: Character = language == .vietnamese ? "." : ","
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(mark) }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }

  /// A share in per cent with one decimal, halves rounded up; a dash where there is no whole.
  static func percentage(_ part: Int, of whole: Int, in language: Language) -> String {
    guard whole > 0 else { return dash }
    let permille = (part * 2000 + whole) / (whole * 2)
    let mark = language == .vietnamese ? "," : "."
    return number(permille / 10, in: language) + mark + String(permille % 10) + "%"
  }

  /// A number in thousandths with three decimals: `-0,125` in Vietnamese, `-0.125` in English.
  static func decimal(_ thousandths: Int, in language: Language) -> String {
    let mark = language == .vietnamese ? "," : "."
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    let sign = thousandths < 0 ? "-" : ""
    return sign + number(Int(whole), in: language) + mark + thousandthDigits(rest)
  }

  /// Three digits.
  static func thousandthDigits(_ rest: UInt) -> String {
    String(repeating: "0", count: rest < 10 ? 2 : rest < 100 ? 1 : 0) + String(rest)
  }

  /// A length of time, rounded down to its largest unit: `3 ngày`.
  static func length(of span: Span) -> LocalizedText {
    if span.wholeDays >= 1 { return counted(span.wholeDays, "ngày", "day") }
    if span.wholeHours >= 1 { return counted(span.wholeHours, "giờ", "hour") }
    return counted(max(0, span.wholeMinutes), "phút", "minute")
  }

  /// So many of something.
  static func counted(_ count: Int, _ vi: String, _ en: String) -> LocalizedText {
    LocalizedText(
      vi: "\(number(count, in: .vietnamese)) \(vi)",
      en: "\(number(count, in: .english)) \(en)\(count == 1 ? "" : "s")")
  }

  /// What stands in place of a table without rows.
  static let nothing = LocalizedText(vi: "Không có gì để kể.", en: "There is nothing to tell.")

  /// What is said of a value that a dossier does not give.
  static let notGiven = LocalizedText(vi: "(không ghi)", en: "(not given)")

  /// The name of the line of sums.
  static let total = LocalizedText(vi: "Tổng cộng", en: "Total")

  /// What is said of the rows that people are not shown.
  static func more(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "và \(number(count, in: .vietnamese)) dòng nữa, có đủ trong CSV và JSON",
      en: "and \(counted(count, "", "more row").en), all of them in CSV and JSON")
  }

  /// The lines that say what a report was made of: a name and a value each.
  static func facts(of occasion: Occasion, in language: Language) -> [(name: String, value: String)] {
    let facts: [(name: LocalizedText, value: String)] = [
      (LocalizedText(vi: "Chương trình", en: "Programme"), occasion.programme[language]),
      (LocalizedText(vi: "Bản quy định", en: "Rules version"), occasion.policyVersion),
      (LocalizedText(vi: "Lập lúc", en: "Made at"), occasion.time.spoken(utcOffset: occasion.utcOffset)),
      (LocalizedText(vi: "Người lập", en: "Made by"), occasion.reviewer),
      (LocalizedText(vi: "Số hồ sơ", en: "Nominations"), number(occasion.nominations, in: language)),
      (LocalizedText(vi: "Điều kiện lọc", en: "Query"), occasion.query),
    ]
    return facts.filter { !$0.value.isEmpty }.map { ($0.name[language], $0.value) }
  }
}
