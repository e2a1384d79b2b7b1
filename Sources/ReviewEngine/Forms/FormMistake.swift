/// Something that was entered in a form and cannot be kept: where, and what is wrong.
public struct FormMistake: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Problem: Sendable, Hashable {
    /// The text does not suit the field.
    case value(FieldProblem)
    /// The form has no such field.
    case unknownField(nearest: String?, known: [String])
    /// The table has no such column.
    case unknownColumn(nearest: String?, known: [String])
    /// The field has no rows.
    case notATable
    /// The field is a table: a text needs a row and a column.
    case isATable
    /// The table has no such row; it has so many.
    case noSuchRow(count: Int)
  }

  /// Where, as it was named.
  public let place: FormPlace
  /// What the field is called; its id when the form does not know it.
  public let label: LocalizedText
  /// What the column is called, where it is about a cell.
  public let column: LocalizedText?
  /// What is wrong.
  public let problem: Problem

  /// Makes a mistake.
  public init(at place: FormPlace, label: LocalizedText, column: LocalizedText? = nil, _ problem: Problem) {
    self.place = place
    self.label = label
    self.column = column
    self.problem = problem
  }

  /// A short name that never changes, for programs that read what is wrong.
  public var code: String {
    switch problem {
    case .value(let problem): problem.code
    case .unknownField: "unknown-field"
    case .unknownColumn: "unknown-column"
    case .notATable: "not-a-table"
    case .isATable: "is-a-table"
    case .noSuchRow: "no-such-row"
    }
  }

  /// The sentence that people read: `Kiểm tra định kỳ, dòng 2, Kết quả: …`.
  public var sentence: LocalizedText {
    let what = what
    return LocalizedText(
      vi: [label.vi, place.row.map { "dòng \($0)" }, column?.vi].compactMap { $0 }.joined(separator: ", ")
        + ": " + what.vi,
      en: [label.en, place.row.map { "row \($0)" }, column?.en].compactMap { $0 }.joined(separator: ", ")
        + ": " + what.en)
  }

  /// What is wrong, without the place.
  public var what: LocalizedText {
    switch problem {
    case .value(let problem): return problem.sentence
    case .unknownField(let nearest, let known):
      return LocalizedText(
        vi: "biểu mẫu không có mục này" + Self.help(nearest, known, "; có phải «", "»?", "; có: "),
        en: "the form has no such field" + Self.help(nearest, known, "; did you mean “", "”?", "; it has: "))
    case .unknownColumn(let nearest, let known):
      return LocalizedText(
        vi: "bảng không có cột «\(place.column ?? "")»"
          + Self.help(nearest, known, "; có phải «", "»?", "; có: "),
        en: "the table has no column “\(place.column ?? "")”"
          + Self.help(nearest, known, "; did you mean “", "”?", "; it has: "))
    case .notATable:
      return LocalizedText(
        vi: "mục này không phải bảng; ghi thẳng: \(place.field)=GIÁ_TRỊ",
        en: "this is not a table; write \(place.field)=VALUE")
    case .isATable:
      return LocalizedText(
        vi: "mục này là bảng; chỉ rõ dòng và cột, ví dụ: \(place.field).1.CỘT",
        en: "this is a table; name a row and a column, for example \(place.field).1.COLUMN")
    case .noSuchRow(let count):
      return LocalizedText(
        vi: count == 0 ? "bảng chưa có dòng nào" : "bảng chỉ có \(count) dòng",
        en: count == 0 ? "the table has no rows yet" : "the table has \(count) row\(count == 1 ? "" : "s")")
    }
  }

  private static func help(
    _ nearest: String?, _ known: [String], _ open: String, _ close: String, _ introduction: String
  ) -> String {
    if let nearest { return open + nearest + close }
    return known.isEmpty ? "" : introduction + known.joined(separator: ", ")
  }
}
