import ReviewEngine

/// Names that exports use for what is not the dossier's content, so that importing an export takes in the
/// dossier and nothing else.
enum ReservedColumn {
  /// Before the names of columns that tell what reviewers did.
  static let review = "review."
  /// Before the name of an extra field whose own name would be taken for something else.
  static let extra = "extra."

  /// Whether a column tells of decisions, which never arrive by import.
  static func isReserved(_ name: String) -> Bool { name.hasPrefix(review) }

  /// Whether a name begins like those of forms: `detect.report`.
  private static func isOfAForm(_ name: String) -> Bool {
    Stage.allCases.contains { name.hasPrefix($0.id + ".") }
  }

  /// The column name under which an extra field is exported.
  static func columnName(ofExtra name: String) -> String {
    let isTaken =
      name.hasPrefix(extra) || isReserved(name) || name.hasPrefix("#") || ColumnTarget.recognized(name) != nil
      || ColumnTarget.isOrdinal(name) || isOfAForm(name)
    return isTaken ? extra + name : name
  }

  /// The name of the extra field that a column holds.
  static func extraName(from column: String) -> String {
    column.hasPrefix(extra) && column != extra ? String(column.dropFirst(extra.count)) : column
  }
}
