/// Where the bytes of a table come from: a file, a pipe, or memory in tests.
///
/// A source is read once, from its beginning to its end.
public protocol ByteSource {
  /// What to call the source in messages.
  var name: String { get }

  /// Appends at most `count` bytes to `buffer` and returns how many; zero means the end.
  mutating func read(into buffer: inout [UInt8], upTo count: Int) throws(ExchangeError) -> Int
}

/// Bytes that are in memory already.
public struct MemoryByteSource: ByteSource {
  /// What to call the source in messages.
  public let name: String
  private let bytes: [UInt8]
  private var position = 0

  /// A source that gives these bytes.
  public init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// A source that gives this text as UTF-8.
  public init(_ text: String, name: String) {
    self.init(Array(text.utf8), name: name)
  }

  /// Appends the next bytes.
  public mutating func read(into buffer: inout [UInt8], upTo count: Int) throws(ExchangeError) -> Int {
    let end = min(position + count, bytes.count)
    defer { position = end }
    buffer.append(contentsOf: bytes[position..<end])
    return end - position
  }
}
