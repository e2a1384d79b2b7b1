/// Reads scalars from bytes that are known to be valid UTF-8, as those of every `String` are.
struct UTF8Reader {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The place of the next scalar, in bytes.
  private(set) var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The value of the next scalar, `nil` at the end.
  @inline(__always)
  mutating func next() -> UInt32? {
    guard offset < bytes.count else { return nil }
    let lead = UInt32(bytes[offset])
    if lead < 0x80 {
      offset += 1
      return lead
    }
    if lead < 0xE0 {
      defer { offset += 2 }
      return (lead & 0x1F) << 6 | continuation(1)
    }
    if lead < 0xF0 {
      defer { offset += 3 }
      return (lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2)
    }
    defer { offset += 4 }
    return (lead & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3)
  }

  @inline(__always)
  private func continuation(_ distance: Int) -> UInt32 {
    UInt32(bytes[offset + distance]) & 0x3F
  }
}

extension String {
  /// Gives the UTF-8 of the text to a function, and again and again without copying where the storage allows.
  func withUTF8Reader<Result>(_ body: (inout UTF8Reader) -> Result) -> Result {
    var copy = self
    return copy.withUTF8 { bytes in
      var reader = UTF8Reader(bytes)
      return body(&reader)
    }
  }
}
