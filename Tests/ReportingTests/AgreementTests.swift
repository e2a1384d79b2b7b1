import Reporting
import ReviewEngine
import Testing

@Suite("Agreement of reviewers")
struct AgreementTests {
  /// Four settled rounds and one that goes on. On the first lan changes her mind before minh votes.
  static let ledger: Ledger = {
    var ledger = Ledger()
    for id in ["1", "2", "3", "4", "5"] { ledger.register(id, at: Sample.moment("2026-11-02")) }
    let first = ledger.vote(.reject(reason: nil), on: "1", by: "lan")
    ledger.append(.undone(entry: first), of: "1", by: "lan", at: Sample.moment("2026-11-04"))
    ledger.vote(.approve, on: "1", by: "lan")
    ledger.vote(.approve, on: "1", by: "minh", settling: .approve)
    ledger.vote(.approve, on: "2", by: "lan")
    ledger.vote(.reject(reason: nil), on: "2", by: "minh")
    ledger.vote(.approve, on: "2", by: "hoà", settling: .approve)
    ledger.vote(.reject(reason: nil), on: "3", by: "lan")
    ledger.vote(.reject(reason: nil), on: "3", by: "minh", settling: .reject)
    ledger.vote(.approve, on: "4", by: "minh")
    ledger.vote(.approve, on: "4", by: "hoà", settling: .approve)
    ledger.vote(.approve, on: "5", by: "lan")
    ledger.vote(.reject(reason: nil), on: "5", by: "minh")
    return ledger
  }()

  private static func report(
    _ moments: [VoteMoment], in ledger: Ledger = ledger, of nominations: [Nomination]? = nil
  ) -> Report {
    Agreement(under: Sample.policy, of: moments, isOfAll: nominations == nil)
      .report(of: nominations ?? [], ledger.entries)
  }

  /// First votes, by hand: lan 0 1 0 –, minh 1 0 0 1, hoà – 1 – 1.
  @Test("First and last votes are compared, of rounds that are settled")
  func figures() {
    let first = Self.report([.first])
    let unanimity = first.table("unanimity")
    #expect(unanimity.names("stage") == ["detect"] && unanimity.names("subject") == ["approval"])
    #expect(unanimity.counts("reviewers") == [3] && unanimity.counts("ratings") == [9])
    #expect(unanimity.counts("rounds") == [4] && unanimity.column("unanimous") == [.ratio(2, of: 4)])
    #expect(
      first.table("coefficients").names("measure") == ["raw", "fleiss-kappa", "krippendorff-nominal"])
    #expect(first.table("coefficients").column("value") == [583, 161, 200].map { .decimal(thousandths: $0) })
    let pairs = first.table("pairs")
    #expect(
      pairs.names("reviewer") == ["hoà", "hoà", "lan"] && pairs.names("other") == ["lan", "minh", "minh"])
    #expect(
      pairs.column("value") == [.none, .decimal(thousandths: 0), .decimal(thousandths: -500)])
    #expect(pairs.names("without") == ["all-the-same", "", ""] && pairs.counts("rounds") == [1, 2, 3])

    let last = Self.report([.last])
    #expect(last.table("unanimity").column("unanimous") == [.ratio(3, of: 4)])
    #expect(last.table("coefficients").column("value") == [833, 625, 556].map { .decimal(thousandths: $0) })
    #expect(last.table("pairs").column("value")[2] == .decimal(thousandths: 400))
    #expect(Self.report([.first, .last]).table("unanimity").names("votes") == ["first", "last"])
  }

  @Test("What goes on is left out, and said to be")
  func open() {
    let one = Self.report([.first], of: [Sample.nomination("5")])
    #expect(one.sections.allSatisfy { $0.table.rows.isEmpty })
    #expect(one.sections[0].notes.map(\.en).contains("Left out: 1 round still going on."))
    var ledger = Self.ledger
    ledger.vote(.approve, on: "5", by: "hoà", settling: .approve)
    let settled = Self.report([.first], in: ledger, of: [Sample.nomination("5")])
    #expect(settled.table("unanimity").column("unanimous") == [.ratio(0, of: 1)])
    #expect(settled.sections[0].notes.count == 1)
  }

  @Test("A nomination whose entries contradict each other is left out, and said to be")
  func contradiction() {
    var ledger = Self.ledger
    ledger.register("1", at: Sample.moment("2026-11-20"))
    let report = Self.report([.first], in: ledger)
    #expect(report.table("unanimity").counts("rounds") == [3])
    #expect(report.sections[0].notes.map(\.en).contains { $0.hasPrefix("Left out: 1 nomination with") })
  }

  @Test("Where nobody voted there is nothing to tell")
  func nothing() {
    var ledger = Ledger()
    ledger.register("1", at: Sample.moment("2026-11-02"))
    ledger.decide(.approve, "1", at: Sample.moment("2026-11-03"))
    #expect(Self.report([.first, .last], in: ledger).sections.allSatisfy { $0.table.rows.isEmpty })
  }
}

@Suite("Decimals in reports")
struct DecimalTests {
  /// Thousandths with what people and programs read.
  static let cases: [(thousandths: Int, vi: String, en: String, json: String)] = [
    (0, "0,000", "0.000", "0.000"), (1, "0,001", "0.001", "0.001"), (-1, "-0,001", "-0.001", "-0.001"),
    (50, "0,050", "0.050", "0.050"), (-125, "-0,125", "-0.125", "-0.125"),
    (1000, "1,000", "1.000", "1.000"),
    (-1000, "-1,000", "-1.000", "-1.000"), (1_234_567, "1.234,567", "1,234.567", "1234.567"),
  ]

  @Test("Three decimals, the mark by the language; whole thousandths for a spreadsheet", arguments: cases)
  func rendering(thousandths: Int, vi: String, en: String, json: String) {
    let table = ReportTable(
      columns: [ReportColumn("kappa", Sample.text("Kappa", "Kappa"), .decimal)],
      rows: [[.decimal(thousandths: thousandths)]])
    let report = Report(
      id: "decimals", title: Sample.text("Số", "Numbers"), occasion: Sample.occasion(count: 0),
      sections: [ReportSection(id: "all", title: Sample.text("Số", "Numbers"), table: table)])
    for (language, text) in [(Language.vietnamese, vi), (.english, en)] {
      let lines = ReportText(language: language, width: 80).lines(of: report)
      #expect(lines.contains { $0.split(separator: " ").elementsEqual([text[...]]) }, "\(lines)")
      #expect(report.page(in: language).contains("<th scope=\"row\" class=\"n\">\(text)</th>"))
    }
    #expect(report.json(in: .english).contains("{\"kappa\":\(json)}"))
    let records = ReportRecords(table)
    #expect(records.columns == ["kappa.thousandths"] && records.records == [[.number(thousandths)]])
  }
}

extension Ledger {
  /// Writes down a vote in the first stage, and what it settles, if it does.
  @discardableResult
  fileprivate mutating func vote(
    _ choice: Vote.Choice, on id: String, by name: String, settling verdict: Verdict? = nil
  ) -> Int64 {
    let ruling = verdict.map { Self.ruling($0, in: .detect) }
    return append(
      .voted(CastVote(stage: .detect, choice: choice, note: "", ruling: ruling)), of: id, by: name,
      at: Sample.moment("2026-11-03"))
  }
}
