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
    let nibbles = text.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard nibbles.count == 64 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for index in stride(from: 0, to: 64, by: 2) {
      guard let high = nibbles[index], let low = nibbles[index + 1] else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    self.init(uncheckedBytes: bytes)
  }
}
