import ReviewEngine
import TerminalUI

/// Every verdict with its key, and why it cannot be given where it cannot: the hint box.
struct VerdictDialog: Dialog {
  /// One verdict.
  struct Item: Sendable, Hashable {
    let verdict: Verdict
    /// Why it cannot be given now; nil when it can.
    let obstacle: LocalizedText?
    /// The same in few words, without saying which nomination.
    let ground: LocalizedText?
  }

  let items: [Item]
  let targets: Targets
  /// The verdict that Enter gives.
  var focus = 0

  init(items: [Item], targets: Targets) {
    self.items = items
    self.targets = targets
    focus = items.firstIndex { $0.obstacle == nil } ?? 0
  }

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    switch key {
    case KeyStroke(.escape): return .cancel
    case KeyStroke(.down), .character("j"): focus = min(focus + 1, items.count - 1)
    case KeyStroke(.up), .character("k"): focus = max(focus - 1, 0)
    case KeyStroke(.enter): return give(at: focus)
    default:
      guard let letter = key.text, let index = items.firstIndex(where: { $0.verdict.letter == letter }) else {
        return .stay
      }
      return give(at: index)
    }
    return .stay
  }

  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction {
    items.indices.contains(index) ? give(at: index) : .stay
  }

  func view(in model: Model) -> any Widget { VerdictView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? {
    let item = items[focus]
    return "\(item.verdict.letter) \(model.say(item.obstacle ?? item.verdict.label))"
  }

  func plainLines(in model: Model) -> [String] {
    [model.say(Words.verdictTitle(model.name(of: targets)))]
      + items.map { item in
        "  \(item.verdict.letter)  \(model.say(item.verdict.label))"
          + (item.ground.map { " (\(model.say($0)))" } ?? "")
      } + [model.say(Words.askVerdict)]
  }

  /// Gives the verdict of an item; one that cannot be given keeps the box open, with its reason in sight.
  mutating func give(at index: Int) -> DialogAction {
    focus = index
    return items[index].obstacle == nil ? .give(items[index].verdict) : .stay
  }
}

extension Verdict {
  /// The key in the hint box; the four that have a key of their own have the same here.
  var letter: Character {
    switch self {
    case .approve: "a"
    case .reject: "x"
    case .return: "b"
    case .hold: "h"
    case .release: "l"
    case .consolidate: "c"
    case .drop: "d"
    case .withdraw: "w"
    case .resubmit: "r"
    case .downgrade: "-"
    case .escalate: "+"
    case .recuse: "o"
    case .postpone: "s"
    case .recheck: "y"
    case .revoke: "v"
    }
  }
}

extension Model {
  /// Opens the hint box of every verdict.
  mutating func openVerdicts() -> [Effect] {
    let items = Verdict.allCases.map { verdict in
      VerdictDialog.Item(verdict: verdict, obstacle: obstacle(to: verdict), ground: ground(against: verdict))
    }
    open(VerdictDialog(items: items, targets: targets))
    return []
  }

  /// Why a verdict cannot be given to the nomination in front, in few words.
  private func ground(against verdict: Verdict) -> LocalizedText? {
    guard dossier != nil || selection == .none, let nomination = targetNomination else { return nil }
    let outcome = workflow.outcome(of: verdict, on: nomination, by: setting.reviewer, at: now)
    guard case .refused = outcome else { return nil }
    return outcome.sentence(under: setting.policy, utcOffset: setting.utcOffset)
  }
}
