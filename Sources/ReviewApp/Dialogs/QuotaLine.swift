import ReviewEngine

/// One line of the counters of quotas. Of groups those are told that are not within the limit, then those with the most.
enum QuotaLine {
  /// A sentence.
  case said(String)
  /// A count against its bound.
  case quota(QuotaCount, name: String, isGroup: Bool)
  /// A quota that is counted by groups, with how they stand together.
  case heading(String, remark: String, isBroken: Bool)

  /// How many groups of a quota are told.
  private static let shownGroups = 12

  /// The lines, as far as quotas are counted.
  static func all(of model: Model) -> [QuotaLine] {
    let quotas = model.setting.policy.quotas
    guard !quotas.isEmpty else { return [.said(model.say(Words.noQuotas))] }
    guard let counts = model.quotas else { return [.said(model.say(Words.counting))] }
    return quotas.flatMap { quota -> [QuotaLine] in
      let own = counts.filter { $0.quota.id == quota.id }
      guard quota.per != nil else {
        return own.map { .quota($0, name: model.say(quota.label), isGroup: false) }
      }
      let isBroken = own.contains(where: \.isBroken)
      let sorted = own.filter(\.isBroken) + own.filter { !$0.isBroken }
      let rest = sorted.count - shownGroups
      return [.heading(model.say(quota.label), remark: model.say(Words.groups(own)), isBroken: isBroken)]
        + sorted.prefix(shownGroups).map { count in
          .quota(count, name: model.say(count.group?.label ?? quota.label), isGroup: true)
        } + (rest > 0 ? [.said("  " + model.say(Words.moreGroups(rest)))] : [])
    }
  }
}
