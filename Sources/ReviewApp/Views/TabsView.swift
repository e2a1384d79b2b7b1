import ReviewEngine
import TerminalUI

/// The tabs with their live counts.
struct TabsView: Widget {
  let model: Model

  func draw(into canvas: inout Canvas) {
    let tabs = Tab.all.map { tab in
      TabBar.Tab(
        key: tab.key, label: model.say(model.name(of: tab)),
        count: Words.grouped(tab.count(in: model.census), thousands))
    }
    TabBar(tabs, active: Tab.all.firstIndex(of: model.tab) ?? 0).draw(into: &canvas)
  }

  private var thousands: String { model.setting.language == .vietnamese ? "." : "," }
}
