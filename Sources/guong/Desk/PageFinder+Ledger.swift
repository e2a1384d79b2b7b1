import ReviewApp
import ReviewEngine
import ReviewStore

extension PageFinder {
  /// How many entries are read around the one that is looked at.
  private static let windowSize: Int64 = 400

  /// A part of the ledger, around an entry; without one, its latest entries.
  func ledger(around sequence: Int64?) async throws -> LedgerWindow {
    let last = try await store.position()
    let newest = min(last, (sequence ?? last) + Self.windowSize / 2)
    let before = max(0, newest - Self.windowSize)
    guard newest > before else { return LedgerWindow(last: last, lines: []) }
    let entries = try await store.entries(after: before, limit: Int(newest - before))
    let policies = try await PolicyArchive(store).policies(besides: policy)
    var veil = VoteVeil(over: store, workflow: desk.workflow, reader: reader)
    var lines: [LedgerLine] = []
    for entry in entries.reversed() {
      lines.append(
        LedgerLine(
          entry, under: policies[entry.policyVersion] ?? policy, showsVotes: try await !veil.hides(entry)))
    }
    return LedgerWindow(last: last, lines: lines)
  }

  /// One entry, with what it changed.
  func entry(_ sequence: Int64) async throws -> EntryContent {
    guard let entry = try await store.entries(after: sequence - 1, limit: 1).first, entry.sequence == sequence
    else {
      throw Failure(
        .badInput, vi: "sổ cái thiếu mục \(sequence); chạy guong verify",
        en: "entry \(sequence) of the ledger is missing; run guong verify")
    }
    var veil = VoteVeil(over: store, workflow: desk.workflow, reader: reader)
    let isHidden = try await veil.hides(entry)
    let policies = try await PolicyArchive(store).policies(besides: policy)
    let (difference, nomination) = try await difference(by: entry)
    return EntryContent(
      entry, under: policies[entry.policyVersion], inWordsOf: policy, difference: difference,
      isHidden: isHidden, nomination: nomination)
  }

  /// What an entry changed, and the nomination that it is about; no difference where entries contradict each other.
  private func difference(by entry: LedgerEntry) async throws -> (EntryDifference?, Nomination?) {
    switch entry.subject {
    case .nomination(let id):
      guard let history = try await store.history(of: id) else { return (nil, nil) }
      return (try? EntryDifference(of: entry.sequence, in: history), history.nomination)
    case .record(let id):
      guard let history = try await store.history(of: id) else { return (nil, nil) }
      let difference = try? EntryDifference(of: entry.sequence, in: history)
      // What was said about a nomination is opened in its dossier.
      guard let discussed = id.discussed else { return (difference, nil) }
      return (difference, try await store.row(of: discussed)?.nomination)
    }
  }
}
