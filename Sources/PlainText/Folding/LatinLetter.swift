/// What search needs to know of one Latin scalar, in eight bytes: the answers of `ScalarFolding`, worked out once.
struct LatinLetter {
  /// The lower case in UTF-8, first byte lowest; the count of bytes, 1 to 3, in the highest byte.
  private let lowercaseBytes: UInt32
  /// The folded form when it is one or two ASCII bytes, first byte lowest; 0 when it is something else.
  private let foldedBytes: UInt16
  /// The code of the Vietnamese vowel of either case, 255 for none.
  let vowelCode: UInt8
  /// Whether it belongs to words.
  let isWord: Bool

  /// Marks a letter that is no vowel.
  static let noVowel: UInt8 = 255

  /// U+0000 to U+024F, then U+1E00 to U+1EFF.
  static let table: [LatinLetter] = (Array(0..<0x250) + Array(0x1E00..<0x1F00)).map { value in
    LatinLetter(Unicode.Scalar(value) ?? " ")
  }

  private init(_ scalar: Unicode.Scalar) {
    var bytes: [UInt8] = []
    ScalarFolding.appendLowercased(scalar, to: &bytes)
    precondition(bytes.count <= 3, "The lower case of a Latin letter has three bytes at most.")
    lowercaseBytes = bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) } | UInt32(bytes.count) << 24
    let isOneScalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.count == 1
    let small = isOneScalar ? String(decoding: bytes, as: UTF8.self).unicodeScalars.first : nil
    vowelCode = Vowel.forms.firstIndex { $0 == small }.map { UInt8($0) } ?? Self.noVowel
    bytes.removeAll()
    ScalarFolding.appendFolded(scalar, to: &bytes)
    let isShort = (1...2).contains(bytes.count) && bytes.allSatisfy { $0 > 0 && $0 < 0x80 }
    foldedBytes = isShort ? bytes.reversed().reduce(0) { $0 << 8 | UInt16($1) } : 0
    isWord = ScalarFolding.isWord(scalar)
  }

  /// Where a scalar stands in the table, `nil` when it is not there.
  @inline(__always)
  static func index(of value: UInt32) -> Int? {
    if value < 0x250 { return Int(value) }
    return (0x1E00..<0x1F00).contains(value) ? Int(value - 0x1E00 + 0x250) : nil
  }

  /// Adds the lower case.
  @inline(__always)
  func appendLowercased(to bytes: inout ByteScratch) {
    bytes.append(UInt8(truncatingIfNeeded: lowercaseBytes))
    let count = lowercaseBytes >> 24
    if count > 1 {
      bytes.append(UInt8(truncatingIfNeeded: lowercaseBytes >> 8))
    }
    if count > 2 {
      bytes.append(UInt8(truncatingIfNeeded: lowercaseBytes >> 16))
    }
  }

  /// Adds the folded form, or answers `false` when it is not in the table.
  @inline(__always)
  func appendFolded(to bytes: inout some ByteSink & ~Copyable) -> Bool {
    guard foldedBytes != 0 else { return false }
    bytes.append(UInt8(truncatingIfNeeded: foldedBytes))
    if foldedBytes > 0xFF {
      bytes.append(UInt8(truncatingIfNeeded: foldedBytes >> 8))
    }
    return true
  }
}
