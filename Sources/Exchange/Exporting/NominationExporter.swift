public import ReviewEngine

/// Writes nominations with their decisions, one after the other; memory does not grow with their number.
public struct NominationExporter {
  /// The columns, in their order.
  public let columns: [ExportColumn]
  private var writer: any RowWriter

  /// Begins an export.
  ///
  /// - Parameters:
  ///   - format: the form.
  ///   - profile: how much is told.
  ///   - extras: the names of all extra fields that occur, in the order wanted; JSON does not need them.
  ///   - forms: the columns of forms, in the order wanted.
  ///   - envelope: what the export says of itself; a JSON document begins with it, and JSON Lines have it as
  ///     their first line unless it is nil. A table has no place for it.
  ///   - byteOrderMark: whether a table begins with one, which some spreadsheets need to see UTF-8.
  ///   - sink: where the bytes go.
  public init(
    _ format: ExportFormat, profile: ExportProfile, extras: [String] = [], forms: [FormColumn] = [],
    envelope: ExportEnvelope?, byteOrderMark: Bool = false, sink: any ByteSink
  ) {
    columns = ExportColumn.all(profile, format: format, extras: extras, forms: forms)
    let names = columns.map(\.name)
    let members = envelope?.members(profile: profile) ?? []
    writer =
      switch format {
      case .csv: DelimitedWriter(.csv, columns: names, byteOrderMark: byteOrderMark, sink: sink)
      case .tsv: DelimitedWriter(.tsv, columns: names, byteOrderMark: byteOrderMark, sink: sink)
      case .json: JSONWriter(.document, columns: names, envelope: members, sink: sink)
      case .jsonLines: JSONWriter(.lines, columns: names, envelope: members, sink: sink)
      }
  }

  /// Writes one nomination.
  public mutating func write(_ nomination: Nomination) throws(ExchangeError) {
    try writer.write(columns.map { $0.value(of: nomination) })
  }

  /// Writes what is still held back, and what belongs at the end.
  public mutating func finish() throws(ExchangeError) { try writer.finish() }
}
