import ReviewEngine
import Testing

@Suite("Digest")
struct DigestTests {
  /// The first three are the examples of FIPS 180-2; the others were computed with sha256sum.
  @Test(
    "SHA-256 of known texts",
    arguments: [
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("Điển hình tiên tiến", "b0aaebb8465b59e407515db4d03b1dd81a20f5f9e468d7cc9f1cb6a7f4b9cd9b"),
    ])
  func known(text: String, hexadecimal: String) {
    #expect(Digest.of(text).description == hexadecimal)
  }

  @Test("Hexadecimal and back", arguments: [UInt64(7), 8])
  func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let digest = try #require(Digest(bytes: bytes))
      #expect(digest.bytes == bytes)
      #expect(digest.description.utf8.count == 64)
      #expect(Digest(hexadecimal: digest.description) == digest, "seed \(seed)")
      #expect(Digest(hexadecimal: digest.description.uppercased()) == digest, "seed \(seed)")
    }
  }

  @Test(
    "What is no digest is not read",
    arguments: [
      "", "0", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
      String(repeating: "0", count: 66), String(repeating: "g", count: 64),
      String(repeating: "0", count: 62) + "é", String(repeating: "０", count: 64),
      " " + String(repeating: "0", count: 63), String(repeating: "0", count: 63) + "\n",
      String(repeating: "@", count: 64), String(repeating: "`", count: 64), String(repeating: ":", count: 64),
    ])
  func unreadable(text: String) {
    #expect(Digest(hexadecimal: text) == nil)
  }

  @Test("32 bytes, no more and no fewer", arguments: [0, 31, 33])
  func wrongCount(count: Int) {
    #expect(Digest(bytes: [UInt8](repeating: 1, count: count)) == nil)
  }

  @Test("Zero is 64 noughts")
  func zero() {
    #expect(Digest.zero.description == String(repeating: "0", count: 64))
  }
}
