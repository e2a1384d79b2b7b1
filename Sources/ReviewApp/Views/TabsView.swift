import ReviewEngine
import TerminalUI

/// The tabs with their live counts.
struct TabsView: Widget {
  let model: Model

  func draw(into canvas: inout Canvas) {
    let tabs = model.tabs.enumerated().map { index, tab in
      TabBar.Tab(
        key: key(of: tab, at: index), label: model.say(model.name(of: tab)),
        count: model.count(of: tab).map(model.number) ?? model.say(Words.unknownCount))
    }
    TabBar(tabs, active: model.tabs.firstIndex(of: model.tab) ?? 0).draw(into: &canvas)
  }

  /// The key that shows a tab, as the keymap has it.
  private func key(of tab: Tab, at index: Int) -> String {
    let id: CommandID? =
      switch tab {
      case .stage, .everything: Command.fixedTabs[index]
      case .view: Command.viewTabs.dropFirst(index - Command.fixedTabs.count).first
      }
    return id.flatMap { model.keymap.keys(of: $0).first?.label } ?? ""
  }
}
