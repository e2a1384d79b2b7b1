extension RatingTable {
  /// Raw agreement: of each item the share of its pairs of raters that agree, and the mean of these shares.
  public func rawAgreement() -> Result<Coefficient, NoCoefficient> {
    let units = units(ofAtLeast: 2)
    guard !units.isEmpty else { return .failure(.nothingToCompare) }
    return .success(
      Coefficient(
        value: Self.meanAgreement(of: units), items: units.count, ratings: units.reduce(0) { $0 + $1.count }))
  }

  /// How many of the items that two or more raters rated were rated alike by all of them.
  public var unanimous: (items: Int, of: Int) {
    let units = units(ofAtLeast: 2)
    return (units.count { Set($0).count == 1 }, units.count)
  }

  /// The mean of the shares of agreeing pairs; every unit has at least two ratings.
  static func meanAgreement(of units: [[Int]]) -> Double {
    // Units with as many ratings are added up in whole numbers.
    var agreeing: [Int: Int] = [:]
    for unit in units {
      agreeing[unit.count, default: 0] += counts(of: unit).values.reduce(0) { $0 + $1 * ($1 - 1) }
    }
    let sum = agreeing.sorted { $0.key < $1.key }.reduce(0.0) { sum, entry in
      sum + Double(entry.value) / Double(entry.key * (entry.key - 1))
    }
    return sum / Double(units.count)
  }

  /// How often each rating occurs.
  static func counts(of ratings: some Sequence<Int>) -> [Int: Int] {
    ratings.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
