import ReviewEngine
import TerminalUI

/// The footer: the keys that do something now.
struct FooterView: Widget {
  let model: Model

  func draw(into canvas: inout Canvas) {
    let hints = commands.map { command, key in
      Footer.Hint(key: key.label, text: model.say(command.title), isPinned: command.id == .helpOpen)
    }
    Footer(hints).draw(into: &canvas)
  }

  /// The commands that can be run now, the most useful first, each with one of its keys.
  var commands: [(command: Command, key: KeyChord)] {
    guard model.dialogs.isEmpty else { return [] }
    let context = model.commandContext
    return Command.registry
      .filter { $0.footerRank != nil && $0.contexts.contains(context) && $0.obstacle(model) == nil }
      .sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
      .compactMap { command in
        // Where text is typed, a letter is no key to offer.
        model.keymap.keys(of: command.id).first { context != .form || !$0.beginsWithText }.map {
          (command, $0)
        }
      }
  }
}
