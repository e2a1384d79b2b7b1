extension RatingTable {
  /// Krippendorff's alpha of any number of raters, with any ratings missing (K. Krippendorff, Computing Krippendorff's
  /// Alpha-Reliability, 2011): one minus the disagreement within items, as a share of the disagreement among all
  /// ratings whatever they are of. Items with a single rating say nothing.
  /// - Parameter level: how ratings differ.
  /// - Returns: alpha, or why there is none.
  public func krippendorffsAlpha(_ level: RatingLevel) -> Result<Coefficient, NoCoefficient> {
    let units = units(ofAtLeast: 2)
    guard !units.isEmpty else { return .failure(.nothingToCompare) }
    let counts = Self.counts(of: units.joined()).sorted { $0.key < $1.key }
    guard counts.count > 1 else { return .failure(.allTheSame(items: units.count)) }
    let total = counts.reduce(0) { $0 + $1.value }
    let disagreement: (within: Double, overall: Double) =
      switch level {
      case .nominal: Self.nominalDisagreement(units, counts.map(\.value), total)
      case .interval: Self.squaredDisagreement(units, Self.centred(counts, total), counts, total)
      case .ordinal: Self.squaredDisagreement(units, Self.middleRanks(counts), counts, total)
      }
    return .success(
      Coefficient(
        value: 1 - Double(total - 1) * disagreement.within / disagreement.overall, items: units.count,
        ratings: total))
  }

  /// Pairs of different categories, within items and among all ratings; each pair both ways.
  private static func nominalDisagreement(
    _ units: [[Int]], _ counts: [Int], _ total: Int
  ) -> (within: Double, overall: Double) {
    let overall = total * total - counts.reduce(0) { $0 + $1 * $1 }
    let within = sumWithin(units) { unit in
      Double(unit.count * unit.count - Self.counts(of: unit).values.reduce(0) { $0 + $1 * $1 })
    }
    return (within, Double(overall))
  }

  /// Squared differences of what stands for the ratings, within items and among all; each pair both ways. The sum of
  /// all squared differences of some numbers is twice their count times the sum of their squares, less the square of
  /// their sum.
  private static func squaredDisagreement(
    _ units: [[Int]], _ places: [Int: Double], _ counts: [(key: Int, value: Int)], _ total: Int
  ) -> (within: Double, overall: Double) {
    let (sum, squares) = counts.reduce((0.0, 0.0)) { result, entry in
      let place = places[entry.key] ?? 0
      return (result.0 + place * Double(entry.value), result.1 + place * place * Double(entry.value))
    }
    let within = sumWithin(units) { unit in
      let (sum, squares) = unit.reduce((0.0, 0.0)) { result, rating in
        let place = places[rating] ?? 0
        return (result.0 + place, result.1 + place * place)
      }
      return 2 * (Double(unit.count) * squares - sum * sum)
    }
    return (within, 2 * (Double(total) * squares - sum * sum))
  }

  /// Adds up what units disagree, each divided by one less than its ratings.
  private static func sumWithin(_ units: [[Int]], disagreement: ([Int]) -> Double) -> Double {
    var sums: [Int: Double] = [:]
    for unit in units { sums[unit.count, default: 0] += disagreement(unit) }
    return sums.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value / Double($1.key - 1) }
  }

  /// Points as distances from a whole number near their mean, so that squares stay small and exact.
  private static func centred(_ counts: [(key: Int, value: Int)], _ total: Int) -> [Int: Double] {
    let mean = counts.reduce(0) { $0 + $1.key * $1.value } / total
    return Dictionary(uniqueKeysWithValues: counts.map { ($0.key, Double($0.key - mean)) })
  }

  /// Twice the middle rank of each rating. What lies between two ratings, half of both included, is the difference of
  /// their middle ranks: so the ordinal measure is the interval measure of them.
  private static func middleRanks(_ counts: [(key: Int, value: Int)]) -> [Int: Double] {
    var before = 0
    var ranks: [Int: Double] = [:]
    for (rating, count) in counts {
      ranks[rating] = Double(2 * before + count)
      before += count
    }
    return ranks
  }
}
