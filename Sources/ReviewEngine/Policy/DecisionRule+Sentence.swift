extension DecisionRule {
  /// The rule as people read it.
  public var sentence: LocalizedText {
    switch self {
    case .single: return LocalizedText(vi: "một người duyệt", en: "one reviewer approves")
    case .votes(let rule):
      let blind = Self.blind(rule.isBlind)
      return LocalizedText(
        vi: "\(rule.needed) trong \(rule.of) người đồng ý\(blind.vi)",
        en: "\(rule.needed) of \(rule.of) reviewers agree\(blind.en)")
    case .ballot(let rule):
      return LocalizedText(
        vi: "hội đồng bỏ phiếu; không đạt thì \(rule.failed.label.vi)",
        en: "the council votes; where the ballot fails: \(rule.failed.label.en)")
    case .scores(let rule):
      let blind = Self.blind(rule.isBlind)
      return LocalizedText(
        vi:
          "ít nhất \(rule.cards) phiếu chấm, trung bình từ \(Self.points(rule.minimum, ",")) điểm\(blind.vi)",
        en:
          "at least \(rule.cards) scorecards with a mean of \(Self.points(rule.minimum, ".")) points\(blind.en)"
      )
    }
  }

  private static func blind(_ isBlind: Bool) -> LocalizedText {
    isBlind
      ? LocalizedText(vi: ", chấm độc lập", en: ", each without seeing the others")
      : LocalizedText(vi: "", en: "")
  }

  /// Hundredths of a point as a number without needless zeros.
  private static func points(_ hundredths: Int, _ point: String) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return String(whole) }
    return "\(whole)\(point)\(rest % 10 == 0 ? String(rest / 10) : CalendarDay.padded(rest, 2))"
  }
}
