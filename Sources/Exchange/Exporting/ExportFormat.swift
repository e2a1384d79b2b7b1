/// The forms in which nominations are exported.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// Comma-separated.
  case csv
  /// Tab-separated.
  case tsv
  /// One JSON document.
  case json
  /// A JSON object a line.
  case jsonLines = "jsonl"
}

/// How much of a nomination an export tells.
public enum ExportProfile: String, CaseIterable, Sendable {
  /// Everything: for the bodies that review.
  case `internal`
  /// What may be published. Left out are evidence and every extra field, which is where identity numbers,
  /// births and addresses come in, and what reviewers wrote and who they are.
  case `public`
}
