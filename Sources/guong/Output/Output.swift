import Exchange
import Glibc
import PlainText
import Synchronization

/// Standard output: data, held back until there is a good piece of it.
enum Output {
  private static let held = Mutex<[UInt8]>([])
  private static let piece = 1 << 16

  /// Writes a line that a person reads: what came from outside is made harmless first.
  static func line(_ text: String) throws {
    try exact(Sanitizer.visible(text, keepingLines: true) + "\n")
  }

  /// Writes exactly these characters.
  static func exact(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// A sink that ends in standard output.
  static var sink: any ByteSink {
    ClosureSink { bytes throws(ExchangeError) in try write(bytes) }
  }

  /// Sends what is still held back.
  static func flush() throws(ExchangeError) {
    try send(
      held.withLock { bytes in
        defer { bytes = [] }
        return bytes
      })
  }

  private static func write(_ bytes: [UInt8]) throws(ExchangeError) {
    let isFull = held.withLock { held in
      held += bytes
      return held.count >= piece
    }
    if isFull { try flush() }
  }

  private static func send(_ bytes: [UInt8]) throws(ExchangeError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw .unwritable(file: "-", code: errno)
      }
    }
  }
}
