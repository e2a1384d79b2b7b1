/// Writes rows one after the other; memory does not grow with their number.
///
/// The order is: `init`, `write` for each row, `finish`. Without ``finish()`` nothing is promised about what
/// the sink got.
public protocol RowWriter {
  /// Writes one row; its values stand in the order of the columns.
  mutating func write(_ row: [ExportValue]) throws(ExchangeError)

  /// Writes what is still held back, and what belongs at the end.
  mutating func finish() throws(ExchangeError)
}

/// Bytes on their way to a sink, in large pieces.
struct OutputBuffer {
  /// The size at which bytes are handed on.
  private static let pieceSize = 1 << 16

  var bytes: [UInt8] = []
  private var sink: any ByteSink

  init(sink: any ByteSink) {
    self.sink = sink
    bytes.reserveCapacity(Self.pieceSize * 2)
  }

  mutating func flushIfLarge() throws(ExchangeError) {
    if bytes.count >= Self.pieceSize { try flush() }
  }

  mutating func finish() throws(ExchangeError) {
    try flush()
    try sink.finish()
  }

  private mutating func flush() throws(ExchangeError) {
    guard !bytes.isEmpty else { return }
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
