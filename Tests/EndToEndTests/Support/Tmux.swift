import Foundation

/// The terminal multiplexer, which stands in for a terminal.
enum Tmux {
  /// Where it is; nil when this machine has none.
  static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")
    .split(separator: ":").map { "\($0)/tmux" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}
