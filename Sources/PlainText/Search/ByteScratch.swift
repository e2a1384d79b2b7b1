/// What takes bytes one by one: an array for whole texts, a `ByteScratch` for words.
protocol ByteSink: ~Copyable {
  /// Adds a byte.
  mutating func append(_ byte: UInt8)
}

extension [UInt8]: ByteSink {}

/// The bytes of one word, written again and again.
///
/// Words are short: their bytes lie in the value itself, and only those of a longer word go to an array. An array alone
/// would ask at every byte whether somebody else holds it too, which took a third of the time of indexing.
struct ByteScratch: ByteSink, ~Copyable {
  private static let inlineCount = 64

  private var inline = [64 of UInt8](repeating: 0)
  /// All bytes, once there are more than lie in the value.
  private var spilled: [UInt8] = []
  /// How many bytes there are.
  private(set) var count = 0

  /// Whether there are none.
  var isEmpty: Bool { count == 0 }

  /// Adds a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count < Self.inlineCount {
      inline[count] = byte
    } else {
      spill(byte)
    }
    count += 1
  }

  /// Adds bytes that came by the slow way.
  mutating func append(contentsOf bytes: some Sequence<UInt8>) {
    for byte in bytes {
      append(byte)
    }
  }

  /// Forgets all bytes.
  @inline(__always)
  mutating func removeAll() {
    if count > Self.inlineCount {
      spilled.removeAll(keepingCapacity: true)
    }
    count = 0
  }

  /// Gives the bytes to a function.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if count <= Self.inlineCount {
      return inline.span.extracting(first: count).withUnsafeBufferPointer(body)
    }
    return spilled.withUnsafeBufferPointer(body)
  }

  /// The bytes as text; they are valid UTF-8.
  var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  @inline(never)
  private mutating func spill(_ byte: UInt8) {
    if count == Self.inlineCount {
      for index in 0..<Self.inlineCount {
        spilled.append(inline[index])
      }
    }
    spilled.append(byte)
  }
}
