extension Workflow {
  /// The code of the reason for which the later of two nominations is rejected when they are one.
  public static let duplicateReason = "duplicate"

  /// Settles two nominations that look like one, in one change set, which one undo takes back.
  ///
  /// Merging closes the later one: it is rejected as a duplicate where the policy has that reason and its role may,
  /// else withdrawn, for where several have to agree on a rejection a clerk may still take a doubled dossier out. What
  /// its forms say and the earlier one's do not is copied over.
  /// - Parameters:
  ///   - pair: the two, as they are.
  ///   - verdict: what is settled.
  ///   - note: the reviewer's own words.
  ///   - record: of the pair; nil when there is none yet.
  ///   - reviewer: who settles.
  ///   - time: when.
  /// - Returns: the change set, or every refusal that stands in the way.
  public func settle(
    _ pair: DuplicatePair, as verdict: Settlement.Verdict, note: String, record: Record?,
    by reviewer: Reviewer,
    at time: Timestamp
  ) -> Result<ChangeSet, Refusals> {
    let settlement = Settlement(
      verdict, by: reviewer.name, note: note, likeness: pair.likeness,
      wereIdentical: pair.earlier.dossier.isIdentical(to: pair.later.dossier))
    do throws(Refusal) {
      try requireRole(of: reviewer, for: pair)
      try requireOpen(pair, as: verdict, note: note)
      guard let recorded = RecordChange(of: pair.record, from: record, to: settlement.facts) else {
        throw .settlement(.settledSo(pair.earlier.id, pair.later.id, verdict))
      }
      let changes = verdict == .merged ? try merging(pair, note: note, by: reviewer, at: time) : []
      return .success(
        ChangeSet(header: header(.settlement, by: reviewer, at: time), changes: changes, records: [recorded]))
    } catch {
      return .failure(Refusals(error))
    }
  }

  private func requireRole(of reviewer: Reviewer, for pair: DuplicatePair) throws(Refusal) {
    let deciding = [pair.earlier, pair.later].map { policy.rules(of: $0.standing.stage).decidingRoles }
    guard reviewer.role == .secretary || deciding.allSatisfy({ $0.contains(reviewer.role) }) else {
      throw .settlement(.notForRole(reviewer.role))
    }
  }

  private func requireOpen(
    _ pair: DuplicatePair, as verdict: Settlement.Verdict, note: String
  ) throws(Refusal) {
    let (earlier, later) = (pair.earlier, pair.later)
    if let settled = pair.settlement {
      if settled.verdict == verdict, settled.note == note, settled.covers(earlier.dossier, later.dossier) {
        throw .settlement(.settledSo(earlier.id, later.id, verdict))
      }
      let isClosed = LikenessProfile.Outcome(of: later.standing) == .closed
      if settled.verdict == .merged, isClosed { throw .settlement(.merged(earlier.id, later.id)) }
    }
    if verdict == .merged, LikenessProfile.Outcome(of: earlier.standing) == .closed {
      throw .settlement(.closed(earlier.id, earlier.standing.status))
    }
  }

  private func merging(
    _ pair: DuplicatePair, note: String, by reviewer: Reviewer, at time: Timestamp
  ) throws(Refusal) -> [Change] {
    var changes: [Change] = []
    let forms = pair.earlier.forms.taking(pair.later.forms)
    let filled = pair.earlier.forms.changes(to: forms)
    if !filled.isEmpty {
      changes.append(
        Change(
          expecting: pair.earlier.revision, event: .filled(filled),
          result: pair.earlier.moved(to: pair.earlier.standing, forms: forms)))
    }
    // Who was closed before needs no ruling.
    guard LikenessProfile.Outcome(of: pair.later.standing) != .closed else { return changes }
    let words = "≈ \(pair.earlier.id)" + (note.isEmpty ? "" : ": \(note)")
    changes.append(
      try change(
        closing(pair.later, note: words, by: reviewer, at: time), on: pair.later, by: reviewer, at: time
      )
      .get())
    return changes
  }

  /// The request that closes a nomination because another one is the same.
  private func closing(
    _ nomination: Nomination, note: String, by reviewer: Reviewer, at time: Timestamp
  ) -> DecisionRequest {
    let stage = nomination.standing.stage
    let hasReason = policy.reasons(for: .reject, in: stage).contains { $0.code == Self.duplicateReason }
    if hasReason, case .moves = outcome(of: .reject, on: nomination, by: reviewer, at: time) {
      return DecisionRequest(.reject, reason: Self.duplicateReason, note: note)
    }
    return DecisionRequest(.withdraw, note: note)
  }
}

extension Facts {
  /// These facts, with those of other forms that these lack: a field where it is empty here, and a table's rows that
  /// are not here yet, after the last.
  func taking(_ others: Facts) -> Facts {
    var result = self
    for field in others.fields {
      let rows = others.rows(of: field)
      guard rows.isEmpty else {
        let present = Set(result.rows(of: field).map { result.cells(of: field, row: $0) })
        var last = result.rows(of: field).last ?? 0
        for cells in rows.map({ others.cells(of: field, row: $0) }) where !present.contains(cells) {
          last += 1
          for cell in cells { result["\(field).\(last).\(cell.name)"] = cell.value }
        }
        continue
      }
      // A field and what hangs on it, such as a file's hash, go together.
      guard result[field].isEmpty else { continue }
      result[field] = others[field]
      for fact in others.under(field) { result[fact.name] = fact.value }
    }
    return result
  }

  /// The paths `stage.field` of everything that is filled in, each once.
  private var fields: [String] {
    var fields: [String] = []
    for fact in all {
      let field = fact.name.split(separator: ".", omittingEmptySubsequences: false).prefix(2).joined(
        separator: ".")
      if field != fields.last { fields.append(field) }
    }
    return fields
  }

  private func cells(of field: String, row: Int) -> [Fact] {
    let path = "\(field).\(row)"
    return under(path).map { Fact(name: String($0.name.dropFirst(path.count + 1)), value: $0.value) }
  }
}
