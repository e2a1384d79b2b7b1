extension Outcome {
  /// What would become of nominations, or why they cannot be decided so, without saying how many.
  /// - Parameters:
  ///   - policy: says what stages and titles are called.
  ///   - utcOffset: seconds east of UTC, for times in refusals.
  /// - Returns: `→ Bồi dưỡng, chờ duyệt` or the ground of the refusal.
  public func sentence(under policy: Policy, utcOffset: Int) -> LocalizedText {
    switch self {
    case .moves(let stage, let status, let title):
      let label = policy.rules(of: stage).label
      let name = title.flatMap(policy.title(withID:))?.label
      return LocalizedText(
        vi: "→ \(label.vi), \(status.label.vi)" + (name.map { ", \($0.vi)" } ?? ""),
        en: "→ \(label.en), \(status.label.en)" + (name.map { ", \($0.en)" } ?? ""))
    case .counts:
      return LocalizedText(vi: "thêm một phiếu", en: "one vote more")
    case .refused(let refusal): return refusal.ground(utcOffset: utcOffset)
    }
  }
}

extension Refusal {
  /// Why nominations cannot be decided so, without naming one: what a forecast tells of several.
  fileprivate func ground(utcOffset: Int) -> LocalizedText {
    switch self {
    case .notInStatus(_, let status, _): return status.label
    case .notInStage(_, let stage, _):
      return LocalizedText(vi: "ở giai đoạn \(stage.rawValue)", en: "in stage \(stage.rawValue)")
    case .gateUnmet(_, _, let items):
      return LocalizedText(
        vi: "thiếu: " + items.map(\.sentence.vi).joined(separator: "; "),
        en: "lacking: " + items.map(\.sentence.en).joined(separator: "; "))
    default: return sentence(utcOffset: utcOffset)
    }
  }
}
