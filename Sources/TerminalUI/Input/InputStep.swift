/// One step of decoding: how many bytes it took, and what they meant.
struct InputStep {
  /// What bytes mean.
  enum Meaning {
    /// Something to tell.
    case event(TerminalEvent)
    /// A paste begins here.
    case beginPaste
    /// Something the terminal sends that nobody asked for.
    case nothing
  }

  /// The bytes taken; 0 when more bytes are needed.
  let length: Int
  /// What they mean.
  let meaning: Meaning

  /// A step of `length` bytes.
  init(_ length: Int, _ meaning: Meaning) {
    self.length = length
    self.meaning = meaning
  }

  /// More bytes are needed.
  static let incomplete = InputStep(0, .nothing)

  /// The meaning of input that does not begin with an escape byte: a control key or a character.
  static func plain(_ input: ArraySlice<UInt8>, final: Bool) -> InputStep {
    guard let first = input.first else { return .incomplete }
    switch first {
    case Ascii.tab: return key(.tab)
    case Ascii.lineFeed, Ascii.carriageReturn: return key(.enter)
    case Ascii.backspace, Ascii.delete: return key(.backspace)
    case Ascii.escape: return key(.escape)
    case 0: return InputStep(1, .event(.key(KeyStroke(.character(" "), .control))))
    case ..<0x20:
      // Control takes the three upper bits off: ^A is A (0x41) without them. Letters come small.
      let letter = Character(Unicode.Scalar(first | 0x40))
      return InputStep(1, .event(.key(KeyStroke(.character(letter), .control))))
    default: return character(input, final: final)
    }
  }

  private static func key(_ key: Key) -> InputStep { InputStep(1, .event(.key(KeyStroke(key)))) }

  /// One scalar of UTF-8; bytes that are no UTF-8 become U+FFFD, one at a time.
  private static func character(_ input: ArraySlice<UInt8>, final: Bool) -> InputStep {
    var decoder = UTF8()
    var iterator = input.makeIterator()
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar):
      return InputStep(UTF8.width(scalar), .event(.key(KeyStroke(.character(Character(scalar))))))
    case .emptyInput:
      return .incomplete
    case .error:
      let isCut =
        !final && input.count < Self.announcedLength(input)
        && input.dropFirst().allSatisfy(UTF8.isContinuation)
      return isCut ? .incomplete : InputStep(1, .event(.key(KeyStroke(.character("\u{FFFD}")))))
    }
  }

  /// The bytes that the first one says its character has.
  private static func announcedLength(_ input: ArraySlice<UInt8>) -> Int {
    switch input.first ?? 0 {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
