extension Shingles {
  /// A few numbers that two texts are likely to have one of in common when they share most of their shingles, and
  /// unlikely when they do not: what near-same texts are looked up by, without comparing each with each.
  ///
  /// MinHash (Broder 1997) in bands (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4): two texts with
  /// the share `s` of their shingles in common agree in one band or more with the probability `1 - (1 - s^rows)^bands`.
  /// - Parameters:
  ///   - count: how many numbers, from 1.
  ///   - rows: how many minima each is made of, from 1: more find less, but less that is not alike.
  /// - Returns: `count` numbers; none for a text without words.
  public func bands(_ count: Int, rows: Int) -> [UInt64] {
    precondition(count > 0 && rows > 0, "There is at least one band, of at least one row.")
    guard !hashes.isEmpty else { return [] }
    return (0..<UInt64(count)).map { band in
      var hash = StableHash(domain: band + 1)
      for row in 0..<UInt64(rows) { hash.append(number: minimum(permutation: band * UInt64(rows) + row)) }
      return hash.value
    }
  }

  /// A byte each of some minima: of two texts about as many agree, of all, as they share shingles of all.
  /// - Parameter count: how many, from 0.
  /// - Returns: `count` bytes; none for a text without words.
  public func minima(_ count: Int) -> [UInt8] {
    guard !hashes.isEmpty else { return [] }
    // Other permutations than those of any bands, so that texts that agree in a band are judged anew.
    return (0..<UInt64(count)).map {
      UInt8(truncatingIfNeeded: StableHash.spread(minimum(permutation: 1 << 32 + $0)))
    }
  }

  /// The least hash after all have changed places in one of many ways.
  private func minimum(permutation: UInt64) -> UInt64 {
    let factor = StableHash.spread(2 * permutation + 1) | 1
    let offset = StableHash.spread(2 * permutation + 2)
    var least = UInt64.max
    for hash in hashes { least = min(least, (hash &+ offset) &* factor) }
    return least
  }
}
