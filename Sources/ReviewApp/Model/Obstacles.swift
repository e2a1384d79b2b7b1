import ReviewEngine

/// Why a command cannot be run now, in the same words wherever it is said.
extension Model {
  /// There is no row to act on.
  var noRowObstacle: LocalizedText? {
    if list.isLoading { return Words.listIsLoading }
    return list.focused == nil ? Refusal.nothingSelected.sentence : nil
  }

  /// There is no nomination to act on, marked or in front.
  var noTargetObstacle: LocalizedText? { dossier == nil && selection == .none ? noRowObstacle : nil }

  /// There is nowhere to go back to.
  var nothingToLeaveObstacle: LocalizedText? {
    comparison == nil && dossier == nil && pages.isEmpty && selection == .none && filter.text.isEmpty
      && tour == nil
      ? Words.nothingToLeave : nil
  }

  /// Why a verdict cannot be given to what the keys act on. Of several nominations, a preview says it.
  func obstacle(to verdict: Verdict) -> LocalizedText? {
    if let obstacle = dossier == nil ? noRowObstacle : nil { return obstacle }
    guard dossier != nil || selection == .none, let nomination = targetNomination else { return nil }
    for case (verdict, .disabled(let refusal)) in workflow.available(
      for: nomination, to: setting.reviewer, at: now)
    {
      return refusal.sentence(utcOffset: setting.utcOffset)
    }
    return nil
  }

  /// The nomination that a decision without marks is about.
  var targetNomination: Nomination? { dossier?.nomination ?? list.focused?.nomination }
}
