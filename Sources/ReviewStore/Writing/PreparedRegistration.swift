internal import Dispatch
internal import GRDB
internal import ReviewEngine
internal import Synchronization

/// A registration with everything that can be worked out about it without the database: more than half of the work.
struct PreparedRegistration: Sendable {
  /// The registration.
  let change: Change
  /// The values of its row.
  let values: StatementArguments
  /// What the search index holds of it.
  let words: String
  /// By what it is found when others look like it.
  let likeness: LikenessIndex.Prepared
  /// The text of its ledger entry's body.
  let body: String

  /// Works it out.
  init(_ change: Change) {
    self.change = change
    values = StatementArguments(NominationColumns.registration(change.result))
    words = SearchIndex.words(of: change.result)
    likeness = LikenessIndex.Prepared(change.result)
    body = change.event.body.text
  }
}

/// Some registrations that are worked out on another core while this one writes those before.
final class RegistrationBatch: Sendable {
  private let prepared = Mutex<[PreparedRegistration]>([])
  private let done = DispatchSemaphore(value: 0)

  /// Begins at once.
  init(_ changes: [Change]) {
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let results = changes.map(PreparedRegistration.init)
      prepared.withLock { $0 = results }
      done.signal()
    }
  }

  /// Waits for the results, in the order of the changes; to be called once.
  func wait() -> [PreparedRegistration] {
    done.wait()
    return prepared.withLock { $0 }
  }
}
