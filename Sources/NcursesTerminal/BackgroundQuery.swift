import CNcurses

/// Asking the terminal for the colour of its background.
enum BackgroundQuery {
  /// OSC 11 of xterm, ended by ST. Terminals that do not know it say nothing.
  private static let question = "\u{1B}]11;?\u{1B}\\"

  /// Names of terminals that would print the question instead of reading it.
  private static let deaf = ["linux", "vt", "cons", "ansi", "sun", "wy"]

  /// Sends the question to any terminal that is not known to be deaf to it.
  static func send() {
    let name = currentTerminalName()
    guard !deaf.contains(where: name.hasPrefix) else { return }
    cn_send(question, Int32(question.utf8.count))
  }
}
