import ReviewEngine
import TerminalUI

/// Shows what a bulk decision would do, and asks for another key than the one that began it: `y`, or above a
/// hundred the number itself.
struct ConfirmDialog: Dialog {
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

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
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

  func view(in model: Model) -> any Widget { ConfirmView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? { model.say(Words.confirmTitle(request.verdict, accepted)) }

  func plainLines(in model: Model) -> [String] {
    guard let preview else { return [model.say(Words.counting)] }
    let lines = (preview.moves + preview.refusals).map {
      "  "
        + model.say(
          Words.outcome($0, under: model.setting.policy, utcOffset: model.setting.utcOffset))
    }
    let question =
      accepted == 0
      ? Words.askNothing : needsTyping ? Words.askCount(accepted) : Words.askConfirmation
    return [model.say(Words.confirmTitle(request.verdict, accepted))] + lines + [model.say(question)]
  }
}
