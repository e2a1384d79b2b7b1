internal import GRDB
internal import ReviewEngine

/// Keeps up which nominations look alike while an action is written. What arrives and what changes is gathered; when the
/// action is about to end, those that share a key with them are compared, and no others.
struct LikenessIndex {
  let tables: LikenessTables
  private var keys: [(key: Int64, row: Int64)] = []
  /// How many nominations more, or fewer, have a key than before the action.
  private var changes: [Int64: Int] = [:]
  private var arrived: [(row: Int64, prepared: Prepared)] = []
  private var arrivals = 0
  /// Those that have to be looked for anew.
  private var changed: Set<Int64> = []
  /// Those whose pairs are the same, but may be open or not.
  private var weighed: Set<Int64> = []

  /// So many keys are gathered before they are written, sorted.
  private static let batch = 1 << 19
  /// Looking for each of so many takes as long as looking through four times as many at once.
  private static let advantage = 4
  /// Fewer arrivals than these are always looked for one by one.
  private static let smallest = 500
  /// Of so many arrivals it is remembered what was worked out; where more come, all are looked through.
  private static let remembered = 20_000

  /// Begins with nothing gathered.
  init(_ db: Database) {
    tables = LikenessTables(db: db)
  }

  /// What is kept of a nomination, worked out without the database.
  struct Prepared: Sendable {
    let keys: [LikenessKey]
    let sketch: LikenessSketch

    init(_ nomination: Nomination) {
      let profile = LikenessProfile(nomination)
      keys = profile.keys
      sketch = LikenessSketch(profile)
    }
  }

  /// Takes a new nomination.
  mutating func add(_ prepared: Prepared, row: Int64) throws {
    try put(prepared, row: row)
    arrivals += 1
    if arrivals > Self.remembered { arrived = [] } else { arrived.append((row, prepared)) }
  }

  /// Takes a nomination whose dossier changed.
  mutating func replace(_ old: Nomination, by new: Nomination, row: Int64) throws {
    try flush()
    let (before, after) = (LikenessProfile(old).keys, Prepared(new))
    for key in before {
      try tables.remove(key, of: row)
      changes[key.value, default: 0] -= 1
    }
    // Those next to it under a key without a cap get other neighbours.
    for key in before where key.basis.cap == nil { changed.formUnion(try neighbours(of: row, under: key)) }
    try put(after, row: row)
    try flush()
    for key in after.keys where key.basis.cap == nil {
      changed.formUnion(try neighbours(of: row, under: key))
    }
    changed.insert(row)
  }

  /// Takes a nomination of which something else was decided.
  mutating func note(_ old: LikenessProfile.Outcome, to nomination: Nomination, row: Int64) throws {
    let new = LikenessProfile.Outcome(of: nomination.standing)
    guard old != new else { return }
    if old == .recognised || new == .recognised {
      try tables.set(LikenessSketch(LikenessProfile(nomination)), of: row)
      changed.insert(row)
    } else {
      weighed.insert(row)
    }
  }

  /// Takes two nominations of which something was settled.
  mutating func noteSettlement(of pair: (earlier: NominationID, later: NominationID)) throws {
    let statement = try tables.db.cachedStatement(sql: "SELECT row FROM nomination WHERE id = ?")
    if let row = try Int64.fetchOne(statement, arguments: [pair.later.rawValue]) { weighed.insert(row) }
  }

  /// Takes the keys and the sketch of a nomination.
  mutating func put(_ prepared: Prepared, row: Int64) throws {
    for key in prepared.keys {
      keys.append((key.value, row))
      changes[key.value, default: 0] += 1
    }
    try tables.set(prepared.sketch, of: row)
    if keys.count >= Self.batch { try flush() }
  }

  private func neighbours(of row: Int64, under key: LikenessKey) throws -> [Int64] {
    try tables.neighbours(of: row, under: key, isLater: false)
      + tables.neighbours(of: row, under: key, isLater: true)
  }

