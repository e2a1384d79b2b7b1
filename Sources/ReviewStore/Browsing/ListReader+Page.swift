internal import GRDB
internal import ReviewEngine

extension ListReader {
  /// A part of the list.
  mutating func page(at anchor: PageRequest.Anchor, limit: Int) throws -> Page {
    let candidates = try Candidates(db: db, filter: filter)
      .listed(atMost: filter.isExact ? limits.sortedAtOnce : limits.testedAtOnce)
    guard let candidates else { return try walkedPage(at: anchor, limit: limit) }
    return try sortedPage(of: try sorted(candidates), at: anchor, limit: limit)
  }

  // MARK: Along the index

  private mutating func walkedPage(at anchor: PageRequest.Anchor, limit: Int) throws -> Page {
    switch anchor {
    case .start: try forwardPage(from: nil, limit: limit)
    case .after(let row): try forwardPage(from: (row, isIncluded: false), limit: limit)
    case .from(let row): try forwardPage(from: (row, isIncluded: true), limit: limit)
    case .end: try backwardPage(from: nil, limit: limit)
    case .before(let row): try backwardPage(from: (row, isIncluded: false), limit: limit)
    }
  }

  private mutating func forwardPage(
    from start: (row: ReviewEngine.Row, isIncluded: Bool)?, limit: Int
  ) throws -> Page {
    let rows = try take(limit + 1, from: start, isForward: true)
    let hasBefore = try start.map { try has(beyond: $0, isForward: false) } ?? false
    return Page(rows: Array(rows.prefix(limit)), hasBefore: hasBefore, hasAfter: rows.count > limit)
  }

  private mutating func backwardPage(
    from start: (row: ReviewEngine.Row, isIncluded: Bool)?, limit: Int
  ) throws -> Page {
    let rows = try take(limit + 1, from: start, isForward: false)
    let hasAfter = try start.map { try has(beyond: $0, isForward: true) } ?? false
    return Page(rows: rows.prefix(limit).reversed(), hasBefore: rows.count > limit, hasAfter: hasAfter)
  }

  private mutating func take(
    _ count: Int, from start: (row: ReviewEngine.Row, isIncluded: Bool)?, isForward: Bool
  ) throws -> [ReviewEngine.Row] {
    var rows: [ReviewEngine.Row] = []
    try forEach(from: start, isForward: isForward) { row in
      rows.append(row)
      return rows.count < count
    }
    return rows
  }

  /// Whether the list holds a row on the other side of where a page began.
  private mutating func has(
    beyond start: (row: ReviewEngine.Row, isIncluded: Bool), isForward: Bool
  ) throws -> Bool {
    if !start.isIncluded, let now = try accept(start.row.number.rawValue),
      order.sortKey(of: now, for: context.reviewer) == order.sortKey(of: start.row, for: context.reviewer)
    {
      return true
    }
    return try !take(1, from: (start.row, isIncluded: !start.isIncluded), isForward: isForward).isEmpty
  }

  // MARK: Sorted at once

  private struct Entry {
    let key: SortKey
    let number: Int64
  }

  /// The candidates that the list holds, in its order.
  private mutating func sorted(_ candidates: Candidates.Listing) throws -> [Entry] {
    var entries: [Entry] = []
    for number in candidates.rows {
      if let key = try filter.isExact && candidates.haveWords
        ? storedKey(of: number) : acceptedKey(of: number)
      {
        entries.append(Entry(key: key, number: number))
      }
    }
    entries.sort { precedes($0, $1) }
    return entries
  }

  private func precedes(_ left: Entry, _ right: Entry) -> Bool {
    let (low, high) = order.isDescending ? (right, left) : (left, right)
    return low.key == high.key ? low.number < high.number : low.key < high.key
  }

  private mutating func acceptedKey(of number: Int64) throws -> SortKey? {
    try accept(number).map { order.sortKey(of: $0, for: context.reviewer) }
  }

  /// The key of a row that fulfils the filter, without reading the rest of it.
  private func storedKey(of number: Int64) throws -> SortKey? {
    let index = OrderIndex(order.key)
    let condition = filter.columns.map { " AND " + $0.sql } ?? ""
    let statement = try db.cachedStatement(
      sql: "SELECT stage, status, \(index.column) FROM nomination WHERE row = ?" + condition)
    let arguments = StatementArguments([number.databaseValue] + (filter.columns?.arguments ?? []))
    guard let row = try GRDB.Row.fetchOne(statement, arguments: arguments),
      let stage = Stage(rawValue: row[0]),
      let status = Status(code: row[1]), filter.places.contains(Place(stage: stage, status: status))
    else { return nil }
    if order.key == .queue, status != .pending { return SortKey(group: 2, number: row[2]) }
    if let time = postponementTime(of: number) { return SortKey(group: 1, number: time) }
    return index.sortKey(of: row[2])
  }

  private func sortedPage(
    of entries: [Entry], at anchor: PageRequest.Anchor, limit: Int
  ) throws -> Page {
    let range =
      switch anchor {
      case .start: 0..<min(limit, entries.count)
      case .end: max(0, entries.count - limit)..<entries.count
      case .after(let row): ahead(entries, from: first(in: entries) { precedes(entry(row), $0) }, limit)
      case .from(let row): ahead(entries, from: first(in: entries) { !precedes($0, entry(row)) }, limit)
      case .before(let row): behind(first(in: entries) { !precedes($0, entry(row)) }, limit)
      }
    let rows = try entries[range].map { try NominationReader.row(numbered: $0.number, in: db) }
    return Page(rows: rows, hasBefore: range.lowerBound > 0, hasAfter: range.upperBound < entries.count)
  }

  private func entry(_ row: ReviewEngine.Row) -> Entry {
    Entry(key: order.sortKey(of: row, for: context.reviewer), number: row.number.rawValue)
  }

  /// The index of the first entry that something holds of; it holds of all entries after it, too.
  private func first(in entries: [Entry], where holds: (Entry) -> Bool) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(entries[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func ahead(_ entries: [Entry], from index: Int, _ limit: Int) -> Range<Int> {
    index..<min(index + limit, entries.count)
  }

  private func behind(_ index: Int, _ limit: Int) -> Range<Int> {
    max(0, index - limit)..<index
  }
}
