import Exchange
import Glibc
import PlainText

/// Standard output: data, buffered by the system.
enum Output {
  /// Writes a line that a person reads: what came from outside is made harmless first.
  static func line(_ text: String) {
    fputs(Sanitizer.visible(text, keepingLines: true) + "\n", stdout)
  }

  /// Writes exactly these characters.
  static func exact(_ text: String) {
    fputs(text, stdout)
  }

  /// A sink that ends in standard output.
  static var sink: any ByteSink {
    ClosureSink { bytes throws(ExchangeError) in
      guard fwrite(bytes, 1, bytes.count, stdout) == bytes.count else {
        throw .unwritable(file: "-", code: errno)
      }
    }
  }

  /// Sends what is still held back.
  static func flush() throws {
    guard fflush(stdout) == 0 else { throw ExchangeError.unwritable(file: "-", code: errno) }
  }
}
