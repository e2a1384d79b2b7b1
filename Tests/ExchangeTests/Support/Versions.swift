import Synchronization

@testable import Exchange

/// A table that is another one each time it is opened.
final class Versions: Sendable {
  private let left: Mutex<[String]>

  init(_ texts: [String]) { left = Mutex(texts) }

  var origin: TableOrigin {
    TableOrigin(name: "test.csv") { () throws(ExchangeError) in
      MemoryByteSource(self.left.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }, name: "test.csv")
    }
  }
}
