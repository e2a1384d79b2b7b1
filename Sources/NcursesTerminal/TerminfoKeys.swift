import CNcurses
import TerminalUI

/// The key sequences that terminfo says this terminal sends.
enum TerminfoKeys {
  /// The sequences that begin with an escape byte; other keys send what every terminal sends for them.
  static func sequences() -> [[UInt8]: KeyStroke] {
    var sequences: [[UInt8]: KeyStroke] = [:]
    for (name, key, modifiers) in names + functions {
      guard let text = cn_key_bytes(name) else { continue }
      let bytes = Array(String(cString: text).utf8)
      if bytes.count > 1, bytes[0] == 0x1B { sequences[bytes] = KeyStroke(key, modifiers) }
    }
    return sequences
  }

  /// The names of terminfo(5), in its section on predefined capabilities.
  private static let names: [(String, Key, KeyStroke.Modifiers)] = [
    ("kcuu1", .up, []), ("kcud1", .down, []), ("kcub1", .left, []), ("kcuf1", .right, []),
    ("khome", .home, []), ("kend", .end, []), ("kpp", .pageUp, []), ("knp", .pageDown, []),
    ("kdch1", .delete, []), ("kich1", .insert, []), ("kcbt", .backtab, []), ("kent", .enter, []),
    ("kbs", .backspace, []),
    ("kLFT", .left, .shift), ("kRIT", .right, .shift), ("kHOM", .home, .shift), ("kEND", .end, .shift),
    ("kDC", .delete, .shift), ("kIC", .insert, .shift), ("kPRV", .pageUp, .shift),
    ("kNXT", .pageDown, .shift),
  ]

  private static let functions: [(String, Key, KeyStroke.Modifiers)] = (1...12).map {
    ("kf\($0)", .function($0), [])
  }
}
