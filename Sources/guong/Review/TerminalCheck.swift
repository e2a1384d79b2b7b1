import Glibc
import NcursesTerminal

/// Finds out early whether there is a terminal to take, before anything costly is done for it.
enum TerminalCheck {
  /// - Throws: `NcursesTerminalError.notATerminal` when standard input or output is something else.
  static func requireTerminal() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw NcursesTerminalError.notATerminal
    }
  }
}
