/// A hash of 64 bits that is the same in every process, on every machine and in every release: what is kept in a store
/// may be made of it. Not for secrets: collisions can be made on purpose.
///
/// FNV-1a over the bytes (Fowler, Noll, Vo), then the finish of SplitMix64, which spreads every bit over all others.
public struct StableHash: Sendable, ByteSink {
  private var state: UInt64

  /// Begins a hash. Another domain gives another hash of the same bytes.
  public init(domain: UInt64 = 0) {
    state = 0xCBF2_9CE4_8422_2325 ^ Self.spread(domain)
  }

  /// Takes a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Takes the eight bytes of a number, the lowest first.
  public mutating func append(number: UInt64) {
    for shift in stride(from: 0 as UInt64, to: 64, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// The hash of what was taken so far.
  public var value: UInt64 { Self.spread(state) }

  /// The hash of a text's bytes.
  public static func of(_ text: String) -> UInt64 {
    var hash = StableHash()
    for byte in text.utf8 { hash.append(byte) }
    return hash.value
  }

  /// The hash of bytes.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = StableHash()
    for byte in bytes { hash.append(byte) }
    return hash.value
  }

  /// Spreads every bit of a number over the whole word; 0 stays 0. No two numbers give one.
  @inline(__always)
  static func spread(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
