public import ReviewEngine

/// The funnel: how many nominations came to each stage, how many went on, and what became of the others.
public struct Funnel: ReportMaker {
  /// The permanent name.
  public static let id = "funnel"
  /// What it is called.
  public static let title = LocalizedText(vi: "Phễu bốn giai đoạn", en: "Funnel of the four stages")

  private let policy: Policy
  private var all = PlaceCounts()
  private var consolidating = 0
  private(set) var groups: NominationGroups?
  private(set) var counts: [String: PlaceCounts] = [:]

  /// The statuses in the order of the tables: those that still wait, the good end, the other ends.
  private static let statuses: [Status] = [
    .pending, .returned, .held, .completed, .rejected, .dropped, .withdrawn,
  ]
  /// How many groups people are shown.
  private static let shown = 30

  /// Nothing counted yet.
  /// - Parameters:
  ///   - policy: says what stages and groups are called.
  ///   - grouping: what to split by, if anything.
  public init(under policy: Policy, by grouping: NominationGrouping? = nil) {
    self.policy = policy
    groups = grouping.map { NominationGroups(by: $0, under: policy) }
  }

  /// Takes the next nomination.
  public mutating func take(_ nomination: Nomination) {
    let standing = nomination.standing
    all.add(standing)
    if standing.stage == .cultivate, standing.lastDecision?.verdict == .consolidate { consolidating += 1 }
    if let key = groups?.key(of: nomination) { counts[key, default: PlaceCounts()].add(standing) }
  }

  /// What was counted.
  public func sections() -> [ReportSection] { [stages] + (split.map { [$0] } ?? []) }

  // MARK: By stage

  private var stages: ReportSection {
    let rows = Stage.allCases.map { stage -> [ReportValue] in
      let reached = all.reached(stage)
      let passed = stage.next.map { all.reached($0) } ?? all.count(stage, .completed)
      return [
        .stage(stage, under: policy), .count(reached), .ratio(reached, of: all.total), .count(passed),
        .ratio(passed, of: reached), .count(all.count(in: stage)),
      ] + Self.statuses.map { .count(all.count(stage, $0)) }
    }
    let total: [ReportValue] =
      [.term(Term(id: "total", label: Words.total)), .none, .none, .none, .none, .count(all.total)]
      + Self.statuses.map { .count(all.count($0)) }
    let columns =
      [
        .stage,
        ReportColumn("reached", LocalizedText(vi: "Đã tới", en: "Reached"), .count),
        ReportColumn("share", LocalizedText(vi: "So với tổng", en: "Of all"), .ratio),
        ReportColumn("passed", LocalizedText(vi: "Đã qua", en: "Passed"), .count),
        ReportColumn("pass-rate", LocalizedText(vi: "Tỷ lệ qua", en: "Pass rate"), .ratio),
        ReportColumn("here", LocalizedText(vi: "Hiện có", en: "Here now"), .count),
      ] + Self.statuses.map { .status($0) }
    return ReportSection(
      id: "stages", title: LocalizedText(vi: "Theo giai đoạn", en: "By stage"), notes: notes,
      table: ReportTable(columns: columns, rows: all.total == 0 ? [] : rows, total: total),
      charts: [
        ReportChart(
          .bars,
          LocalizedText(vi: "Số hồ sơ đã tới mỗi giai đoạn", en: "Nominations that reached each stage"),
          labels: "stage", values: ["reached"]),
        ReportChart(
          .stack, LocalizedText(vi: "Hồ sơ đang ở mỗi giai đoạn", en: "Nominations in each stage now"),
          labels: "stage", values: Self.statuses.map(\.rawValue)),
      ])
  }

  private var notes: [LocalizedText] {
    let reached = LocalizedText(
      vi:
        "Một hồ sơ đã tới giai đoạn nó đang ở và mọi giai đoạn trước đó; nơi nó dừng lại được kể theo trạng thái.",
      en:
        "A nomination has reached the stage it is in and all before; where it stopped is told by its status.")
    guard consolidating > 0 else { return [reached] }
    let number = Words.counted(consolidating, "hồ sơ", "nomination")
    let back = policy.rules(of: .summarize).label
    return [
      reached,
      LocalizedText(
        vi: "\(number.vi) từ \(back.vi) quay lại để củng cố, được tính ở nơi đang đứng.",
        en: "\(number.en) went back from \(back.en) to consolidate, counted where they stand."),
    ]
  }

  // MARK: By group

  private var split: ReportSection? {
    guard let groups else { return nil }
    let rows = GroupOrder(of: groups).sorted(counts, by: \.total).map { term, counts in
      [.group(term)] + Self.values(of: counts)
    }
    let later = Stage.allCases.dropFirst().map { stage in
      let label = policy.rules(of: stage).label
      return ReportColumn(
        "reached-" + stage.id, LocalizedText(vi: "Tới \(label.vi)", en: "To \(label.en)"), .count)
    }
    let columns =
      [
        .group(groups.grouping),
        ReportColumn("total", LocalizedText(vi: "Hồ sơ", en: "Nominations"), .count),
      ] + later
      + [ReportColumn("yield", LocalizedText(vi: "Tỷ lệ tới cuối", en: "To the last"), .ratio)]
      + Self.statuses.map { .status($0) }
    return ReportSection(
      id: "by-" + groups.grouping.rawValue,
      title: LocalizedText(
        vi: "Theo \(groups.grouping.label.vi.lowercased())", en: "By \(groups.grouping.label.en.lowercased())"
      ),
      table: ReportTable(
        columns: columns, rows: rows,
        total: [.term(Term(id: "total", label: Words.total))] + Self.values(of: all), shown: Self.shown),
      charts: [
        ReportChart(
          .stack, LocalizedText(vi: "Hồ sơ theo trạng thái", en: "Nominations by status"),
          labels: groups.grouping.rawValue, values: Self.statuses.map(\.rawValue))
      ])
  }

  private static func values(of counts: PlaceCounts) -> [ReportValue] {
    [.count(counts.total)] + Stage.allCases.dropFirst().map { .count(counts.reached($0)) }
      + [.ratio(counts.reached(.replicate), of: counts.total)] + statuses.map { .count(counts.count($0)) }
  }
}
