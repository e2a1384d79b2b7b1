@testable import Exchange

/// A source that gives few bytes at a time, as a slow pipe does.
struct TricklingSource: ByteSource {
  let name = "pipe"
  let step: Int
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8], step: Int) {
    self.bytes = bytes
    self.step = step
  }

  mutating func read(into buffer: inout [UInt8], upTo count: Int) throws(ExchangeError) -> Int {
    let end = min(position + min(step, count), bytes.count)
    defer { position = end }
    buffer.append(contentsOf: bytes[position..<end])
    return end - position
  }
}

extension TableReader {
  convenience init(
    _ text: String, name: String = "test.csv", options: TableOptions = TableOptions()
  ) throws(ExchangeError) {
    try self.init(source: MemoryByteSource(text, name: name), options: options)
  }

  convenience init(
    bytes: [UInt8], name: String = "test.csv", options: TableOptions = TableOptions()
  ) throws(ExchangeError) {
    try self.init(source: MemoryByteSource(bytes, name: name), options: options)
  }

  /// All records that are left.
  func records() throws(ExchangeError) -> [TableRecord] {
    var all: [TableRecord] = []
    while let record = try next() { all.append(record) }
    return all
  }

  /// The cells of all records that are left.
  func rows() throws(ExchangeError) -> [[String]] { try records().map(\.fields) }
}

/// What a sink got, for writers under test.
final class Collector {
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func take(_ more: [UInt8]) { bytes += more }
}

extension ClosureSink {
  init(_ collector: Collector) { self.init { collector.take($0) } }
}
