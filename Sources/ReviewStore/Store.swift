public import ReviewEngine

/// Where nominations and their ledger are kept. Everything in the program that needs them goes through here;
/// one suite of contract tests runs against every implementation.
///
/// Reads see one consistent state. A read whose task is cancelled stops early with ``StoreError/cancelled``.
public protocol Store: Sendable {
  // MARK: Writing

  /// Applies a change set, all or nothing. When this returns, it is on the disk.
  /// - Throws: ``StoreError/refused(_:)`` when a nomination is not at the revision that its change expects, or when
  ///   the store has a roster that does not let the reviewer act so (that goes for every way of writing); or what
  ///   kept it from being written. Nothing has changed then.
  func apply(_ changeSet: ChangeSet) async throws(StoreError) -> AppliedChangeSet

  /// Applies one action to every nomination that a query matches, all or nothing, as one change set, without
  /// holding them all in memory.
  /// - Parameters:
  ///   - header: what sort of action, by whom, when.
  ///   - query: which nominations; its order makes no difference.
  ///   - context: who asks, and when.
  ///   - excluding: nominations to leave out.
  ///   - change: what happens to one; nil leaves it out; a refusal takes everything back.
  ///   - progress: called now and then with the number done.
  /// - Returns: the number of the change set and of the nominations changed; nil when none was.
  /// - Throws: the refusal, or what kept it from being written; nothing has changed then.
  func apply(
    _ header: ChangeSet.Header, toAllMatching query: Query, in context: QueryContext,
    excluding: Set<NominationID>, change: @escaping @Sendable (Nomination) throws(Refusal) -> Change?,
    progress: @escaping @Sendable (Int) -> Void
  ) async throws(StoreError) -> BulkResult?

  /// Takes a past action back, or puts it into effect again, an entry at a time, all or nothing, as one change set,
  /// without holding it all in memory.
  /// - Parameters:
  ///   - header: what is done, by whom, when; its target is the past action.
  ///   - change: what happens to what one entry is about; a refusal takes everything back.
  ///   - progress: called now and then with the number done.
  /// - Returns: the number of the change set and of what was changed; nil when no action has the number.
  /// - Throws: the refusal, or what kept it from being written; nothing has changed then.
  func apply(
    _ header: ChangeSet.Header,
    toEntriesOfTarget change:
      @escaping @Sendable (LedgerEntry, SubjectHistory) throws(Refusal) ->
      SubjectChange,
    progress: @escaping @Sendable (Int) -> Void
  ) async throws(StoreError) -> BulkResult?

  /// Runs an import in one transaction. What `body` records becomes one change set; an error it throws takes
  /// everything back and comes out as it is.
  func register<Failure: Error, Result: Sendable>(
    _ header: ChangeSet.Header, body: @escaping @Sendable (any Registrar) throws(Failure) -> Result
  ) async throws -> Result

  /// The same as `register`, but takes everything back at the end: what would an import do?
  func rehearse<Failure: Error, Result: Sendable>(
    _ header: ChangeSet.Header, body: @escaping @Sendable (any Registrar) throws(Failure) -> Result
  ) async throws -> Result

  // MARK: Reading nominations

  /// A part of a list.
  func page(_ request: PageRequest) async throws(StoreError) -> Page
  /// How many nominations a query matches, by stage and status.
  func census(of query: Query, in context: QueryContext) async throws(StoreError) -> Census
  /// The nomination with an id.
  func row(of id: NominationID) async throws(StoreError) -> Row?
  /// A nomination with every ledger entry about it.
  func history(of id: NominationID) async throws(StoreError) -> NominationHistory?

  // MARK: Reading what the ledger keeps beside nominations

  /// The record with an id.
  func record(_ id: RecordID) async throws(StoreError) -> Record?
  /// All records of a kind, in the order in which they were made.
  func records(_ kind: RecordKind) async throws(StoreError) -> [Record]
  /// A record with every ledger entry about it.
  func history(of id: RecordID) async throws(StoreError) -> RecordHistory?

  // MARK: Nominations that look alike

  /// A part of the list of nominations that look alike. Which do is found as they arrive and change.
  func pairs(_ request: PairRequest) async throws(StoreError) -> PairPage
  /// Every nomination that one looks like, those that are open first; none for one that is not there.
  func pairs(of id: NominationID) async throws(StoreError) -> [DuplicatePair]
  /// Two nominations side by side, whether they look alike or not; nil when one is not there, or both are the same.
  func pair(_ one: NominationID, _ other: NominationID) async throws(StoreError) -> DuplicatePair?
  /// How much looks alike, and what was too common to be compared.
  func likeness() async throws(StoreError) -> LikenessSummary
  /// How many nominations that were changed after an entry of the ledger look like others and are not settled.
  func suspects(since sequence: Int64) async throws(StoreError) -> Int
  /// Looks for everything that looks alike anew.
  /// - Parameter progress: called now and then with the number of nominations done.
  /// - Returns: how much looks alike.
  /// - Throws: what kept it from being written; nothing has changed then.
  func findPairs(progress: @escaping @Sendable (Int) -> Void) async throws(StoreError) -> LikenessSummary

