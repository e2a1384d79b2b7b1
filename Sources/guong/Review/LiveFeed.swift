import NcursesTerminal
import ReviewApp
import ReviewEngine
import ReviewStore

/// Tells the screen what other processes write to the same store. What is written here is told by its own answer.
actor LiveFeed {
  private let store: any Store
  private let reviewer: String
  private let mailbox: Mailbox<Message>
  /// The position of the store up to which everything has been told; nil before the first look.
  private var known: Int64?
  /// How many writes of our own are under way: what comes meanwhile is looked at when they are done.
  private var writes = 0

  /// So many entries are told one by one; of more it is said that much has changed.
  private static let most = 200

  init(store: any Store, reviewer: String, mailbox: Mailbox<Message>) {
    self.store = store
    self.reviewer = reviewer
    self.mailbox = mailbox
  }

  /// Looks whether the ledger has grown.
  func look() async {
    guard writes == 0 else { return }
    await tell { _ in true }
  }

  /// Does a write of our own. What it adds to the ledger is not told; what others added at the same time is.
  func writing<Result: Sendable>(_ work: @Sendable () async throws -> Result) async throws -> Result {
    if known == nil { await tell { _ in true } }
    writes += 1
    let result: Swift.Result<Result, any Error>
    do { result = .success(try await work()) } catch { result = .failure(error) }
    writes -= 1
    if writes == 0 { await tell { [reviewer] entry in entry.reviewer.name != reviewer } }
    return try result.get()
  }

  /// Tells of entries that are new. A store that cannot be read now is looked at again when it is written the next time.
  private func tell(of isNews: (LedgerEntry) -> Bool) async {
    guard let position = try? await store.position() else { return }
    guard let known else {
      self.known = position
      return
    }
    guard position > known else { return }
    guard let entries = try? await store.entries(after: known, limit: Self.most + 1) else { return }
    self.known = max(position, entries.last?.sequence ?? position)
    let news = entries.filter(isNews)
    guard let last = news.last else { return }
    mailbox.post(.storeChanged(StoreNews(entries: news, isWhole: entries.count <= Self.most, last: last)))
  }
}
