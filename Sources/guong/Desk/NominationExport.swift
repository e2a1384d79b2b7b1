import Exchange
import ReviewEngine
import ReviewStore

/// An export of nominations with their decisions, page by page: memory does not grow with their number.
struct NominationExport {
  let format: ExportFormat
  let profile: ExportProfile
  let query: Query
  let context: QueryContext
  /// The query as it was written, for the export to say what was asked for.
  let queryText: String
  let policyVersion: String
  var hasByteOrderMark = false

  /// Writes everything that the query matches, in its order.
  /// - Returns: the number of nominations written.
  func write(
    from store: any Store, to sink: any ByteSink, progress: (Int) -> Void = { _ in }
  ) async throws -> Int {
    let envelope = ExportEnvelope(
      exportedAt: context.now, exportedBy: context.reviewer, query: queryText, policyVersion: policyVersion)
    let (extras, forms) = try await occurring(in: store)
    var exporter = NominationExporter(
      format, profile: profile, extras: extras, forms: forms, envelope: envelope,
      byteOrderMark: hasByteOrderMark, sink: sink)
    var count = 0
    for try await row in store.rows(of: query, in: context) {
      try exporter.write(row.nomination)
      count += 1
      if count % 1000 == 0 { progress(count) }
    }
    try exporter.finish()
    return count
  }

  /// The names of all extra fields, in the order in which they first occur, and the columns of forms in which something
  /// was entered; only a table has to know them before.
  private func occurring(in store: any Store) async throws -> ([String], [FormColumn]) {
    let all = context.policy.map { FormColumn.all(of: $0, profile) } ?? []
    guard format == .csv || format == .tsv else { return ([], all) }
    guard profile == .internal || !all.isEmpty else { return ([], []) }
    var names: [String] = []
    var seen: Set<String> = []
    var waiting = all
    for try await row in store.rows(of: query, in: context) {
      for extra in row.nomination.dossier.extras where profile == .internal {
        if seen.insert(extra.name).inserted { names.append(extra.name) }
      }
      if !row.nomination.forms.isEmpty { waiting.removeAll { $0.value(of: row.nomination) != .none } }
    }
    let absent = Set(waiting)
    return (names, all.filter { !absent.contains($0) })
  }
}
