/// A table that can be read more than once.
public struct TableOrigin: Sendable {
  /// What to call it in messages, and in the ledger as the source.
  public let name: String
  private let opening: @Sendable () throws(ExchangeError) -> any ByteSource

  /// A table that comes anew with each call of `opening`.
  public init(name: String, opening: @escaping @Sendable () throws(ExchangeError) -> any ByteSource) {
    self.name = name
    self.opening = opening
  }

  /// Bytes in memory.
  public init(_ bytes: [UInt8], name: String) {
    self.init(name: name) { () throws(ExchangeError) in MemoryByteSource(bytes, name: name) }
  }

  /// A file. Standard input, `-`, cannot be read twice and is taken into memory.
  ///
  /// - Throws: `missing`, `directory` or `unreadable`.
  public init(path: String) throws(ExchangeError) {
    guard path == "-" else {
      self.init(name: path) { () throws(ExchangeError) in try FileByteSource(path: path) }
      return
    }
    let input = try FileByteSource(path: path)
    var bytes: [UInt8] = []
    while try input.read(into: &bytes, upTo: 1 << 20) > 0 {}
    self.init(bytes, name: path)
  }

  /// The bytes from their beginning.
  func open() throws(ExchangeError) -> any ByteSource { try opening() }
}
