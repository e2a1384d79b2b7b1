import Glibc
import PlainText

/// What is said to a person, on standard error. Nothing in it can be a command to the terminal.
enum Talk {
  /// Says one or more lines.
  static func say(_ text: String) {
    write(Sanitizer.visible(text, keepingLines: true) + "\n")
  }

  /// Shows how far long work is, in place, when standard error is a terminal.
  static func progress(_ text: String) {
    guard isTerminal else { return }
    write("\r\u{1B}[K" + Sanitizer.visible(text))
  }

  /// Takes the progress away.
  static func endProgress() {
    if isTerminal { write("\r\u{1B}[K") }
  }

  /// Whether a person sees standard error as it comes.
  static let isTerminal = isatty(STDERR_FILENO) == 1

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
