import ReviewEngine
import TerminalUI

/// Shows what a bulk decision would do, and asks for another key than the one that began it: `y`, or above a
/// hundred the number itself.
struct ConfirmDialog: Sendable, Hashable {
  /// Above this number the number has to be typed.
  static let typedAbove = 100

  let request: DecisionRequest
  let targets: Targets
  /// What would happen; nil until it is counted.
  var preview: Forecast?
  /// The figures typed so far.
  var typed = ""

  init(request: DecisionRequest, targets: Targets, preview: Forecast?) {
    self.request = request
    self.targets = targets
    self.preview = preview
  }

  /// How many would be decided.
  var accepted: Int { preview?.decided ?? 0 }

  /// Whether the number has to be typed.
  var needsTyping: Bool { accepted > Self.typedAbove }

  mutating func take(_ key: KeyStroke) -> DialogAction {
    guard key != KeyStroke(.escape), key != .character("n") else { return .cancel }
    guard accepted > 0 else { return .stay }
    if !needsTyping {
      return key == .character("y") ? .confirm(request, targets) : .stay
    }
    if let digit = key.text, digit.isASCII, digit.isNumber, typed.count < 9 {
      typed.append(digit)
    } else if key == KeyStroke(.backspace) {
      _ = typed.popLast()
    } else if key == KeyStroke(.enter), Int(typed) == accepted {
      return .confirm(request, targets)
    }
    return .stay
  }
}
