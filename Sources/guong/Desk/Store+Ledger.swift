import ReviewEngine
import ReviewStore

extension Store {
  /// Every ledger entry in its order, read some at a time.
  func ledger() -> LedgerSequence { LedgerSequence(store: self) }

  /// Every ledger entry from the last to the first, read some at a time.
  func ledgerBackwards() -> LedgerBackwards { LedgerBackwards(store: self) }
}

/// The entries of a ledger, one after the other.
struct LedgerSequence: AsyncSequence {
  typealias Element = LedgerEntry

  /// How many entries are read at once.
  private static let pieceSize = 1_000

  let store: any Store

  func makeAsyncIterator() -> Iterator { Iterator(store: store) }

  /// Walks the ledger by its numbers.
  struct Iterator: AsyncIteratorProtocol {
    private let store: any Store
    private var piece: ArraySlice<LedgerEntry> = []
    private var sequence: Int64 = 0

    init(store: any Store) {
      self.store = store
    }

    mutating func next() async throws -> LedgerEntry? {
      if piece.isEmpty {
        piece = try await store.entries(after: sequence, limit: LedgerSequence.pieceSize)[...]
      }
      guard let entry = piece.popFirst() else { return nil }
      sequence = entry.sequence
      return entry
    }
  }
}

/// The entries of a ledger, one after the other, from its end.
struct LedgerBackwards: AsyncSequence {
  typealias Element = LedgerEntry

  /// How many entries are read at once.
  private static let pieceSize: Int64 = 1_000

  let store: any Store

  func makeAsyncIterator() -> Iterator { Iterator(store: store) }

  /// Walks the ledger by its numbers, which have no gaps.
  struct Iterator: AsyncIteratorProtocol {
    private let store: any Store
    private var piece: ArraySlice<LedgerEntry> = []
    /// The number of the entry after those that are left; nil before the first piece.
    private var end: Int64?

    init(store: any Store) {
      self.store = store
    }

    mutating func next() async throws -> LedgerEntry? {
      if piece.isEmpty {
        let last: Int64
        if let end { last = end - 1 } else { last = try await store.position() }
        let first = Swift.max(0, last - LedgerBackwards.pieceSize)
        guard last > first else { return nil }
        piece = try await store.entries(after: first, limit: Int(last - first))[...]
        end = first + 1
      }
      return piece.popLast()
    }
  }
}
