import ReviewEngine
import Testing

@Suite("Agreement")
struct AgreementTests {
  /// Every measure of a table, for two raters and for more.
  private static func measures(of table: RatingTable) -> [(String, Result<Coefficient, NoCoefficient>)] {
    [
      ("raw", table.rawAgreement()), ("Cohen", table.cohensKappa(0, 1)), ("Fleiss", table.fleissKappa()),
      ("alpha, nominal", table.krippendorffsAlpha(.nominal)),
      ("alpha, ordinal", table.krippendorffsAlpha(.ordinal)),
      ("alpha, interval", table.krippendorffsAlpha(.interval)),
    ]
  }

  @Test(
    "Where nothing was rated twice there is no measure, and it is said", arguments: [[], ["12*", "**3"]])
  func nothing(columns: [String]) {
    let table =
      columns.isEmpty ? RatingTable(raters: ["lan", "minh"], rows: []) : RatingTable(columns: columns)
    for (name, result) in Self.measures(of: table) {
      #expect(result == .failure(.nothingToCompare), "\(name)")
    }
    #expect(NoCoefficient.nothingToCompare.sentence.vi == "chưa có hồ sơ nào được hai người đánh giá")
  }

  @Test("Where all say the same, they agree, but no coefficient can tell more")
  func allTheSame() throws {
    let table = RatingTable(columns: ["1111", "1111"])
    for (name, result) in Self.measures(of: table).dropFirst() {
      #expect(result == .failure(.allTheSame(items: 4)), "\(name)")
    }
    #expect(try table.rawAgreement().get().value == 1)
    #expect(
      NoCoefficient.allTheSame(items: 4).sentence.vi
        == "mọi đánh giá đều như nhau (4 hồ sơ), không tính được hệ số")
  }

  @Test("Where all agree on different things, every measure is 1 and there is no interval to tell")
  func perfect() throws {
    for (name, result) in Self.measures(of: RatingTable(columns: ["1213", "1213"])) {
      let coefficient = try result.get()
      #expect(coefficient.value == 1, "\(name)")
      #expect(coefficient.interval == nil, "\(name)")
    }
  }

  @Test("Two raters who always contradict each other are below chance")
  func opposed() throws {
    let table = RatingTable(columns: ["0011", "1100"])
    #expect(try table.rawAgreement().get().value == 0)
    #expect(try table.cohensKappa(0, 1).get().value == -1)
    #expect(try table.fleissKappa().get().value == -1)
    // One less than all ratings, times what they disagree: 1 - 7 * 8 / 32.
    #expect(try table.krippendorffsAlpha(.nominal).get().value == -0.75)
  }

  @Test("One rater who says always the same: kappa is 0, not undefined")
  func constantRater() throws {
    #expect(try RatingTable(columns: ["0000", "0101"]).cohensKappa(0, 1).get().value == 0)
  }

  @Test("Cohen's kappa looks at what both rated, and at nothing else")
  func pairs() throws {
    let table = RatingTable(columns: ["01*01", "01101", "1****"])
    let kappa = try table.cohensKappa(0, 1).get()
    #expect(kappa.value == 1 && kappa.items == 4)
    #expect(table.cohensKappa(1, 2).map(\.items) == .success(1))
  }

  @Test("Ordinal alpha depends on the order alone, interval alpha on the distance")
  func levels() throws {
    let near = RatingTable(raters: ["a", "b"], rows: [[0, 0], [1, 2], [2, 2], [0, 1]])
    let far = RatingTable(raters: ["a", "b"], rows: [[0, 0], [1, 100], [100, 100], [0, 1]])
    #expect(try near.krippendorffsAlpha(.ordinal).get() == far.krippendorffsAlpha(.ordinal).get())
    #expect(try near.krippendorffsAlpha(.interval).get() != far.krippendorffsAlpha(.interval).get())
  }

  @Test(
    "Numbers are written with three decimals",
    arguments: [
      (0.2099, "0,210", "0.210"), (-0.0923, "-0,092", "-0.092"), (1, "1,000", "1.000"),
      (-0.0001, "0,000", "0.000"),
      (-0.75, "-0,750", "-0.750"),
    ])
  func text(value: Double, vi: String, en: String) {
    #expect(Coefficient.text(value, .vietnamese) == vi)
    #expect(Coefficient.text(value, .english) == en)
  }

  @Test(
    "Random tables: measures stay in their range, and do not mind who sits where", arguments: UInt64(1)...40)
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let raters = Int.random(in: 2...5, using: &generator)
    let rows = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
      (0..<raters).map { _ in
        Bool.random(using: &generator) || Bool.random(using: &generator)
          ? Int.random(in: 0...3, using: &generator) : nil
      }
    }
    let names = (0..<raters).map { "rater \($0)" }
    let order = Array(0..<raters).shuffled(using: &generator)
    let table = RatingTable(raters: names, rows: rows)
    let other = RatingTable(
      raters: order.map { names[$0] },
      rows: rows.shuffled(using: &generator).map { row in order.map { row[$0] } })
    for ((name, one), (_, two)) in zip(Self.measures(of: table), Self.measures(of: other))
    where name != "Cohen" {
      switch (one, two) {
      case (.success(let one), .success(let two)):
        #expect(abs(one.value - two.value) < 1e-12, "seed \(seed), \(name)")
        #expect(one.value.isFinite && one.value <= 1, "seed \(seed), \(name)")
      case (.failure(let one), .failure(let two)): #expect(one == two, "seed \(seed), \(name)")
      default: Issue.record("seed \(seed), \(name): \(one), \(two)")
      }
    }
    if case .success(let kappa) = table.cohensKappa(0, 1) {
      #expect(kappa.value.isFinite && (-1...1).contains(kappa.value), "seed \(seed)")
      #expect(kappa.interval.map { $0.contains(kappa.value) } ?? true, "seed \(seed)")
    }
    try compare(table, seed)
  }

  /// Alpha by its definition, pair by pair, beside the sums that the engine works with.
  private func compare(_ table: RatingTable, _ seed: UInt64) throws {
    for level in [RatingLevel.nominal, .ordinal, .interval] {
      guard case .success(let alpha) = table.krippendorffsAlpha(level) else { continue }
      let expected = alphaByDefinition(table, level)
      #expect(abs(alpha.value - expected) < 1e-9, "seed \(seed), \(level): \(alpha.value), \(expected)")
    }
  }

  private func alphaByDefinition(_ table: RatingTable, _ level: RatingLevel) -> Double {
    let units = table.rows.map { $0.compactMap(\.self) }.filter { $0.count >= 2 }
    let all = units.flatMap(\.self)
    let count = { (rating: Int) in Double(all.count { $0 == rating }) }
    let difference = { (one: Int, two: Int) -> Double in
      let (low, high) = (min(one, two), max(one, two))
      switch level {
      case .nominal: return one == two ? 0 : 1
      case .interval: return Double((high - low) * (high - low))
      case .ordinal:
        let between = (low...high).reduce(0.0) { $0 + count($1) } - (count(low) + count(high)) / 2
        return between * between
      }
    }
    let within = units.reduce(0.0) { sum, unit in
      sum + unit.reduce(0.0) { $0 + unit.map { [one = $1] in difference(one, $0) }.reduce(0, +) }
        / Double(unit.count - 1)
    }
    let overall = all.reduce(0.0) { $0 + all.map { [one = $1] in difference(one, $0) }.reduce(0, +) }
    return 1 - Double(all.count - 1) * within / overall
  }
}
