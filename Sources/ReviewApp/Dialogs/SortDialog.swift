import ReviewEngine
import TerminalUI

/// Asks for the order of the lists; the one in use, chosen again, is turned round.
struct SortDialog: Dialog {
  let current: Order
  /// The order that Enter takes, counted in `Order.Key.allCases`.
  private(set) var focus: Int

  init(current: Order) {
    self.current = current
    focus = Order.Key.allCases.firstIndex(of: current.key) ?? 0
  }

  /// What choosing a key would give.
  func order(by key: Order.Key) -> Order {
    Order(key, isDescending: key == current.key && key != .queue ? !current.isDescending : false)
  }

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    let keys = Order.Key.allCases
    if let digit = key.text?.wholeNumberValue, keys.indices.contains(digit - 1) {
      return .sort(order(by: keys[digit - 1]))
    }
    switch key {
    case KeyStroke(.escape): return .cancel
    case KeyStroke(.enter): return .sort(order(by: keys[focus]))
    case KeyStroke(.down), .character("j"), .character("o"): focus = min(focus + 1, keys.count - 1)
    case KeyStroke(.up), .character("k"): focus = max(focus - 1, 0)
    default: break
    }
    return .stay
  }

  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction {
    let keys = Order.Key.allCases
    return keys.indices.contains(index) ? .sort(order(by: keys[index])) : .stay
  }

  func view(in model: Model) -> any Widget { SortView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? { model.say(Order.Key.allCases[focus].label) }
}
