/// The mouse reports of xterm's mode 1006, `CSI < code ; column ; row M`, with `m` at the end when a button is let go
/// ("XTerm Control Sequences", the section on mouse tracking).
enum MouseReport {
  /// How the bytes between CSI and the numbers begin.
  static let marker = UInt8(ascii: "<")

  /// What a report says; nothing for what is none, and for buttons and movements that mean nothing here.
  static func event(_ numbers: ControlSequence.Parameters, final: UInt8) -> MouseEvent? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let isRelease = final == UInt8(ascii: "m")
    guard isRelease || final == UInt8(ascii: "M") else { return nil }
    guard let action = action(code: numbers[0], isRelease: isRelease) else { return nil }
    return MouseEvent(action, at: Position(x: numbers[1] - 1, y: numbers[2] - 1))
  }

  /// Shift, alt and control make no difference: most terminals keep shift for choosing text, and the others are not
  /// needed.
  private static let modifiers = 4 | 8 | 16
  private static let motion = 32

  private static func action(code: Int, isRelease: Bool) -> MouseEvent.Action? {
    let code = code & ~modifiers
    if code == 64 || code == 65 { return isRelease ? nil : code == 64 ? .wheelUp : .wheelDown }
    let buttons: [MouseEvent.Button] = [.left, .middle, .right]
    let number = code & ~motion
    guard buttons.indices.contains(number) else { return nil }
    if isRelease { return .release(buttons[number]) }
    return code & motion == 0 ? .press(buttons[number]) : .drag(buttons[number])
  }
}
