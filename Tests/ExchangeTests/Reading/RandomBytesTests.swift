import Testing

@testable import Exchange

@Suite("Any bytes are read or refused")
struct RandomBytesTests {
  @Test(
    "Random bytes of awkward pieces never trap, and give the same whatever the chunks", arguments: 0..<200)
  func anyBytes(_ round: Int) {
    let seed = UInt64(round) + 4_000
    var generator = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      [0x22], [0x2C], [0x3B], [0x09], [0x0A], [0x0D], [0x0D, 0x0A], [0x20], [0x27], [0x61],
      [0xE1, 0xBB, 0x87],
      [0xF0, 0x9F, 0x98, 0x8E], [0xE9], [0xF2], [0xC3], [0x81], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x7B],
    ]
    let bytes = (0..<Int.random(in: 0...60, using: &generator)).flatMap { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }
    for encoding in [TextEncoding.utf8, .windows1252, .windows1258, .utf16LittleEndian] {
      let options = TableOptions(encoding: encoding, delimiter: .comma, header: .absent)
      let whole = Self.outcome(bytes, options, chunk: 1 << 16)
      for chunk in [1, 2, 3, 7] {
        let inPieces = Self.outcome(bytes, options, chunk: chunk)
        #expect(inPieces.rows.starts(with: whole.rows), "seed \(seed), \(encoding), chunks of \(chunk)")
        #expect(inPieces.error == whole.error, "seed \(seed), \(encoding), chunks of \(chunk)")
      }
    }
    _ = Self.outcome(bytes, TableOptions(), chunk: 8)
    _ = try? NominationImport(TableOrigin(Array("subject\n".utf8) + bytes, name: "x")) { _ in }
  }

  private static func outcome(
    _ bytes: [UInt8], _ options: TableOptions, chunk: Int
  ) -> (rows: [[String]], error: ExchangeError?) {
    var rows: [[String]] = []
    do throws(ExchangeError) {
      let reader = try TableReader(
        source: MemoryByteSource(bytes, name: "x"), options: options,
        sizes: ReadingSizes(chunk: chunk, window: 4))
      while let record = try reader.next() { rows.append(record.fields) }
      return (rows, nil)
    } catch {
      return (rows, error)
    }
  }
}
