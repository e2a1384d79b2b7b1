import TerminalUI

/// Asks which columns the lists have, and in which order.
struct ColumnsDialog: Dialog {
  /// All columns, the chosen ones first, in their order.
  private(set) var columns: [ListColumn]
  /// The chosen ones.
  private(set) var chosen: Set<ListColumn>
  /// Whether nothing was chosen yet, so that the columns follow the width.
  private(set) var isAutomatic: Bool
  /// The column that the keys act on.
  private(set) var focus = 0

  init(chosen: [ListColumn], isAutomatic: Bool) {
    columns = chosen + ListColumn.allCases.filter { !chosen.contains($0) }
    self.chosen = Set(chosen)
    self.isAutomatic = isAutomatic
  }

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    switch key {
    case KeyStroke(.escape): return .cancel
    case KeyStroke(.enter): return .columns(isAutomatic ? nil : columns.filter(chosen.contains))
    case .character("0"): return .columns(nil)
    case .character(" "), .character("x"): return toggle(focus)
    case KeyStroke(.down), .character("j"): focus = min(focus + 1, columns.count - 1)
    case KeyStroke(.up), .character("k"): focus = max(focus - 1, 0)
    case .character("J"): shift(by: 1)
    case .character("K"): shift(by: -1)
    default: break
    }
    return .stay
  }

  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction { toggle(index) }

  func view(in model: Model) -> any Widget { ColumnsView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? { model.say(columns[focus].title) }

  /// Chooses a column, or leaves it out as long as it is not the only one.
  mutating func toggle(_ index: Int) -> DialogAction {
    guard columns.indices.contains(index) else { return .stay }
    (focus, isAutomatic) = (index, false)
    let column = columns[index]
    if chosen.contains(column), chosen.count > 1 { chosen.remove(column) } else { chosen.insert(column) }
    return .stay
  }

  private mutating func shift(by distance: Int) {
    let target = focus + distance
    guard columns.indices.contains(target) else { return }
    isAutomatic = false
    columns.swapAt(focus, target)
    focus = target
  }
}