  /// Writes the keys that are gathered.
  mutating func flush() throws {
    keys.sort { ($0.key, $0.row) < ($1.key, $1.row) }
    try tables.add(keys)
    keys.removeAll(keepingCapacity: true)
  }
}

extension LikenessIndex {
  /// Looks for what looks alike now; to be called before the transaction is committed.
  mutating func finish() throws {
    guard arrivals > 0 || !changed.isEmpty || !weighed.isEmpty else { return }
    try flush()
    if try isRebuilding() { return try Self.rebuild(tables.db) }
    try noteCommonness()
    var reader = try LikenessReader(tables.db)
    var recounted: Set<Int64> = []
    for row in weighed.subtracting(changed).sorted() {
      let partners = try tables.partners(of: row)
      recounted.formUnion(try replacePairs(of: row, with: partners, forgetting: partners, &reader))
    }
    for row in changed.subtracting(arrived.map(\.row)).sorted() {
      let own = Prepared(try NominationReader.row(numbered: row, in: tables.db).nomination)
      let found = try candidates(for: own, row, laterToo: true)
      recounted.formUnion(
        try replacePairs(of: row, with: found, forgetting: tables.partners(of: row), &reader))
    }
    for (row, own) in arrived {
      let found = try candidates(for: own, row, laterToo: false)
      recounted.formUnion(try replacePairs(of: row, with: found, forgetting: [], &reader))
    }
    for row in recounted.sorted() { try tables.recount(row) }
  }

  /// Where a key became too common to say anything, or no longer is, all that have it are looked for anew.
  private mutating func noteCommonness() throws {
    for (value, change) in changes where change != 0 {
      let key = LikenessKey(value: value)
      guard let cap = key.basis.cap else { continue }
      let members = try tables.members(of: key, atMost: cap + 1 + max(0, change))
      let (before, now) = (members.count - change, members.count)
      if (before > cap) != (now > cap) { changed.formUnion(members) }
    }
  }

  /// Whether so many arrived that looking through all nominations is quicker than looking for each.
  private func isRebuilding() throws -> Bool {
    guard arrivals > Self.smallest else { return false }
    let total = try CensusTable.read(tables.db).values.reduce(0, +)
    return arrivals > Self.remembered || arrivals * Self.advantage >= total
  }

  /// The nominations that one is compared with.
  private func candidates(for own: Prepared, _ row: Int64, laterToo: Bool) throws -> Set<Int64> {
    var seen: Set<Int64> = [row]
    var candidates: Set<Int64> = []
    for key in own.keys {
      for member in try sharers(of: key, with: row, laterToo: laterToo) where seen.insert(member).inserted {
        guard laterToo || member < row else { continue }
        if let sketch = try tables.sketch(of: member), !sketch.mayLook(like: own.sketch) { continue }
        candidates.insert(member)
      }
    }
    return candidates
  }

  private func sharers(of key: LikenessKey, with row: Int64, laterToo: Bool) throws -> [Int64] {
    if let cap = key.basis.cap {
      let members = try tables.members(of: key, atMost: cap + 1)
      return members.count > cap ? [] : members
    }
    return try tables.neighbours(of: row, under: key, isLater: false)
      + (laterToo ? tables.neighbours(of: row, under: key, isLater: true) : [])
  }

  /// Writes the pairs of a nomination anew.
  /// - Returns: the nominations whose count may be another.
  private func replacePairs(
    of row: Int64, with candidates: some Collection<Int64>, forgetting old: [Int64],
    _ reader: inout LikenessReader
  ) throws -> Set<Int64> {
    var affected = Set(old)
    for partner in old { try tables.remove(min(row, partner), max(row, partner)) }
    for candidate in candidates {
      guard let pair = try reader.pair(row, candidate) else { continue }
      // Two that arrived together may have found each other before.
      try tables.remove(pair.earlier, pair.later)
      try tables.add(pair)
      affected.insert(candidate)
    }
    if !affected.isEmpty { affected.insert(row) }
    return affected
  }
}
