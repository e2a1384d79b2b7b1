import ArgumentParser
import Exchange

/// The forms in which commands give records: one for people, four for programs.
enum RecordFormat: String, CaseIterable, ExpressibleByArgument {
  /// Aligned columns, in the reader's language.
  case table
  /// Comma-separated, safe for spreadsheets.
  case csv
  /// Tab-separated, safe for spreadsheets.
  case tsv
  /// One JSON document: `schema`, `version` and the like, then `rows`.
  case json
  /// JSON Lines: an object a line, the first with `schema` and `version`.
  case jsonLines = "jsonl"

  /// A writer to standard output.
  /// - Parameters:
  ///   - columns: the names of the columns.
  ///   - envelope: what JSON says of the records as a whole.
  /// - Returns: nil for a table, which is no machine format.
  func writer(columns: [String], envelope: [(name: String, value: ExportValue)]) -> (any RowWriter)? {
    switch self {
    case .table: nil
    case .csv: DelimitedWriter(.csv, columns: columns, sink: Output.sink)
    case .tsv: DelimitedWriter(.tsv, columns: columns, sink: Output.sink)
    case .json: JSONWriter(.document, columns: columns, envelope: envelope, sink: Output.sink)
    case .jsonLines: JSONWriter(.lines, columns: columns, envelope: envelope, sink: Output.sink)
    }
  }
}
