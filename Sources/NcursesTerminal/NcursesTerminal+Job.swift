import CNcurses
import TerminalUI

extension NcursesTerminal {
  /// Gives the screen back to the shell for a while.
  public func suspend() {
    cn_leave()
    shown = nil
  }

  /// Takes the screen again and shows at once what was on it before.
  public func resume() {
    cn_enter()
    shown = nil
  }

  /// Stops this job; a `resumed` event follows when the shell has let it go on.
  public func stopJob() {
    cn_stop_job()
    shown = nil
  }
}
