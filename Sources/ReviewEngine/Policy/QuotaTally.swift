/// Counts nominations against the quotas of a policy, one nomination after the other.
public struct QuotaTally: Sendable {
  /// The counters of one quota.
  private struct Counter {
    let quota: Quota
    var groups: NominationGroups?
    /// How many of the part, and of the whole, by group; the empty text without groups.
    var counts: [String: (part: Int, whole: Int)] = [:]
  }

  private var counters: [Counter]

  /// Nothing counted yet.
  public init(under policy: Policy) {
    counters = policy.quotas.map { quota in
      let groups = quota.per.map { NominationGroups(by: NominationGrouping($0), under: policy) }
      return Counter(quota: quota, groups: groups)
    }
  }

  /// Counts a nomination.
  public mutating func add(_ nomination: Nomination, in context: QueryContext) {
    count(nomination, 1, in: context)
  }

  /// Takes back that a nomination, as it was, was counted.
  public mutating func remove(_ nomination: Nomination, in context: QueryContext) {
    count(nomination, -1, in: context)
  }

  /// The counts, by the policy's order of quotas; of each, the groups that the policy knows in its order, then the
  /// others, those with the most first. A quota without groups has one count, always. See ``ungrouped(in:)``.
  public var counts: [QuotaCount] {
    counters.flatMap { counter -> [QuotaCount] in
      guard let groups = counter.groups else {
        let count = counter.counts[""] ?? (0, 0)
        return [QuotaCount(quota: counter.quota, group: nil, part: count.part, whole: count.whole)]
      }
      // Nobody has to hear that none of the most are used; that none of the least are there, everybody has.
      let known = groups.known.map(\.id).filter { !counter.quota.limit.isUpper || counter.counts[$0] != nil }
      let others = counter.counts.filter { !$0.key.isEmpty && !known.contains($0.key) && $0.value != (0, 0) }
        .sorted { ($1.value.part, $1.value.whole, $0.key) < ($0.value.part, $0.value.whole, $1.key) }
      return (known + others.map(\.key)).map { key in
        let count = counter.counts[key] ?? (0, 0)
        return QuotaCount(
          quota: counter.quota, group: groups.term(of: key), part: count.part, whole: count.whole)
      }
    }
  }

  /// How many a quota counts that do not say which group they belong to: they are in none, and break no limit.
  public func ungrouped(in quota: Quota) -> Int {
    let counter = counters.first { $0.quota.id == quota.id && $0.groups != nil }
    return counter?.counts[""]?.part ?? 0
  }

  private mutating func count(_ nomination: Nomination, _ step: Int, in context: QueryContext) {
    for index in counters.indices {
      let quota = counters[index].quota
      let isPart = quota.part.condition.matches(nomination, in: context)
      let isWhole = quota.limit.hasWhole && quota.whole.condition.matches(nomination, in: context)
      guard isPart || isWhole else { continue }
      let key = counters[index].groups?.key(of: nomination) ?? ""
      var count = counters[index].counts[key] ?? (0, 0)
      // A share is a part of its whole: what is no part of the whole is no part of it.
      if isPart, isWhole || !quota.limit.hasWhole { count.part += step }
      if isWhole { count.whole += step }
      counters[index].counts[key] = count
    }
  }
}

extension Quota.Limit {
  /// Whether it is a share of something.
  var hasWhole: Bool {
    switch self {
    case .shareAtLeast, .shareAtMost: true
    case .atMost, .atLeast: false
    }
  }
}
