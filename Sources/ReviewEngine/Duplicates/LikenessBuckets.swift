/// Walks through the keys of many nominations, sorted, and tells which two are to be compared: those that share a key,
/// unless it is so common that it says nothing. Never holds more than one key's nominations.
public struct LikenessBuckets: Sendable {
  /// A key that more nominations have than are compared because of it.
  public struct Common: Sendable, Hashable {
    /// The key.
    public let key: LikenessKey
    /// How many nominations have it.
    public let count: Int
    /// The first of them.
    public let example: RowNumber
  }

  /// The keys that were too common, so far.
  public private(set) var common: [Common] = []
  private var key: LikenessKey?
  private var members: [RowNumber] = []
  private var count = 0
  /// The first nomination of the key, where members drop out.
  private var first: RowNumber?

  /// Begins before the first key.
  public init() {}

  /// Takes the next nomination of a key, or the first of the next key.
  /// - Parameters:
  ///   - row: the nomination; those of one key come in their order.
  ///   - key: the key.
  ///   - compare: takes two nominations that share a key, the earlier first; the same two perhaps for several keys.
  public mutating func add(
    _ row: RowNumber, under key: LikenessKey, compare: (RowNumber, RowNumber) throws -> Void
  ) rethrows {
    if key != self.key {
      try finish(compare: compare)
      self.key = key
    }
    count += 1
    if let cap = key.basis.cap {
      if count <= cap + 1 { members.append(row) }
    } else {
      for member in members { try compare(member, row) }
      if members.count == key.basis.reach { members.removeFirst() }
      members.append(row)
      if count == 1 { first = row }
    }
  }

  /// Ends the last key.
  public mutating func finish(compare: (RowNumber, RowNumber) throws -> Void) rethrows {
    defer {
      key = nil
      members.removeAll(keepingCapacity: true)
      count = 0
      first = nil
    }
    guard let key, let example = first ?? members.first else { return }
    let most = key.basis.mostCompared
    if count > most { common.append(Common(key: key, count: count, example: example)) }
    guard key.basis.cap != nil, count <= most else { return }
    for (index, member) in members.enumerated() {
      for other in members[..<index] { try compare(other, member) }
    }
  }
}
