extension RatingTable {
  /// Cohen's kappa of two raters, over the items that both rated (J. Cohen, 1960), with the confidence interval of
  /// J. L. Fleiss, J. Cohen and B. S. Everitt (1969).
  /// - Parameters:
  ///   - first: the column of one rater.
  ///   - second: the column of the other.
  /// - Returns: kappa, or why there is none.
  public func cohensKappa(_ first: Int, _ second: Int) -> Result<Coefficient, NoCoefficient> {
    let pairs = rows.compactMap { row in
      row[first].flatMap { left in row[second].map { (left: left, right: $0) } }
    }
    guard !pairs.isEmpty else { return .failure(.nothingToCompare) }
    let count = pairs.count
    let (left, right) = (Self.counts(of: pairs.map(\.left)), Self.counts(of: pairs.map(\.right)))
    let agreeing = pairs.count { $0.left == $0.right }
    let byChance = left.reduce(0) { $0 + $1.value * (right[$1.key] ?? 0) }
    guard byChance < count * count else { return .failure(.allTheSame(items: count)) }
    let kappa = Double(count * agreeing - byChance) / Double(count * count - byChance)
    let error = Self.standardError(
      of: kappa, pairs, left, right, chance: Double(byChance) / Double(count * count))
    return .success(
      Coefficient(
        value: kappa, items: count, ratings: 2 * count,
        interval: error > 0 ? max(-1, kappa - 1.959964 * error)...min(1, kappa + 1.959964 * error) : nil))
  }

  /// The asymptotic standard error of Cohen's kappa, where the true kappa is not zero.
  private static func standardError(
    of kappa: Double, _ pairs: [(left: Int, right: Int)], _ left: [Int: Int], _ right: [Int: Int],
    chance: Double
  ) -> Double {
    struct Cell: Hashable {
      let left: Int
      let right: Int
    }
    let count = Double(pairs.count)
    let cells = pairs.reduce(into: [Cell: Int]()) {
      $0[Cell(left: $1.left, right: $1.right), default: 0] += 1
    }
    let ordered = cells.sorted { ($0.key.left, $0.key.right) < ($1.key.left, $1.key.right) }
    let spread = ordered.reduce(0.0) { sum, cell in
      let share = Double(cell.value) / count
      if cell.key.left == cell.key.right {
        let margins = Double((left[cell.key.left] ?? 0) + (right[cell.key.left] ?? 0)) / count
        let term = 1 - margins * (1 - kappa)
        return sum + share * term * term
      }
      let margins = Double((right[cell.key.left] ?? 0) + (left[cell.key.right] ?? 0)) / count
      return sum + (1 - kappa) * (1 - kappa) * share * margins * margins
    }
    let shift = kappa - chance * (1 - kappa)
    let variance = (spread - shift * shift) / ((1 - chance) * (1 - chance) * count)
    // Where all agree the variance is nothing but what rounding left over.
    return variance > 1e-12 ? variance.squareRoot() : 0
  }

  /// Fleiss' kappa of any number of raters (J. L. Fleiss, 1971). Where not every item has as many ratings, agreement is
  /// taken over the items with at least two, and the share of a category is the mean of its shares in every item
  /// that was rated (K. L. Gwet, Handbook of Inter-Rater Reliability, 2014); with equal numbers both are the same.
  public func fleissKappa() -> Result<Coefficient, NoCoefficient> {
    let rated = units(ofAtLeast: 1)
    let compared = rated.filter { $0.count >= 2 }
    guard !compared.isEmpty else { return .failure(.nothingToCompare) }
    guard Set(rated.joined()).count > 1 else { return .failure(.allTheSame(items: compared.count)) }
    // Shares are added up in whole numbers as long as the items have as many ratings.
    var shares: [Int: [Int: Int]] = [:]
    for unit in rated {
      for (category, count) in Self.counts(of: unit) {
        shares[category, default: [:]][unit.count, default: 0] += count
      }
    }
    let byChance = shares.sorted { $0.key < $1.key }.reduce(0.0) { sum, category in
      let share =
        category.value.sorted { $0.key < $1.key }
        .reduce(0.0) { $0 + Double($1.value) / Double($1.key) } / Double(rated.count)
      return sum + share * share
    }
    let observed = Self.meanAgreement(of: compared)
    return .success(
      Coefficient(
        value: (observed - byChance) / (1 - byChance), items: compared.count,
        ratings: compared.reduce(0) { $0 + $1.count }))
  }
}
