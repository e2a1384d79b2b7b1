/// Where written bytes go.
///
/// A writer hands on large pieces, so a sink need not buffer.
public protocol ByteSink {
  /// Takes the next bytes, all of them.
  mutating func write(_ bytes: [UInt8]) throws(ExchangeError)

  /// Nothing more comes: makes what was written last.
  mutating func finish() throws(ExchangeError)
}

/// Bytes handed to a closure.
public struct ClosureSink: ByteSink {
  private let take: ([UInt8]) throws(ExchangeError) -> Void

  /// A sink that calls `take` with every piece.
  public init(_ take: @escaping ([UInt8]) throws(ExchangeError) -> Void) {
    self.take = take
  }

  /// Hands the bytes to the closure.
  public func write(_ bytes: [UInt8]) throws(ExchangeError) { try take(bytes) }

  /// Does nothing.
  public func finish() throws(ExchangeError) {}
}
