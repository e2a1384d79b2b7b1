internal import Crypto

/// A SHA-256 digest.
public struct Digest: Sendable, Hashable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// The digest that stands before the first entry of a ledger: 32 zero bytes.
  public static let zero = Digest(uncheckedBytes: [UInt8](repeating: 0, count: 32))

  /// Takes 32 bytes; nil for any other number.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    self.bytes = Array(bytes)
  }

  private init(uncheckedBytes bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The digest of a text's UTF-8 bytes.
  public static func of(_ text: String) -> Digest {
    var text = text
    let digest = text.withUTF8 { SHA256.hash(data: UnsafeRawBufferPointer($0)) }
    return Digest(uncheckedBytes: Array(digest))
  }
}

extension Digest: CustomStringConvertible {
  /// 64 hexadecimal digits in lower case.
  public var description: String {
    String(unsafeUninitializedCapacity: 64) { buffer in
      let digits: StaticString = "0123456789abcdef"
      for (index, byte) in bytes.enumerated() {
        buffer[2 * index] = digits.utf8Start[Int(byte >> 4)]
        buffer[2 * index + 1] = digits.utf8Start[Int(byte & 15)]
      }
      return 64
    }
  }

  /// Reads 64 hexadecimal digits; nil for anything else.
  public init?(hexadecimal text: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    var digits = text.utf8.makeIterator()
    while let first = digits.next() {
      guard bytes.count < 32, let second = digits.next(), let high = Self.value(ofHexadecimal: first),
        let low = Self.value(ofHexadecimal: second)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    self.init(bytes: bytes)
  }

  private static func value(ofHexadecimal digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
