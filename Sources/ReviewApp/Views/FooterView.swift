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
    let context: CommandContext = model.dossier == nil ? .queue : .dossier
    return Command.registry
      .filter { $0.footerRank != nil && $0.contexts.contains(context) && $0.obstacle(model) == nil }
      .sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
      .compactMap { command in
        model.keymap.keys(of: command.id).first.map {
          Footer.Hint(key: $0.label, text: model.say(command.title), isPinned: command.id == .helpOpen)
        }
      }
  }
}
