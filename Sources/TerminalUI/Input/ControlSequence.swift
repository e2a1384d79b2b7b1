/// The sequences that terminals send after an escape byte, as ECMA-48 shapes them and xterm uses them
/// ("XTerm Control Sequences", the sections on function keys, bracketed paste and OSC).
enum ControlSequence {
  /// Longer than any sequence that makes sense; what goes on beyond is thrown away.
  private static let longest = 4096

  /// Whether `introducer`, after an escape byte, begins a string that ST or BEL ends: OSC, DCS, APC, PM or SOS.
  static func isString(_ introducer: UInt8) -> Bool {
    switch introducer {
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"): true
    default: false
    }
  }

  /// Whether a byte, after an escape byte, is how a terminal's own sequences go on: CSI, SS3, or a string.
  static func isIntroducer(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") || isString(byte)
  }

  /// Whether input that begins with an escape byte is a report of the terminal, which comes whole in the end: no key
  /// begins like it and goes on.
  static func isReport(_ input: [UInt8]) -> Bool {
    guard input.count > 2 else { return false }
    return isString(input[1]) || input[1] == UInt8(ascii: "[") && input[2] == MouseReport.marker
  }

  /// The meaning of input that begins with an escape byte and one more; nothing when no sequence begins so.
  static func step(_ input: ArraySlice<UInt8>) -> InputStep? {
    let introducer = input[input.startIndex + 1]
    switch introducer {
    case UInt8(ascii: "["): return control(input)
    case UInt8(ascii: "O"): return singleShift(input)
    case _ where isString(introducer): return string(input)
    default: return nil
    }
  }

  // MARK: CSI

  private static func control(_ input: ArraySlice<UInt8>) -> InputStep {
    let body = input.dropFirst(2)
    // The Linux console sends its first function keys as `ESC [ [ A`.
    if body.first == UInt8(ascii: "["), body.count > 1 {
      let number = Int(body[body.startIndex + 1]) - 0x40
      return key((1...5).contains(number) ? .function(number) : nil, length: 4)
    }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }), body.first != UInt8(ascii: "[")
    else {
      return input.count > longest ? InputStep(input.count, .nothing) : .incomplete
    }
    // What cannot belong to a sequence breaks it off, and counts by itself: an escape byte begins another one.
    guard (0x40...0x7E).contains(body[end]) else { return InputStep(end - input.startIndex, .nothing) }
    let length = end - input.startIndex + 1
    // The oldest mouse report: three bytes follow, which are no keys.
    if end == body.startIndex, body[end] == UInt8(ascii: "M") {
      return input.count < length + 3 ? .incomplete : InputStep(length + 3, .nothing)
    }
    if body.first == MouseReport.marker {
      let numbers = Parameters(body[body.startIndex + 1..<end])
      let event = numbers.flatMap { MouseReport.event($0, final: body[end]) }
      return InputStep(length, event.map { .event(.mouse($0)) } ?? .nothing)
    }
    guard let parameters = Parameters(body[body.startIndex..<end]) else { return InputStep(length, .nothing) }
    if body[end] == UInt8(ascii: "~"), parameters[0] == 200 { return InputStep(length, .beginPaste) }
    return key(keyCode(final: body[end], parameters), modifiers(parameters[1]), length: length)
  }

  private static func keyCode(final: UInt8, _ parameters: Parameters) -> Key? {
    switch final {
    case UInt8(ascii: "~"): parameters[0] == 27 ? character(parameters[2]) : tilde(parameters[0])
    case UInt8(ascii: "u"): character(parameters[0])
    default: letter(final)
    }
  }

  /// The keys that CSI and SS3 name by a letter.
  private static func letter(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "Z"): .backtab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    default: nil
    }
  }

  /// The keys that CSI names by a number before `~`, after the VT220.
  private static func tilde(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28...29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// A key that a terminal names by its code point.
  private static func character(_ code: Int) -> Key? {
    switch code {
    case 8, 127: return .backspace
    case 9: return .tab
    case 13: return .enter
    case 27: return .escape
    default:
      guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init), scalar.value >= 0x20 else {
        return nil
      }
      return .character(Character(scalar))
    }
  }

  /// xterm sends 1 more than the sum of shift 1, alt 2 and control 4, which are the bits of our own type.
  private static func modifiers(_ parameter: Int) -> KeyStroke.Modifiers {
    KeyStroke.Modifiers(rawValue: UInt8(max(0, parameter - 1) & 7))
  }

  private static func key(_ key: Key?, _ modifiers: KeyStroke.Modifiers = [], length: Int) -> InputStep {
    InputStep(length, key.map { .event(.key(KeyStroke($0, modifiers))) } ?? .nothing)
  }

  // MARK: SS3

  private static func singleShift(_ input: ArraySlice<UInt8>) -> InputStep {
    guard let end = input.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return input.count > longest ? InputStep(input.count, .nothing) : .incomplete
    }
    let length = end - input.startIndex + 1
    // The Enter key of the number pad.
    if input[end] == UInt8(ascii: "M") { return key(.enter, length: length) }
    guard let parameters = Parameters(input[input.startIndex + 2..<end]) else {
      return InputStep(length, .nothing)
    }
    return key(letter(input[end]), modifiers(parameters[0]), length: length)
  }

  // MARK: OSC

  private static func string(_ input: ArraySlice<UInt8>) -> InputStep {
    let body = input.dropFirst(2)
    guard let end = body.firstIndex(where: { $0 == Ascii.bell || $0 == Ascii.escape }) else {
      return input.count > longest ? InputStep(input.count, .nothing) : .incomplete
    }
    let isBell = input[end] == Ascii.bell
    guard isBell || end + 1 < input.endIndex else { return .incomplete }
    let length = end - input.startIndex + (isBell ? 1 : 2)
    guard isBell || input[end + 1] == UInt8(ascii: "\\") else { return InputStep(length - 2, .nothing) }
    let text = String(decoding: body[..<end], as: UTF8.self)
    guard input[input.startIndex + 1] == UInt8(ascii: "]"), let color = ColorReport.background(text) else {
      return InputStep(length, .nothing)
    }
    return InputStep(length, .event(.background(color)))
  }
}
