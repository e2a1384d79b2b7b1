public import ReviewEngine

/// How far the quotas of the policy are used.
public struct QuotaReport: ReportMaker {
  /// The permanent name.
  public static let id = "quota"
  /// What it is called.
  public static let title = LocalizedText(vi: "Chỉ tiêu và hạn mức", en: "Quotas")

  private let policy: Policy
  private let context: QueryContext
  private var tally: QuotaTally

  /// How many groups of a quota people are shown.
  private static let shown = 40

  /// Nothing counted yet.
  /// - Parameters:
  ///   - policy: has the quotas.
  ///   - context: what the words of the quotas' queries mean.
  public init(under policy: Policy, in context: QueryContext) {
    self.policy = policy
    self.context = context
    tally = QuotaTally(under: policy)
  }

  /// Takes the next nomination.
  public mutating func take(_ nomination: Nomination) { tally.add(nomination, in: context) }

  /// What was counted.
  public func sections() -> [ReportSection] {
    let counts = tally.counts
    let together = counts.filter { $0.quota.per == nil }
    let overview = ReportSection(
      id: "quotas", title: LocalizedText(vi: "Tất cả hồ sơ", en: "All nominations"),
      notes: policy.quotas.isEmpty ? [Self.noQuotas] : [],
      table: ReportTable(
        columns: [ReportColumn("quota", LocalizedText(vi: "Chỉ tiêu", en: "Quota"), .text)] + Self.columns,
        rows: together.map { count in
          [.term(Term(id: count.quota.id, label: count.quota.label))] + Self.values(of: count)
        }))
    let grouped = policy.quotas.compactMap { quota -> ReportSection? in
      quota.per.map { per in section(of: quota, per: per, counts.filter { $0.quota.id == quota.id }) }
    }
    return (together.isEmpty && !grouped.isEmpty ? [] : [overview]) + grouped
  }

  private func section(of quota: Quota, per: QuotaGroup, _ counts: [QuotaCount]) -> ReportSection {
    let broken = counts.count { $0.isBroken }
    let grouping = NominationGrouping(per)
    let ungrouped = tally.ungrouped(in: quota)
    let number = Words.counted(ungrouped, "hồ sơ", "nomination")
    let unsaid = LocalizedText(
      vi: "\(number.vi) không ghi \(grouping.label.vi.lowercased()), nên không thuộc nhóm nào.",
      en: "\(number.en) without a \(grouping.label.en.lowercased()), which belong to no group.")
    return ReportSection(
      id: "quota-" + quota.id, title: quota.label,
      notes: [
        LocalizedText(
          vi: "\(quota.limit.sentence.capitalized.vi) theo từng \(grouping.label.vi.lowercased()); "
            + "\(Words.number(broken, in: .vietnamese)) chưa đúng chỉ tiêu.",
          en: "\(quota.limit.sentence.capitalized.en) for each \(grouping.label.en.lowercased()); "
            + "\(Words.number(broken, in: .english)) not within it.")
      ] + (ungrouped > 0 ? [unsaid] : []),
      table: ReportTable(
        columns: [.group(grouping)] + Self.columns,
        // What is wrong is read first.
        rows: (counts.filter(\.isBroken) + counts.filter { !$0.isBroken }).map { count in
          [.group(count.group)] + Self.values(of: count)
        }, shown: Self.shown),
      charts: [
        ReportChart(
          .bars, LocalizedText(vi: "Đã dùng", en: "Counted"), labels: grouping.rawValue, values: ["count"])
      ])
  }

  private static let noQuotas = LocalizedText(
    vi: "Quy định hiện hành không đặt chỉ tiêu nào.", en: "The rules in force set no quotas.")

  private static let columns = [
    ReportColumn("count", LocalizedText(vi: "Đã có", en: "Count"), .count),
    ReportColumn("share", LocalizedText(vi: "Tỷ lệ", en: "Share"), .ratio, isOptional: true),
    ReportColumn("limit", LocalizedText(vi: "Quy định", en: "Limit"), .text),
    ReportColumn("bound", LocalizedText(vi: "Mức lúc này", en: "Bound now"), .count),
    ReportColumn("state", LocalizedText(vi: "Tình trạng", en: "State"), .text),
  ]

  private static func values(of count: QuotaCount) -> [ReportValue] {
    let limit = count.quota.limit
    return [
      .count(count.part), limit.isShare ? .ratio(count.part, of: count.whole) : .none,
      .term(Term(id: limit.name, label: limit.sentence)), .count(count.bound),
      .term(Term(id: count.state.rawValue, label: count.sentence)),
    ]
  }
}

extension Quota.Limit {
  /// Whether a share is compared, rather than a number.
  fileprivate var isShare: Bool {
    switch self {
    case .shareAtLeast, .shareAtMost: true
    case .atMost, .atLeast: false
    }
  }

  /// The limit as programs read it: `at-most 5`, `share-at-least 1/3`.
  fileprivate var name: String {
    switch self {
    case .atMost(let count): "at-most \(count)"
    case .atLeast(let count): "at-least \(count)"
    case .shareAtLeast(let ratio): "share-at-least \(ratio)"
    case .shareAtMost(let ratio): "share-at-most \(ratio)"
    }
  }
}
