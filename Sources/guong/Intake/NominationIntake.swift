import Exchange
import ReviewEngine
import ReviewStore

/// Takes the rows of a table into a store, in one transaction. Nothing arrives decided, and the same table twice
/// adds nothing.
struct NominationIntake: Sendable {
  /// The table, looked through already.
  let table: NominationImport
  /// What the ledger says of where the rows came from.
  let source: String
  /// The rules.
  let workflow: Workflow
  /// Who takes them in.
  let reviewer: Reviewer
  /// When.
  let time: Timestamp
  /// The year in which nominations without number and year are numbered.
  let year: Int

  /// So many rows are taken in between two reports of progress.
  private static let progressInterval = 1_000

  /// Takes every good row in.
  /// - Throws: what kept the table from being read again or the store from being written; nothing is taken in then.
  func take(
    into store: any Store, progress: @escaping @Sendable (Int) -> Void
  ) async throws -> IntakeCount {
    try await store.register(header) { registrar in try record(in: registrar, progress: progress) }
  }

  /// What taking the rows in would do.
  func rehearse(
    in store: any Store, progress: @escaping @Sendable (Int) -> Void
  ) async throws -> IntakeCount {
    try await store.rehearse(header) { registrar in try record(in: registrar, progress: progress) }
  }

  private var header: ChangeSet.Header { workflow.header(.registration, by: reviewer, at: time) }

  private func record(in registrar: any Registrar, progress: (Int) -> Void) throws -> IntakeCount {
    var count = IntakeCount()
    try table.forEach { row in
      try record(row, in: registrar, count: &count)
      if count.total % Self.progressInterval == 0 { progress(count.total) }
    }
    return count
  }

  private func record(
    _ row: ImportedNomination, in registrar: any Registrar, count: inout IntakeCount
  ) throws {
    if let known = try known(row, in: registrar) {
      let amendment = workflow.amendment(of: known, to: row.dossier, from: source, at: time)
      if let amendment { try registrar.record(amendment) }
      let isFilled = try fill(row.forms, of: amendment?.result ?? known, in: registrar, count: &count)
      if amendment != nil || isFilled { count.changed += 1 } else { count.unchanged += 1 }
    } else {
      let id = try row.id ?? registrar.unusedID(forYear: row.dossier.yearNumber ?? year)
      let registration = workflow.registration(of: row.dossier, as: id, from: source, at: time)
      try registrar.record(registration)
      _ = try fill(row.forms, of: registration.result, in: registrar, count: &count)
      count.new += 1
    }
  }

  /// Fills the forms of a nomination in; says whether they say something new.
  private func fill(
    _ forms: ReviewEngine.Facts, of nomination: Nomination, in registrar: any Registrar,
    count: inout IntakeCount
  ) throws -> Bool {
    guard !forms.isEmpty else { return false }
    switch workflow.fill(entered: forms, of: nomination, by: reviewer) {
    case .success(let change?):
      try registrar.record(change)
      return true
    case .success(nil): return false
    case .failure(.notFilledInStatus):
      count.closed += 1
      return false
    case .failure(let refusal): throw refusal
    }
  }

  /// The nomination that a row is about: by its number, else by what identifies a dossier.
  private func known(_ row: ImportedNomination, in registrar: any Registrar) throws -> Nomination? {
    if let id = row.id { return try registrar.nomination(id) }
    return try registrar.nomination(identicalTo: DossierIdentity(of: row.dossier))
  }
}

/// What became of the good rows of a table.
struct IntakeCount: Sendable, Equatable {
  /// Nominations that were not there before.
  var new = 0
  /// Nominations whose dossier says something else now.
  var changed = 0
  /// Nominations whose forms are closed and so were left as they are.
  var closed = 0
  /// Nominations that say the same as before.
  var unchanged = 0

  /// All good rows.
  var total: Int { new + changed + unchanged }
}
