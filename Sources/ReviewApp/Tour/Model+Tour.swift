import ReviewEngine
import TerminalUI

/// The tour: a strip above the status line that suggests one thing after the other, and watches whether it was done.
/// It takes no keys away and ends when it is told to.
extension Model {
  /// Begins the tour where it has not been seen; where the store is real, the first time says where the tour is.
  mutating func welcome() -> [Effect] {
    guard !choices.hasSeenTour else { return [] }
    if setting.isSample {
      tour = .approve
      return []
    }
    status = StatusMessage(.going, Words.firstTime(help: keymap.label(of: .helpOpen)))
    choices.hasSeenTour = true
    return keepChoices()
  }

  /// Begins the tour anew.
  mutating func beginTour() -> [Effect] {
    tour = .approve
    return settleTour()
  }

  /// Ends it, for good unless it is asked for.
  mutating func endTour() -> [Effect] {
    tour = nil
    choices.hasSeenTour = true
    status = StatusMessage(.done, Words.tourEnded(keymap.label(of: .tourBegin)))
    return keepChoices() + settleTour()
  }

  /// Why there is no tour; nil where there is.
  var tourObstacle: LocalizedText? { setting.isSample ? nil : Words.tourNeedsSamples }

  /// Goes to the next step when what the present one suggests was done.
  mutating func followTour(_ message: Message) -> [Effect] {
    guard let step = tour, isDone(step, message), let next = step.next else { return [] }
    tour = next
    return settleTour()
  }

  private func isDone(_ step: TourStep, _ message: Message) -> Bool {
    switch step {
    case .approve: message.decides(.approve)
    case .reject: message.decides(.reject)
    case .undo:
      if case .applied(let applied) = message { applied.changeSet.header.action == .undo } else { false }
    case .filter: !filter.isEditing && filter.query.condition != .everything && filter.isOn
    case .dossier: dossier != nil
    case .back: dossier == nil
    case .palette: uppermost(CommandDialog.self) != nil
    case .end: false
    }
  }

  /// The strip takes lines from the list, or gives them back: the row with the focus stays in sight.
  private mutating func settleTour() -> [Effect] {
    list.scroll(height: pageHeight)
    return extendList()
  }
}

extension Message {
  /// Whether it says that a decision with a verdict is on the disk.
  fileprivate func decides(_ verdict: Verdict) -> Bool {
    switch self {
    case .applied(let applied):
      applied.changeSet.changes.contains { $0.result.standing.lastDecision?.verdict == verdict }
        && applied.changeSet.header.action == .decision
    case .appliedToMatching(let request, _, _): request.verdict == verdict
    default: false
    }
  }
}
