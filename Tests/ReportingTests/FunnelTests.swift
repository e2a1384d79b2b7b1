import Reporting
import ReviewEngine
import Testing

@Suite("Funnel")
struct FunnelTests {
  private static let nominations = [
    Sample.nomination("1", field: "Y tế", stage: .detect, status: .pending),
    Sample.nomination("2", field: "y te", stage: .detect, status: .rejected),
    Sample.nomination("3", field: "Giáo dục", stage: .cultivate, status: .pending, decision: .consolidate),
    Sample.nomination("4", field: "health", stage: .summarize, status: .dropped),
    Sample.nomination("5", field: "", stage: .replicate, status: .completed),
    Sample.nomination("6", field: "Văn  hóa", stage: .replicate, status: .pending),
    Sample.nomination("7", field: "văn hoá", stage: .detect, status: .returned),
  ]

  @Test("A nomination has reached its stage and all before it")
  func stages() {
    let table = Funnel(under: Sample.policy).report(of: Self.nominations).table("stages")
    #expect(table.names("stage") == ["detect", "cultivate", "summarize", "replicate"])
    #expect(table.counts("reached") == [7, 4, 3, 2])
    #expect(table.counts("passed") == [4, 3, 2, 1], "of the last stage: completed")
    #expect(table.counts("here") == [3, 1, 1, 2])
    #expect(table.counts("pending") == [1, 1, 0, 1])
    #expect(table.counts("dropped") == [0, 0, 1, 0])
    #expect(table.column("pass-rate").first == .ratio(4, of: 7))
    #expect(table.sum("here") == 7)
  }

  @Test("What went back to consolidate is told")
  func consolidating() {
    let notes = Funnel(under: Sample.policy).report(of: Self.nominations).sections[0].notes
    #expect(notes.count == 2 && notes[1].vi.hasPrefix("1 hồ sơ từ Tổng kết quay lại"), "\(notes)")
  }

  @Test("Fields go by the policy's words, else by the spelling met most often; those without one come last")
  func fields() {
    let table = Funnel(under: Sample.policy, by: .field).report(of: Self.nominations).table("by-field")
    #expect(table.names("field") == ["health", "Văn hóa", "school", ""])
    #expect(table.counts("total") == [3, 2, 1, 1])
    #expect(table.counts("reached-replicate") == [0, 1, 0, 1])
  }

  @Test("Groups come as values, too, with how they are spelled; those that nobody was nominated in come last")
  func groups() {
    var funnel = Funnel(under: Sample.policy, by: .field)
    for nomination in Self.nominations { funnel.take(nomination) }
    let groups = funnel.groupCounts()
    #expect(groups.map { $0.term?.id } == ["health", "Văn hóa", "school", nil, "security"])
    #expect(groups[0].spellings == ["Y tế", "health", "y te"])
    #expect(groups[0].census.count(in: .detect, .rejected) == 1)
    #expect(groups.map(\.census.total) == [3, 2, 1, 1, 0])
    #expect(Funnel(under: Sample.policy).groupCounts().isEmpty)
  }

  @Test("No nominations, no rows")
  func empty() {
    let report = Funnel(under: Sample.policy, by: .unit).report(of: [])
    #expect(report.sections.allSatisfy { $0.table.rows.isEmpty })
  }

  @Test("Parts sum up to the whole, however it is split", arguments: NominationGrouping.allCases)
  func sums(grouping: NominationGrouping) {
    for seed in UInt64(1)...20 {
      var generator = SeededGenerator(seed: seed)
      let nominations = Sample.nominations(Int.random(in: 1...300, using: &generator), using: &generator)
      let report = Funnel(under: Sample.policy, by: grouping).report(of: nominations)
      let (stages, groups) = (report.table("stages"), report.table("by-" + grouping.rawValue))
      #expect(stages.counts("here").reduce(0, +) == nominations.count, "seed \(seed)")
      #expect(stages.counts("reached").first == nominations.count, "seed \(seed)")
      for (index, stage) in Stage.allCases.enumerated() {
        let statuses = Status.allCases.map { stages.counts($0.rawValue)[index] }
        #expect(statuses.reduce(0, +) == stages.counts("here")[index], "seed \(seed)")
        let next = stage.next == nil ? 0 : stages.counts("reached")[index + 1]
        #expect(stages.counts("reached")[index] == stages.counts("here")[index] + next, "seed \(seed)")
      }
      for column in ["total", "reached-cultivate", "reached-replicate"] + Status.allCases.map(\.rawValue) {
        #expect(groups.counts(column).reduce(0, +) == groups.sum(column), "seed \(seed), \(column)")
      }
      #expect(groups.sum("total") == nominations.count, "seed \(seed)")
      #expect(Set(groups.names(grouping.rawValue)).count == groups.rows.count, "seed \(seed)")
    }
  }

  @Test("The order in which nominations come changes nothing")
  func order() {
    for seed in UInt64(1)...10 {
      var generator = SeededGenerator(seed: seed)
      let nominations = Sample.nominations(100, using: &generator)
      let shuffled = nominations.shuffled(using: &generator)
      let maker = Funnel(under: Sample.policy, by: .unit)
      #expect(maker.report(of: nominations) == maker.report(of: shuffled), "seed \(seed)")
    }
  }
}

extension Sample {
  /// So many nominations that stand anywhere and say anything.
  static func nominations(_ count: Int, using generator: inout SeededGenerator) -> [Nomination] {
    let units = [
      "Trạm Y tế", "trạm y tế", "Trường Hòa Bình", "Trường Hoà Bình", "", "Xã Tân Tiến", "=HYPERLINK()",
    ]
    let fields = ["Y tế", "health", "y te", "Giáo dục", "", "thể thao", "Thể  Thao"]
    let years = ["2026", "2025", "1927/28", "", "năm"]
    return (1...count).map { number in
      let stage = Stage.allCases.randomElement(using: &generator) ?? .detect
      let days = Int64.random(in: 0...400, using: &generator)
      return nomination(
        "N-\(number)", subjectKind: SubjectKind.allCases.randomElement(using: &generator),
        unit: units.randomElement(using: &generator) ?? "",
        kind: ExemplarKind.allCases.randomElement(using: &generator),
        field: fields.randomElement(using: &generator) ?? "",
        movement: fields.randomElement(using: &generator) ?? "",
        title: ["Bằng khen", "fighter", ""].randomElement(using: &generator) ?? "",
        year: years.randomElement(using: &generator) ?? "", stage: stage,
        status: Status.allCases.randomElement(using: &generator) ?? .pending,
        waitingSince: now.advanced(by: .hours(Int(-days) * 24 + Int.random(in: 0...23, using: &generator))))
    }
  }
}
