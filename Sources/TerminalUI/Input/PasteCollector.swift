/// Gathers pasted bytes up to the marker that ends a paste, in whatever pieces they come.
struct PasteCollector: Sendable {
  /// What ends a paste: `ESC [ 201 ~`, from xterm's "bracketed paste mode".
  private static let end: [UInt8] = [Ascii.escape, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private var bytes: [UInt8] = []
  /// Whether the end has been seen.
  private(set) var isComplete = false

  /// Takes bytes up to the end of the paste, and says how many.
  mutating func collect(_ input: ArraySlice<UInt8>) -> Int {
    var taken = 0
    for byte in input {
      bytes.append(byte)
      taken += 1
      if byte == Self.end.last, bytes.suffix(Self.end.count).elementsEqual(Self.end) {
        bytes.removeLast(Self.end.count)
        isComplete = true
        break
      }
    }
    return taken
  }

  /// The text; terminals send a carriage return for each line end, which becomes a line feed here.
  var text: String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == Ascii.carriageReturn {
        lines.append(Ascii.lineFeed)
      } else if byte != Ascii.lineFeed || previous != Ascii.carriageReturn {
        lines.append(byte)
      }
      previous = byte
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
