import ReviewEngine
import ReviewStore

extension Store {
  /// Every row that a query matches, in its order, read page by page.
  func rows(of query: Query, in context: QueryContext) -> RowSequence {
    RowSequence(store: self, query: query, context: context)
  }
}

/// The rows of a list, one after the other.
struct RowSequence: AsyncSequence {
  typealias Element = Row

  /// How many rows are read at once.
  static let pageSize = 500

  let store: any Store
  let query: Query
  let context: QueryContext

  func makeAsyncIterator() -> Iterator { Iterator(rows: self) }

  /// Walks the list by its keys.
  struct Iterator: AsyncIteratorProtocol {
    private let rows: RowSequence
    private var page: [Row] = []
    private var position = 0
    private var anchor: PageRequest.Anchor? = .start

    init(rows: RowSequence) {
      self.rows = rows
    }

    mutating func next() async throws -> Row? {
      if position == page.count {
        guard let anchor else { return nil }
        let next = try await rows.store.page(
          PageRequest(query: rows.query, anchor: anchor, limit: RowSequence.pageSize, context: rows.context))
        (page, position) = (next.rows, 0)
        self.anchor = next.hasAfter ? page.last.map { .after($0) } : nil
      }
      guard position < page.count else { return nil }
      defer { position += 1 }
      return page[position]
    }
  }
}