  // MARK: Reading the ledger

  /// Ledger entries after a sequence number, in their order.
  /// - Parameters:
  ///   - sequence: the number before the first that is wanted; 0 for all.
  ///   - limit: how many at most, from 1.
  /// - Returns: the entries; none when the ledger ends there.
  /// - Throws: what kept the store from being read.
  func entries(after sequence: Int64, limit: Int) async throws(StoreError) -> [LedgerEntry]
  /// What the reviewer can take back now: their latest action or redo that is not undone.
  func undoable(by reviewer: String) async throws(StoreError) -> ActionSummary?
  /// The reviewer's actions and redos that are not undone, the latest first.
  /// - Parameters:
  ///   - reviewer: whose.
  ///   - limit: how many at most, from 1.
  /// - Returns: the actions, each with its first entry and the number of its entries.
  /// - Throws: what kept the store from being read.
  func actions(by reviewer: String, limit: Int) async throws(StoreError) -> [ActionSummary]
  /// An action with its first entry and the number of its entries; nil when no change set has that number.
  func summary(of action: Int64) async throws(StoreError) -> ActionSummary?
  /// An action with all its entries; nil when no change set has that number.
  func action(_ id: Int64) async throws(StoreError) -> PastAction?
  /// What the reviewer can redo now: their latest undo that is not redone, if they did nothing since.
  func redoable(by reviewer: String) async throws(StoreError) -> ActionSummary?
  /// The sequence number of the last ledger entry; 0 for a store without any.
  func position() async throws(StoreError) -> Int64
  /// Walks the ledger alone, for numbers and hashes: as far as an entry, or to its end.
  /// - Parameters:
  ///   - last: the number of the last entry that is walked; nil for all.
  ///   - progress: called now and then with the number walked.
  /// - Returns: what was found.
  /// - Throws: what kept the store from being read.
  func walkLedger(
    through last: Int64?, progress: @escaping @Sendable (Int) -> Void
  ) async throws(StoreError) -> LedgerWalk
  /// Walks everything: numbers, hashes, revisions, and every stored state against its replay.
  func verify(progress: @escaping @Sendable (Int) -> Void) async throws(StoreError) -> VerificationReport
}

/// What a bulk action did.
public struct BulkResult: Sendable, Hashable {
  /// The number of its change set.
  public let changeSet: Int64
  /// The sequence of its last entry.
  public let position: Int64
  /// How many nominations it changed.
  public let count: Int

  /// Makes a result.
  public init(changeSet: Int64, position: Int64, count: Int) {
    self.changeSet = changeSet
    self.position = position
    self.count = count
  }
}

/// What walking the ledger alone found.
public struct LedgerWalk: Sendable, Hashable {
  /// The number of the last entry that was walked; 0 for none.
  public let sequence: Int64
  /// The hash of the first entry; nil without any.
  public let first: Digest?
  /// The hash of the last entry that was walked.
  public let head: Digest
  /// What is wrong, in the order of the entries; empty when all is well.
  public let findings: [VerificationReport.Finding]

  /// Makes the result of a walk.
  public init(sequence: Int64, first: Digest?, head: Digest, findings: [VerificationReport.Finding]) {
    self.sequence = sequence
    self.first = first
    self.head = head
    self.findings = findings
  }
}

/// What walking the whole store found.
public struct VerificationReport: Sendable, Hashable {
  /// How many ledger entries were walked.
  public let entries: Int64
  /// How many nominations were replayed.
  public let nominations: Int
  /// The hash of the last entry.
  public let head: Digest
  /// What is wrong, in the order of the entries at which it shows, what has none last; empty when all is well.
  public let findings: [Finding]

  /// One thing that is wrong.
  public enum Finding: Sendable, Hashable {
    /// Entry numbers jump: this one is missing.
    case missingEntry(Int64)
    /// The entry's facts do not give its hash, or it does not carry the hash of the one before.
    case brokenHash(Int64)
    /// The entry cannot be read.
    case unreadable(Int64)
    /// The entry contradicts the ones before it.
    case contradiction(ReplayError)
    /// The nomination that the store holds is not what its entries say; the number of its last entry.
    case stateDiffers(NominationID, Int64)
    /// The record that the store holds is not what its entries say; the number of its last entry.
    case recordDiffers(RecordID, Int64)
    /// The store holds a nomination that no entry registered.
    case unregistered(NominationID)
    /// The store holds a record that no entry made.
    case unrecorded(RecordID)
    /// The store holds a record of a kind that guong does not know.
    case unknownKind(String)

    /// The number of the entry at which it shows; nil where no entry tells of it.
    public var sequence: Int64? {
      switch self {
      case .missingEntry(let sequence), .brokenHash(let sequence), .unreadable(let sequence),
        .stateDiffers(_, let sequence), .recordDiffers(_, let sequence):
        sequence
      case .contradiction(let error): error.sequence
      case .unregistered, .unrecorded, .unknownKind: nil
      }
    }
  }

  /// Makes a report.
  public init(entries: Int64, nominations: Int, head: Digest, findings: [Finding]) {
    self.entries = entries
    self.nominations = nominations
    self.head = head
    self.findings = findings
  }
}
