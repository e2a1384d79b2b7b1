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

  /// What a decision about several nominations did.
  static func decided(_ verdict: Verdict, _ count: DecisionCount, by reviewer: String) -> LocalizedText {
    let (moved, votes) = (nominations(count.moved), nominations(count.votes))
    var parts: [LocalizedText] = []
    if count.moved > 0 || count.votes == 0 {
      parts.append(
        LocalizedText(
          vi: "\(verdict.pastLabel.vi) \(moved.vi)", en: "\(verdict.pastLabel.en) \(moved.en)"))
    }
    if count.votes > 0 {
      parts.append(
        LocalizedText(
          vi: "đã ghi phiếu của \(reviewer) cho \(votes.vi); chờ người khác",
          en: "noted the vote of \(reviewer) on \(votes.en); others have to vote"))
    }
    return undoable(parts)
  }

  /// What a decision about some nominations did, the one of them by its number where it only got a vote.
  static func decided(
    _ verdict: Verdict, _ changeSet: ChangeSet, by reviewer: String, under workflow: Workflow
  ) -> LocalizedText {
    if let change = changeSet.changes.first, changeSet.changes.count == 1, change.isLoneVote {
      return voted(on: change.result, by: reviewer, under: workflow)
    }
    return decided(verdict, DecisionCount(changeSet), by: reviewer)
  }

  /// A vote or a scorecard for one nomination that settled nothing: `đã ghi phiếu của lan cho 2026-0042; chờ thêm 1
  /// phiếu`.
  static func voted(on nomination: Nomination, by reviewer: String, under workflow: Workflow) -> LocalizedText
  {
    var parts = [
      LocalizedText(
        vi: "đã ghi phiếu của \(reviewer) cho \(nomination.id)",
        en: "noted the vote of \(reviewer) on \(nomination.id)")
    ]
    if workflow.isInConflict(nomination) {
      parts.append(LocalizedText(vi: "đang bất đồng", en: "the votes disagree"))
    }
    if let waiting = workflow.waitingSentence(for: nomination) { parts.append(waiting) }
    return undoable(parts)
  }

  private static func undoable(_ parts: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      vi: (parts.map(\.vi) + ["hoàn tác bằng: guong undo"]).joined(separator: "; "),
      en: (parts.map(\.en) + ["guong undo takes it back"]).joined(separator: "; "))
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

  static func undone(_ change: ReviewDesk.Reversed) -> LocalizedText {
    let number = named(change)
    return LocalizedText(
      vi: "đã hoàn tác \(number.vi); làm lại bằng: guong redo",
      en: "undid \(number.en); guong redo restores it")
  }

  static func redone(_ change: ReviewDesk.Reversed) -> LocalizedText {
    let number = named(change)
    return LocalizedText(vi: "đã làm lại \(number.vi)", en: "redid \(number.en)")
  }

  /// The nomination of a change set by its id, or how many there are.
  private static func named(_ reversed: ReviewDesk.Reversed) -> LocalizedText {
    let applied: AppliedChangeSet
    switch reversed {
    case .many(let count): return nominations(count)
    case .applied(let change): applied = change
    }
    let (changes, records) = (applied.changeSet.changes, applied.changeSet.records)
    if changes.isEmpty, let record = records.first { return record.result.id.sentence }
    guard changes.count == 1, let change = changes.first else { return nominations(changes.count) }
    let name = "\(change.result.id) \(change.result.dossier.subject)"
    return LocalizedText(vi: name, en: name)
  }
}
