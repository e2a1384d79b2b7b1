import ReviewEngine

/// How far the quotas of the policy are used.
extension Model {
  /// Asks for the counts, where there are quotas.
  func countQuotas() -> [Effect] {
    setting.policy.quotas.isEmpty ? [] : [.countQuotas(context)]
  }

  /// The counts that are above what is allowed.
  var exceededQuotas: Int { (quotas ?? []).count { $0.state == .over } }

  /// Opens the counters.
  mutating func openQuotas() -> [Effect] {
    dialogs.append(.quotas(QuotaDialog()))
    return countQuotas()
  }
}
