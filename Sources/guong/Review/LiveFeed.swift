import NcursesTerminal
import ReviewApp
import ReviewEngine
import ReviewStore

/// Tells the screen what other processes write to the same store. What is written here is told by its own answer.
actor LiveFeed {
  private let store: any Store
  private let reviewer: String
  private let mailbox: Mailbox<Message>
  /// The position of the store up to which everything has been told.
  private var known: Int64
  /// The position of the store after the last write of our own.
  private var ownThrough: Int64 = 0
  /// How many writes of our own are under way: what comes meanwhile is looked at when they are done.
  private var writes = 0
  /// Whether the ledger is being read, and whether it may have grown since that began.
  private var isReading = false
  private var isStale = false

  /// So many entries are told one by one; of more it is said that much has changed.
  private static let most = 200

  /// Tells what comes after a position of the store: the one before the screen was first filled.
  init(store: any Store, after position: Int64, reviewer: String, mailbox: Mailbox<Message>) {
    self.store = store
    known = position
    self.reviewer = reviewer
    self.mailbox = mailbox
  }

  /// Looks whether the ledger has grown.
  func look() async {
    guard writes == 0, !isReading else {
      isStale = true
      return
    }
    repeat {
      isStale = false
      await tell()
    } while isStale && writes == 0
  }

  /// Does a write of our own. What it adds to the ledger is not told; what others added at the same time is.
  func writing(_ work: @Sendable () async throws -> Message) async throws -> Message {
    writes += 1
    let result: Result<Message, any Error>
    do { result = .success(try await work()) } catch { result = .failure(error) }
    await noteOwn(result)
    writes -= 1
    // The answer does not wait for what others did.
    if writes == 0 { Task { await look() } }
    return try result.get()
  }

  /// Takes note of how far the ledger is our own.
  private func noteOwn(_ result: Result<Message, any Error>) async {
    switch result {
    case .success(.applied(let applied)):
      // Nothing came in between: there is nothing to read.
      if known == applied.id - 1 { known = applied.position }
      ownThrough = max(ownThrough, applied.position)
    case .success:
      if let position = try? await store.position() { ownThrough = max(ownThrough, position) }
    case .failure: break
    }
  }

  /// Tells of entries that are new. A store that cannot be read now is looked at again when it is written the next time.
  private func tell() async {
    isReading = true
    defer { isReading = false }
    let start = known
    guard let position = try? await store.position(), position > start,
      let entries = try? await store.entries(after: start, limit: Self.most + 1)
    else { return }
    known = max(known, position, entries.last?.sequence ?? position)
    let news = entries.filter { $0.reviewer.name != reviewer || $0.sequence > ownThrough }
    guard let last = news.last else { return }
    mailbox.post(.storeChanged(StoreNews(entries: news, isWhole: entries.count <= Self.most, last: last)))
  }
}
