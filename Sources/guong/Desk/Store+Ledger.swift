import ReviewEngine
import ReviewStore

extension Store {
  /// Every ledger entry in its order, read some at a time.
  func ledger() -> LedgerSequence { LedgerSequence(store: self) }
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
