import ReviewEngine

extension Words {
  /// `12 hồ sơ → Bồi dưỡng, chờ duyệt`, or why they cannot be decided so.
  static func forecast(_ line: Forecast.Line, by reviewer: Reviewer, under policy: Policy) -> LocalizedText {
    let count = nominations(line.count)
    switch line.outcome {
    case .moves(let stage, let status):
      let place = place(stage, status, under: policy)
      return LocalizedText(vi: "\(count.vi) → \(place.vi)", en: "\(count.en) → \(place.en)")
    case .refusedToRole(let stage):
      let label = policy.rules(of: stage).label
      return LocalizedText(
        vi: "\(count.vi) không được: vai trò \(reviewer.role.label.vi) không quyết định ở \(label.vi)",
        en: "\(count.en) refused: the role \(reviewer.role.label.en) does not decide in \(label.en)")
    case .refusedInStatus(let status):
      return LocalizedText(
        vi: "\(count.vi) không được: \(status.label.vi)", en: "\(count.en) refused: \(status.label.en)")
    }
  }

  static func decided(_ verdict: Verdict, _ count: Int) -> LocalizedText {
    let number = nominations(count)
    return LocalizedText(
      vi: "\(verdict.pastLabel.vi) \(number.vi); hoàn tác bằng: guong undo",
      en: "\(verdict.pastLabel.en) \(number.en); guong undo takes it back")
  }

  static func needsYes(_ verdict: Verdict, _ count: Int) -> LocalizedText {
    let number = nominations(count)
    return LocalizedText(
      vi: "chưa làm gì: sẽ \(verdict.label.vi) \(number.vi); thêm --yes để làm",
      en: "nothing done: this would \(verdict.label.en) \(number.en); add --yes to do it")
  }

  static func allOrNothing(_ refused: Int) -> LocalizedText {
    let number = nominations(refused)
    return LocalizedText(
      vi: "chưa làm gì: \(number.vi) không xử lý như vậy được; lọc hẹp lại, ví dụ thêm is:pending",
      en: "nothing done: \(number.en) cannot be decided so; narrow the query, with is:pending for example")
  }

  static func wouldDecide(_ verdict: Verdict, _ count: Int) -> LocalizedText {
    let number = nominations(count)
    return LocalizedText(
      vi: "sẽ \(verdict.label.vi) \(number.vi):", en: "would \(verdict.label.en) \(number.en):")
  }

  static func undone(_ change: AppliedChangeSet) -> LocalizedText {
    let number = named(change)
    return LocalizedText(
      vi: "đã hoàn tác \(number.vi); làm lại bằng: guong redo",
      en: "undid \(number.en); guong redo restores it")
  }

  static func redone(_ change: AppliedChangeSet) -> LocalizedText {
    let number = named(change)
    return LocalizedText(vi: "đã làm lại \(number.vi)", en: "redid \(number.en)")
  }

  /// The nomination of a change set by its id, or how many there are.
  private static func named(_ applied: AppliedChangeSet) -> LocalizedText {
    let changes = applied.changeSet.changes
    guard changes.count == 1, let change = changes.first else { return nominations(changes.count) }
    let name = "\(change.result.id) \(change.result.dossier.subject)"
    return LocalizedText(vi: name, en: name)
  }
}
