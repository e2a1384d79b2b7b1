public import ReviewEngine

/// Where nominations come from and whom they reach: what is well covered, and what is not at all.
public struct Coverage: ReportMaker {
  /// The permanent name.
  public static let id = "coverage"
  /// What it is called.
  public static let title = LocalizedText(
    vi: "Độ phủ theo lĩnh vực và đơn vị", en: "Coverage by field and unit")

  /// The counters of a group.
  fileprivate struct Counter {
    var total = 0
    var recognised = 0
    var subjects: [SubjectKind: Int] = [:]
    /// The keys of the other groups that it was met with.
    var others: Set<String> = []
  }

  /// The groups of one grouping, with how many groups of another each was met with.
  private struct Axis {
    var groups: NominationGroups
    var counters: [String: Counter] = [:]
  }

  private let policy: Policy
  private var axes: [Axis]
  /// The other groups that are counted for each axis.
  private var others: NominationGroups
  private var fields: NominationGroups
  private var all = Counter()

  /// How many groups people are shown.
  private static let shown = 40

  /// Nothing counted yet.
  /// - Parameters:
  ///   - policy: knows the fields that there should be nominations of.
  ///   - grouping: what to count by; field and unit where nothing is said.
  public init(under policy: Policy, by grouping: NominationGrouping? = nil) {
    self.policy = policy
    axes = (grouping.map { [$0] } ?? [.field, .unit]).map {
      Axis(groups: NominationGroups(by: $0, under: policy))
    }
    others = NominationGroups(by: .unit, under: policy)
    fields = NominationGroups(by: .field, under: policy)
  }

  /// Takes the next nomination.
  public mutating func take(_ nomination: Nomination) {
    let (unit, field) = (others.key(of: nomination), fields.key(of: nomination))
    all.add(nomination, with: unit)
    for index in axes.indices {
      let grouping = axes[index].groups.grouping
      let key = axes[index].groups.key(of: nomination)
      axes[index].counters[key, default: Counter()].add(nomination, with: grouping == .unit ? field : unit)
    }
  }

  /// What was counted.
  public func sections() -> [ReportSection] { axes.map(section) }

  private func section(of axis: Axis) -> ReportSection {
    let grouping = axis.groups.grouping
    let rows = GroupOrder(of: axis.groups).sorted(axis.counters, by: \.total).map {
      [.group($0.term)] + $0.count.values
    }
    let missing = axis.groups.known.filter { axis.counters[$0.id] == nil }
    let empty = missing.map { [.group($0)] + Counter().values }
    return ReportSection(
      id: "by-" + grouping.rawValue,
      title: LocalizedText(
        vi: "Theo \(grouping.label.vi.lowercased())", en: "By \(grouping.label.en.lowercased())"),
      notes: notes(of: axis, missing: missing),
      table: ReportTable(
        columns: columns(of: grouping), rows: rows.isEmpty ? [] : rows + empty,
        total: [.term(Term(id: "total", label: Words.total))] + total(of: grouping), shown: Self.shown),
      charts: [
        ReportChart(
          .bars, LocalizedText(vi: "Số hồ sơ", en: "Nominations"), labels: grouping.rawValue,
          values: ["total"])
      ])
  }

  private func columns(of grouping: NominationGrouping) -> [ReportColumn] {
    let other = grouping == .unit ? NominationGrouping.field : .unit
    let name =
      grouping == .unit
      ? LocalizedText(vi: "Số lĩnh vực", en: "Fields") : LocalizedText(vi: "Số đơn vị", en: "Units")
    return [
      .group(grouping), ReportColumn("total", LocalizedText(vi: "Hồ sơ", en: "Nominations"), .count),
      ReportColumn("recognised", LocalizedText(vi: "Được ghi nhận", en: "Recognised"), .count),
      ReportColumn("share", LocalizedText(vi: "Tỷ lệ", en: "Share"), .ratio),
      ReportColumn(other.rawValue + "s", name, .count),
    ] + SubjectKind.allCases.map { ReportColumn($0.rawValue, $0.label.capitalized, .count, isOptional: true) }
  }

  private func total(of grouping: NominationGrouping) -> [ReportValue] {
    var values = all.values
    if grouping == .unit { values[3] = .none }
    return values
  }

  private func notes(of axis: Axis, missing: [Term]) -> [LocalizedText] {
    let recognised = LocalizedText(
      vi: "Được ghi nhận: đã tới \(policy.rules(of: .replicate).label.vi).",
      en: "Recognised: reached \(policy.rules(of: .replicate).label.en).")
    guard !missing.isEmpty, !axis.counters.isEmpty else { return [recognised] }
    return [
      recognised,
      LocalizedText(
        vi: "Chưa có hồ sơ nào: \(missing.map(\.label.vi).joined(separator: "; ")).",
        en: "Without any nomination: \(missing.map(\.label.en).joined(separator: "; "))."),
    ]
  }
}

extension Coverage.Counter {
  fileprivate mutating func add(_ nomination: Nomination, with other: String) {
    total += 1
    if nomination.standing.stage == .replicate { recognised += 1 }
    if let kind = nomination.dossier.subjectKind { subjects[kind, default: 0] += 1 }
    if !other.isEmpty { others.insert(other) }
  }

  /// The values behind the group's name.
  fileprivate var values: [ReportValue] {
    [.count(total), .count(recognised), .ratio(recognised, of: total), .count(others.count)]
      + SubjectKind.allCases.map { .count(subjects[$0] ?? 0) }
  }
}
