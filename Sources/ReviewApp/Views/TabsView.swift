import ReviewEngine
import TerminalUI

/// The tabs with their live counts.
struct TabsView: Widget {
  let model: Model

  func draw(into canvas: inout Canvas) {
    let tabs = Tab.all.map { tab in
      TabBar.Tab(
        key: tab.key, label: label(of: tab), count: model.number(tab.count(in: model.census)))
    }
    TabBar(tabs, active: Tab.all.firstIndex(of: model.tab) ?? 0).draw(into: &canvas)
  }

  private func label(of tab: Tab) -> String {
    switch tab {
    case .stage(let stage): model.say(model.setting.policy.rules(of: stage).label)
    case .everything: model.say(Words.everything)
    }
  }
}
