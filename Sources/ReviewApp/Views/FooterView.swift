import ReviewEngine
import TerminalUI

/// The footer: the keys that do something now.
struct FooterView: Widget {
  let model: Model

  func draw(into canvas: inout Canvas) {
    Footer(hints).draw(into: &canvas)
  }

  private var hints: [Footer.Hint] {
    guard model.dialogs.isEmpty else { return [] }
    let context = model.commandContext
    return Command.registry
      .filter { $0.footerRank != nil && $0.contexts.contains(context) && $0.obstacle(model) == nil }
      .sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
      .compactMap { command in
        // Where text is typed, a letter is no key to offer.
        model.keymap.keys(of: command.id).first { context != .form || !$0.beginsWithText }.map {
          Footer.Hint(key: $0.label, text: model.say(command.title), isPinned: command.id == .helpOpen)
        }
      }
  }
}
