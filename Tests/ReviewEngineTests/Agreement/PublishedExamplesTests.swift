import ReviewEngine
import Testing

/// Each measure against worked examples that others published, to the digits that they print.
@Suite("Agreement, as published")
struct PublishedExamplesTests {
  // MARK: Cohen's kappa

  @Test("J. Cohen, A coefficient of agreement for nominal scales (1960), table 1: .29 agree, .35 by chance")
  func cohen1960() throws {
    let table = RatingTable(contingency: [[25, 13, 12], [12, 2, 16], [3, 15, 2]])
    #expect(try table.rawAgreement().get().value == 0.29)
    #expect(try table.cohensKappa(0, 1).get().value == -6 / 65)
  }

  @Test("Two readers of 50 proposals (the textbook table 20, 5, 10, 15): 0.70 agree, kappa 0.40")
  func proposals() throws {
    let table = RatingTable(contingency: [[20, 5], [10, 15]])
    #expect(try table.rawAgreement().get().value == 0.7)
    let kappa = try table.cohensKappa(0, 1).get()
    #expect(kappa.value == 0.4)
    #expect(kappa.items == 50 && kappa.ratings == 100)
  }

  @Test("SAS/STAT, PROC FREQ, agreement of two raters: kappa 0.4842, error 0.1380, limits 0.2137 and 0.7547")
  func sas() throws {
    let kappa = try RatingTable(contingency: [[0, 4, 1], [0, 8, 0], [0, 1, 5]]).cohensKappa(0, 1).get()
    let interval = try #require(kappa.interval)
    #expect(kappa.value.rounded(to: 4) == 0.4842)
    #expect(interval.lowerBound.rounded(to: 4) == 0.2137)
    #expect(interval.upperBound.rounded(to: 4) == 0.7547)
  }

  @Test("K. L. Gwet, irrCAC, cont3x3abstractors: Cohen's kappa 0.7964094")
  func abstractors() throws {
    let table = RatingTable(contingency: [[13, 0, 0], [0, 20, 7], [0, 4, 56]])
    #expect(try table.cohensKappa(0, 1).get().value.rounded(to: 7) == 0.7964094)
  }

  // MARK: Fleiss' kappa

  @Test("Fourteen raters, ten subjects, five categories (the textbook table): kappa 0.210")
  func fleissTextbook() throws {
    let table = RatingTable(counts: [
      [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
    ])
    #expect(try table.rawAgreement().get().value.rounded(to: 3) == 0.378)
    let kappa = try table.fleissKappa().get()
    #expect(kappa.value.rounded(to: 3) == 0.21)
    #expect(kappa.items == 10 && kappa.ratings == 140)
  }

  @Test("J. L. Fleiss, Measuring nominal scale agreement among many raters (1971): kappa 0.430")
  func fleiss1971() throws {
    // The diagnoses of thirty patients, sorted within a patient, as the R package irr has them.
    let diagnoses = """
      444444 222555 233335 555555 222444 113333 333355 113334 114444 555555
      144444 124444 222333 144444 224445 333335 111455 111112 224444 133555
      555555 244444 224555 114444 144445 222224 111155 224444 133333 555555
      """
    let rows = diagnoses.split(whereSeparator: \.isWhitespace).map { $0.map(\.wholeNumberValue) }
    let table = RatingTable(raters: (1...6).map { "rater \($0)" }, rows: rows)
    #expect(rows.count == 30)
    #expect(try table.fleissKappa().get().value.rounded(to: 3) == 0.430)
  }

  @Test("K. L. Gwet, irrCAC, cac.raw4raters: twelve subjects, ratings missing, Fleiss' kappa 0.76117")
  func gwetMissing() throws {
    #expect(try Self.fourObservers.fleissKappa().get().value.rounded(to: 5) == 0.76117)
    #expect(try Self.fourObservers.rawAgreement().get().value.rounded(to: 5) == 0.81818)
  }

  // MARK: Krippendorff's alpha

  @Test("K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), A: two observers, binary, 0.095")
  func krippendorffA() throws {
    let table = RatingTable(columns: ["0100000010", "1110010000"])
    for level in [RatingLevel.nominal, .ordinal, .interval] {
      #expect(try table.krippendorffsAlpha(level).get().value.rounded(to: 3) == 0.095)
    }
  }

  @Test("Krippendorff 2011, B: two observers, nominal, 0.692")
  func krippendorffB() throws {
    let table = RatingTable(columns: ["112243335441", "212223335444"])
    #expect(try table.krippendorffsAlpha(.nominal).get().value.rounded(to: 3) == 0.692)
  }

  @Test(
    "Krippendorff 2011, C, D and E: four observers, values missing",
    arguments: [(RatingLevel.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849)])
  func krippendorffC(level: RatingLevel, expected: Double) throws {
    let alpha = try Self.fourObservers.krippendorffsAlpha(level).get()
    #expect(alpha.value.rounded(to: 3) == expected)
    #expect(alpha.items == 11 && alpha.ratings == 40)
  }

  @Test(
    "Three coders of fifteen units, values missing (the textbook example)",
    arguments: [(RatingLevel.nominal, 0.691), (.interval, 0.811)])
  func textbookAlpha(level: RatingLevel, expected: Double) throws {
    let table = RatingTable(columns: ["*****34121133*3", "1*213343*******", "**21344*21133*4"])
    #expect(try table.krippendorffsAlpha(level).get().value.rounded(to: 3) == expected)
  }

  /// Krippendorff's four observers and twelve units; Gwet's cac.raw4raters is the same table.
  private static let fourObservers = RatingTable(columns: [
    "123321412***", "1233224125**", "*33323422513", "12332441251*",
  ])
}

extension RatingTable {
  /// Two raters, from how often the one said the row and the other the column.
  init(contingency: [[Int]]) {
    let rows = contingency.enumerated().flatMap { left, row in
      row.enumerated().flatMap { right, count in [[Int?]](repeating: [left, right], count: count) }
    }
    self.init(raters: ["A", "B"], rows: rows)
  }

  /// A rater in each text, with a digit for each item; `*` where they say nothing.
  init(columns: [String]) {
    let digits = columns.map { $0.filter { $0 != " " }.map(\.wholeNumberValue) }
    self.init(
      raters: columns.indices.map { "observer \($0 + 1)" },
      rows: (digits.first ?? []).indices.map { item in digits.map { $0[item] } })
  }
}

extension Double {
  /// The number with so many decimals, as publications print it.
  func rounded(to digits: Int) -> Double {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}
