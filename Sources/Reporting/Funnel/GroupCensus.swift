public import ReviewEngine

/// The nominations of one group, by stage and status.
public struct GroupCensus: Sendable, Hashable {
  /// What the group is called; nil for those that do not say.
  public let term: Term?
  /// How the group is spelled in dossiers, the commonest spelling first; none where there is no nomination.
  public let spellings: [String]
  /// How many there are where.
  public let census: Census

  /// Makes a group's counts.
  public init(term: Term?, spellings: [String], census: Census) {
    self.term = term
    self.spellings = spellings
    self.census = census
  }
}

extension Funnel {
  /// What it is split by, group by group in the order that people expect; the groups that the policy knows and nobody
  /// was nominated in come last. None where it is not split.
  public func groupCounts() -> [GroupCensus] {
    guard let groups else { return [] }
    let keyed = counts.reduce(into: [:]) { $0[$1.key] = (key: $1.key, counts: $1.value) }
    let met = GroupOrder(of: groups).sorted(keyed, by: \.counts.total).map { term, group in
      GroupCensus(term: term, spellings: groups.spellings(of: group.key), census: group.counts.census)
    }
    let missing = groups.known.filter { counts[$0.id] == nil }
    return met + missing.map { GroupCensus(term: $0, spellings: [], census: Census(counts: [:])) }
  }
}

extension PlaceCounts {
  /// The same numbers as the engine's census.
  fileprivate var census: Census {
    Census(
      counts: Dictionary(
        uniqueKeysWithValues: Stage.allCases.map { stage in
          let places = Status.allCases.map { ($0, count(stage, $0)) }.filter { $0.1 > 0 }
          return (stage, Dictionary(uniqueKeysWithValues: places))
        }))
  }
}
