internal import ReviewEngine

/// A table of a report as records for a delimited file: what a program, or a spreadsheet, can compute with.
///
/// A share takes two columns, `ID.part` and `ID.whole`: written as `1/3` a spreadsheet would make a date of it. A decimal
/// is in whole thousandths, `ID.thousandths`: `0.125` is no number where people write `0,125`. A span is in whole
/// minutes, `ID.minutes`. Words are given by their permanent names.
public struct ReportRecords: Sendable, Hashable {
  /// A cell.
  public enum Cell: Sendable, Hashable {
    /// Nothing.
    case none
    /// Text, to the letter.
    case text(String)
    /// A whole number.
    case number(Int)
  }

  /// The names of the columns.
  public let columns: [String]
  /// The records, each with a cell for every column. The line of sums is not among them.
  public let records: [[Cell]]

  /// The records of a table.
  public init(_ table: ReportTable) {
    columns = table.columns.flatMap { column in
      switch column.kind {
      case .text, .count, .day: [column.id]
      case .ratio: [column.id + ".part", column.id + ".whole"]
      case .decimal: [column.id + ".thousandths"]
      case .span: [column.id + ".minutes"]
      }
    }
    records = table.rows.map { row in
      zip(table.columns, row).flatMap { column, value in Self.cells(of: value, in: column.kind) }
    }
  }

  private static func cells(of value: ReportValue, in kind: ReportColumn.Kind) -> [Cell] {
    switch value {
    case .none: kind == .ratio ? [.none, .none] : [.none]
    case .text(let text): [.text(text)]
    case .term(let term): [.text(term.id)]
    case .count(let count): [.number(count)]
    case .ratio(let part, of: let whole): [.number(part), .number(whole)]
    case .decimal(let thousandths): [.number(thousandths)]
    case .day(let day): [.text(day.description)]
    case .span(let span): [.number(span.wholeMinutes)]
    }
  }
}
