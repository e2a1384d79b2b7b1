import ReviewEngine
import Testing

@testable import ReviewStore

/// A query means the same in the store as in memory: what matches, in which order, on every page, how many.
@Suite("Store and memory agree")
struct QueryAgreementTests {
  /// Limits that send even a small store down every road.
  struct Road: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let limits: BrowsingLimits
  }

  static let roads = [
    Road(testDescription: "sorted at once", limits: .usual),
    Road(
      testDescription: "walked, matches listed",
      limits: BrowsingLimits(
        sortedAtOnce: 0, testedAtOnce: 0, readsBeforeListingWords: 0, readsBeforeListingColumns: 0,
        lookedUp: 0)),
    Road(
      testDescription: "walked, every row read",
      limits: BrowsingLimits(
        sortedAtOnce: 0, testedAtOnce: 0, readsBeforeListingWords: .max, readsBeforeListingColumns: .max,
        lookedUp: 0)),
    Road(
      testDescription: "walked, listed on the way",
      limits: BrowsingLimits(
        sortedAtOnce: 3, testedAtOnce: 2, readsBeforeListingWords: 2, readsBeforeListingColumns: 3,
        lookedUp: 5)),
  ]

  @Test("random queries on random nominations", arguments: roads)
  func agreement(road: Road) async throws {
    let seed: UInt64 = 2026
    let folder = try TemporaryFolder()
    let made = try SQLiteStore.create(at: folder.file("agreement.guong"))
    let store = SQLiteStore(path: made.path, pool: made.pool, limits: road.limits)
    var review = RandomReview(store: store, seed: seed)
    try await review.play(nominations: 50, actions: 100)
    let rows = try await allRows(of: store)
    #expect(rows.count >= 50)
    var generator = SeededGenerator(seed: seed ^ 0xABCD)
    for round in 0..<25 {
      let query = Query(generator.condition(), order: generator.once(in: 4) ? nil : generator.order())
      let reviewer = generator.pick([Samples.lan, Samples.minh])
      let context = Samples.context(reviewer, minutes: Int.random(in: 0...300, using: &generator))
      let order = query.order ?? .queue
      let expected = rows.filter { query.condition.matches($0.nomination, in: context) }
        .sorted { order.precedes($0, $1, for: reviewer.name) }
      let check = PageCheck(
        store: store, query: query, context: context, expected: expected,
        comment: "seed \(seed), round \(round): \(query)")
      try await check.walkThrough(limit: Int.random(in: 1...9, using: &generator))
      try await check.page(at: generator.pick(rows), limit: Int.random(in: 1...9, using: &generator))
      try await check.census()
    }
    let report = try await store.verify { _ in }
    #expect(report.findings == [], "seed \(seed)")
  }

  private func allRows(of store: SQLiteStore) async throws -> [Row] {
    var rows: [Row] = []
    for entry in try await store.entries(after: 0, limit: .max) {
      guard case .registered = entry.event, let id = entry.nomination else { continue }
      rows.append(try #require(try await store.row(of: id)))
    }
    return rows
  }
}

/// Compares pages of a store with a list in memory.
struct PageCheck {
  let store: SQLiteStore
  let query: Query
  let context: QueryContext
  let expected: [Row]
  let comment: Comment

  /// Goes through the whole list, from the start and from the end.
  func walkThrough(limit: Int) async throws {
    try await compare(.start, 0..<min(limit, expected.count), limit)
    try await compare(.end, max(0, expected.count - limit)..<expected.count, limit)
    for index in stride(from: 0, to: expected.count, by: limit) {
      try await page(at: expected[index], limit: limit)
    }
  }

  /// Asks for the pages around a row, which need not be in the list.
  func page(at row: Row, limit: Int) async throws {
    let order = query.order ?? .queue
    let from = expected.firstIndex { !order.precedes($0, row, for: context.reviewer) } ?? expected.count
    let after = expected.firstIndex { order.precedes(row, $0, for: context.reviewer) } ?? expected.count
    try await compare(.from(row), from..<min(from + limit, expected.count), limit)
    try await compare(.after(row), after..<min(after + limit, expected.count), limit)
    try await compare(.before(row), max(0, from - limit)..<from, limit)
  }

  func census() async throws {
    let census = try await store.census(of: query, in: context)
    for stage in Stage.allCases {
      for status in Status.allCases {
        let count = expected.count {
          $0.nomination.standing.stage == stage && $0.nomination.standing.status == status
        }
        #expect(census.count(in: stage, status) == count, comment)
      }
    }
  }

  private func compare(_ anchor: PageRequest.Anchor, _ range: Range<Int>, _ limit: Int) async throws {
    let page = try await store.page(
      PageRequest(query: query, anchor: anchor, limit: limit, context: context))
    let name = String(describing: anchor).prefix(6)
    #expect(page.rows.map(\.number) == expected[range].map(\.number), "\(comment) \(name)")
    // What looks alike is noticed in pages only.
    #expect(page.rows.map(\.nomination) == expected[range].map(\.nomination), comment)
    #expect(page.hasBefore == (range.lowerBound > 0), "\(comment) \(name)")
    #expect(page.hasAfter == (range.upperBound < expected.count), "\(comment) \(name)")
  }
}
