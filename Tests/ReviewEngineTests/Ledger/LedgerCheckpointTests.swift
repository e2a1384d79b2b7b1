import ReviewEngine
import Testing

@Suite("Checkpoints of the ledger")
struct LedgerCheckpointTests {
  private static let checkpoint = LedgerCheckpoint(
    store: "kho = 2026.guong", first: .of("a"), sequence: 42, hash: .of("b"),
    time: Timestamp(milliseconds: 1_790_000_000_123))

  @Test("The text has a line for each fact, in one form, and is read back")
  func text() {
    #expect(
      Self.checkpoint.text == """
        checkpoint=guong-1
        store=kho = 2026.guong
        first=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb
        sequence=42
        hash=3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d
        time=2026-09-21T14:13:20.123Z

        """)
    #expect(LedgerCheckpoint(text: Self.checkpoint.text) == Self.checkpoint)
  }

  @Test(
    "Anything else is no checkpoint",
    arguments: [
      ("guong-1", "guong-2"), ("sequence=42", "sequence=042"), ("sequence=42", "sequence=-42"),
      ("sequence=42\n", ""), ("first=ca", "first=CA"), ("hash=3e", "hash=e"), ("14:13", "25:13"),
      (".123Z", "Z"), ("time=", "time= "), ("store=", "name="), ("\n", "\r\n"), ("guong-1\n", "guong-1\n\n"),
    ])
  func malformed(wanted: String, replacement: String) {
    let text = Self.checkpoint.text
    let changed = text.replacing(wanted, with: replacement)
    #expect(changed != text)
    #expect(LedgerCheckpoint(text: changed) == nil, "\(changed)")
    #expect(LedgerCheckpoint(text: text + "more=1\n") == nil)
    #expect(LedgerCheckpoint(text: String(text.dropLast())) == nil)
    #expect(LedgerCheckpoint(text: "") == nil)
  }
}
