import ReviewEngine

/// How far the quotas of the policy are used.
extension Model {
  /// Has the quotas counted, where there are some.
  /// - Parameter isAsked: whether a person wants to see them, rather than the title line.
  /// - Returns: the effect.
  func countQuotas(isAsked: Bool = false) -> [Effect] {
    setting.policy.quotas.isEmpty ? [] : [.countQuotas(context, isAsked: isAsked)]
  }

  /// The counts that are above what is allowed.
  var exceededQuotas: Int { (quotas ?? []).count { $0.state == .over } }

  /// Opens the counters.
  mutating func openQuotas() -> [Effect] {
    open(QuotaDialog())
    return countQuotas(isAsked: true)
  }
}
