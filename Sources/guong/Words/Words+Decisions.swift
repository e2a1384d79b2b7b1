import ReviewEngine

extension Words {
  /// `12 hồ sơ → Bồi dưỡng, chờ duyệt`, or why they cannot be decided so.
  static func forecast(_ line: Forecast.Line, under policy: Policy) -> LocalizedText {
    let count = nominations(line.count)
    let text = line.outcome.sentence(under: policy, utcOffset: SystemClock.utcOffset())
    guard case .refused = line.outcome else {
      return LocalizedText(vi: "\(count.vi) \(text.vi)", en: "\(count.en) \(text.en)")
    }
    return LocalizedText(vi: "\(count.vi) không được: \(text.vi)", en: "\(count.en) refused: \(text.en)")
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
    let (changes, records) = (applied.changeSet.changes, applied.changeSet.records)
    if changes.isEmpty, let record = records.first { return record.result.id.sentence }
    guard changes.count == 1, let change = changes.first else { return nominations(changes.count) }
    let name = "\(change.result.id) \(change.result.dossier.subject)"
    return LocalizedText(vi: name, en: name)
  }
}
