internal import GRDB
internal import ReviewEngine

/// Reads a list: what a query matches, in its order, for one reviewer. Lives as long as one read of the store.
struct ListReader {
  let db: Database
  let query: Query
  let context: QueryContext
  let order: Order
  let filter: Filter
  let limits: BrowsingLimits
  /// The places of the filter where there is anybody.
  let places: [Place]
  /// How many nominations stand where, whatever the filter.
  let census: [Place: Int]
  /// What is pending and the reviewer postponed, the earliest first; read for the queue only.
  let postponed: [(row: Int64, time: Int64)]

  /// A part of the list that has an index, or the postponed rows, of its own.
  private struct Segment {
    /// The group of the sort keys in it.
    let group: Int64
    let places: [Place]
    var isPostponed = false
  }

  /// Where a walk begins: at a key and row number, after them or with them.
  private struct Start {
    let key: SortKey
    let number: Int64
    let isIncluded: Bool
  }

  private let postponementTimes: [Int64: Int64]
  /// The matches of the filter's words, or of its columns where it has no words, once they were listed.
  private var matches: RowSet?
  private var reads = 0

  init(
    _ db: Database, query: Query, in context: QueryContext, limits: BrowsingLimits = .usual
  ) throws {
    self.limits = limits
    self.db = db
    self.query = query
    self.context = context
    order = query.order ?? .queue
    filter = Filter(query.condition, in: context)
    let census = try CensusTable.read(db)
    self.census = census
    places = filter.places.places.filter { census[$0, default: 0] > 0 }
    postponed = order.key == .queue ? try Self.postponed(by: context.reviewer, in: db) : []
    postponementTimes = Dictionary(uniqueKeysWithValues: postponed.map { ($0.row, $0.time) })
  }

  /// Calls `body` with the rows of the list from a row's place on, until it answers false.
  /// - Parameters:
  ///   - start: the row to begin at, which need not be in the list; nil for the end that the direction starts from.
  ///   - isForward: in the list's order, or against it.
  ///   - body: takes a row; answers whether it wants more.
  /// - Throws: what `body` throws, or what kept the store from being read.
  mutating func forEach(
    from start: (row: ReviewEngine.Row, isIncluded: Bool)?, isForward: Bool,
    _ body: (ReviewEngine.Row) throws -> Bool
  ) throws {
    let rises = isForward != order.isDescending
    let start = start.map {
      Start(
        key: order.sortKey(of: $0.row, for: context.reviewer), number: $0.row.number.rawValue,
        isIncluded: $0.isIncluded)
    }
    for segment in rises ? segments : segments.reversed() {
      var own: Start?
      if let start {
        if segment.group == start.key.group {
          own = start
        } else if (segment.group < start.key.group) == rises {
          continue
        }
      }
      let wantsMore =
        segment.isPostponed
        ? try walkPostponed(from: own, rises: rises, body)
        : try walk(segment, from: own, rises: rises, body)
      guard wantsMore else { return }
    }
  }

  /// The nomination with a row number, if the list holds it.
  /// - Parameters:
  ///   - number: of a row that is there.
  ///   - isListed: whether it is known to match the filter's words.
  /// - Returns: the row, or nil when it does not match.
  /// - Throws: what kept the store from being read.
  mutating func accept(_ number: Int64, isListed: Bool = false) throws -> ReviewEngine.Row? {
    if !isListed { try noteRead() }
    if let matches, !matches.contains(number) { return nil }
    let condition = filter.columns.map { " AND " + $0.sql } ?? ""
    let statement = try db.cachedStatement(
      sql: "SELECT \(NominationColumns.read) FROM nomination WHERE row = ?" + condition)
    let arguments = StatementArguments([number.databaseValue] + (filter.columns?.arguments ?? []))
    guard let found = try GRDB.Row.fetchOne(statement, arguments: arguments) else { return nil }
    let row = try NominationColumns.decode(found)
    guard filter.places.contains(row.nomination.standing.place) else { return nil }
    let saysAll = filter.isExact && (filter.words == nil || matches != nil || isListed)
    return saysAll || query.condition.matches(row.nomination, in: context) ? row : nil
  }

  /// When the reviewer postponed a row, if they did; known for the queue only.
  func postponementTime(of number: Int64) -> Int64? { postponementTimes[number] }

  /// The parts of the list in the order of their keys.
  private var segments: [Segment] {
    guard order.key == .queue else { return [Segment(group: 0, places: places)] }
    return [
      Segment(group: 0, places: places.filter { $0.status == .pending }),
      Segment(group: 1, places: [], isPostponed: true),
      Segment(group: 2, places: places.filter { $0.status != .pending }),
    ]
  }

  private mutating func walk(
    _ segment: Segment, from start: Start?, rises: Bool, _ body: (ReviewEngine.Row) throws -> Bool
  ) throws -> Bool {
    var wantsMore = true
    let walk = OrderWalk(db: db, places: segment.places, index: OrderIndex(order.key), isForward: rises)
    let beginning = start.map {
      OrderWalk.Start.key(
        walk.index.columnValue(of: $0.key), row: $0.number, isIncluded: $0.isIncluded)
    }
    try walk.forEach(from: beginning ?? .edge) { number in
      guard segment.group != 0 || postponementTimes[number] == nil, let row = try accept(number) else {
        return true
      }
      wantsMore = try body(row)
      return wantsMore
    }
    return wantsMore
  }

  private mutating func walkPostponed(
    from start: Start?, rises: Bool, _ body: (ReviewEngine.Row) throws -> Bool
  ) throws -> Bool {
    for entry in rises ? postponed : postponed.reversed() {
      if let start {
        let (place, bound) = ((entry.time, entry.row), (start.key.number, start.number))
        guard place == bound ? start.isIncluded : (bound < place) == rises else { continue }
      }
      guard let row = try accept(entry.row) else { continue }
      guard try body(row) else { return false }
    }
    return true
  }

  /// Counts the rows that are read on the way. Where they are many for what is found, all matches are listed, and
  /// those that do not match need not be read any more.
  private mutating func noteRead() throws {
    guard matches == nil else { return }
    reads += 1
    let candidates = Candidates(db: db, filter: filter)
    if let words = filter.words {
      if reads > limits.readsBeforeListingWords { matches = try candidates.matchSet(words) }
    } else if let columns = filter.columns {
      if reads > limits.readsBeforeListingColumns { matches = try candidates.matchSet(columns) }
    }
  }

  private static func postponed(by reviewer: String, in db: Database) throws -> [(row: Int64, time: Int64)] {
    let statement = try db.cachedStatement(
      sql: "SELECT row, postponements FROM nomination WHERE postponements IS NOT NULL AND status = 0")
    let rows = try GRDB.Row.fetchCursor(statement)
    var postponed: [(row: Int64, time: Int64)] = []
    while let row = try rows.next() {
      let mine = PackedText.postponements(row[1]).last { $0.reviewer == reviewer }
      if let mine { postponed.append((row[0], mine.time.milliseconds)) }
    }
    return postponed.sorted { ($0.time, $0.row) < ($1.time, $1.row) }
  }
}

extension Standing {
  /// Stage and status.
  var place: Place { Place(stage: stage, status: status) }
}
