internal import PlainText
internal import ReviewEngine

extension Workload {
  /// What was counted.
  public func sections() -> [ReportSection] { [paceSection, reviewerSection, weekSection] }

  /// How many weeks people and programs are shown.
  private static let shownWeeks = 26
  /// Beyond so many working days nothing is foreseen.
  private static let horizon = 2_500

  // MARK: Stages

  private var paceSection: ReportSection {
    let rows = Stage.allCases.map { stage -> [ReportValue] in
      let counter = stages[stage] ?? StageCounter()
      let left = Self.workingDays(for: counter)
      return [
        .stage(stage, under: policy), .count(counter.pending), .count(counter.decisions),
        .count(counter.recent),
        counter.spans.percentile(50).map { .span($0) } ?? .none,
        counter.spans.percentile(90).map { .span($0) } ?? .none, left.map { .count($0) } ?? .none,
        left.map { .day(policy.calendar.due(workingDays: $0, after: today)) } ?? .none,
      ]
    }
    let days = Self.paceDays
    return ReportSection(
      id: "stages", title: LocalizedText(vi: "Tiến độ theo giai đoạn", en: "Pace by stage"),
      notes: [
        LocalizedText(
          vi:
            "Tốc độ tính trên \(days) ngày làm việc gần nhất, từ \(paceStart.slashed). Thời gian là từ lúc hồ sơ "
            + "tới giai đoạn đến lúc duyệt, từ chối, trả lại, củng cố hoặc thanh loại; quyết định đã hoàn tác "
            + "không được tính.",
          en:
            "The pace is that of the last \(days) working days, from \(paceStart.slashed). Times are from arrival in "
            + "the stage until approved, rejected, returned, consolidated or struck off; what was undone does not "
            + "count.")
      ],
      table: ReportTable(
        columns: [
          .stage,
          .status(.pending, isOptional: false),
          ReportColumn("decisions", LocalizedText(vi: "Đã quyết định", en: "Decided"), .count),
          ReportColumn("recent", LocalizedText(vi: "\(days) ngày qua", en: "Last \(days) days"), .count),
          ReportColumn("median", LocalizedText(vi: "Trung vị", en: "Median"), .span),
          ReportColumn("slow", LocalizedText(vi: "90% trong", en: "90% within"), .span),
          ReportColumn("left", LocalizedText(vi: "Còn (ngày làm việc)", en: "Left (working days)"), .count),
          ReportColumn("finish", LocalizedText(vi: "Dự kiến xong", en: "Done by"), .day),
        ], rows: rows),
      charts: [
        ReportChart(
          .bars, LocalizedText(vi: "Đang chờ theo giai đoạn", en: "Pending by stage"), labels: "stage",
          values: ["pending"])
      ])
  }

  /// In how many working days all that is pending will be decided at the present pace; nil where there is no pace, or
  /// nothing pending.
  private static func workingDays(for counter: StageCounter) -> Int? {
    guard counter.recent > 0, counter.pending > 0 else { return nil }
    let days = (counter.pending * paceDays + counter.recent - 1) / counter.recent
    return days <= horizon ? days : nil
  }

  // MARK: Reviewers

  private var reviewerSection: ReportSection {
    let sorted = reviewers.sorted { left, right in
      if left.value.decisions != right.value.decisions { return left.value.decisions > right.value.decisions }
      return OrderingKey(personName: left.key) < OrderingKey(personName: right.key)
    }
    let rows = sorted.map { name, counter -> [ReportValue] in
      [.text(name), .count(counter.decisions)]
        + Verdict.allCases.map { .count(counter.verdicts[$0] ?? 0) }
        + [
          .count(counter.votes), counter.spans.percentile(50).map { .span($0) } ?? .none,
          counter.last.map { .day($0) } ?? .none,
        ]
    }
    let columns =
      [
        ReportColumn("reviewer", LocalizedText(vi: "Người xét", en: "Reviewer"), .text),
        ReportColumn("decisions", LocalizedText(vi: "Quyết định", en: "Decisions"), .count),
      ]
      + Verdict.allCases.map {
        ReportColumn($0.rawValue, $0.label.capitalized, .count, isOptional: true)
      } + [
        ReportColumn("votes", LocalizedText(vi: "Phiếu", en: "Votes"), .count, isOptional: true),
        ReportColumn("median", LocalizedText(vi: "Trung vị", en: "Median"), .span),
        ReportColumn("last", LocalizedText(vi: "Gần nhất", en: "Latest"), .day),
      ]
    return ReportSection(
      id: "reviewers", title: LocalizedText(vi: "Theo người xét", en: "By reviewer"),
      table: ReportTable(columns: columns, rows: rows),
      charts: [
        ReportChart(
          .stack, LocalizedText(vi: "Quyết định theo người xét", en: "Decisions by reviewer"),
          labels: "reviewer",
          values: ["approve", "reject", "return", "hold", "consolidate", "drop", "re-check", "revoke"])
      ])
  }

  // MARK: Weeks

  /// The weeks up to this one, those without decisions included.
  private var weekSection: ReportSection {
    var rows: [[ReportValue]] = []
    let current = Self.week(of: today)
    if let first = weeks.keys.min(), first <= current {
      for week in max(first, current - Self.shownWeeks + 1)...current {
        rows.append([.day(Self.monday(of: week)), .count(weeks[week] ?? 0)])
      }
    }
    return ReportSection(
      id: "weeks", title: LocalizedText(vi: "Quyết định theo tuần", en: "Decisions by week"),
      table: ReportTable(
        columns: [
          ReportColumn("week", LocalizedText(vi: "Tuần từ", en: "Week of"), .day),
          ReportColumn("decisions", LocalizedText(vi: "Quyết định", en: "Decisions"), .count),
        ], rows: rows),
      charts: [
        ReportChart(
          .line, LocalizedText(vi: "Số quyết định mỗi tuần", en: "Decisions each week"), labels: "week",
          values: ["decisions"])
      ])
  }
}
