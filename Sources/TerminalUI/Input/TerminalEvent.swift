/// Something that the terminal, or whoever looks after the process, has to say.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(KeyStroke)
  /// Something was done with the mouse.
  case mouse(MouseEvent)
  /// Text was pasted; it never counts as keys. Line ends are `\n`, whatever was pasted.
  case paste(String)
  /// The screen has a new size; what was shown on it is gone.
  case resize(Size)
  /// Another thread has left something in a mailbox.
  case wake
  /// The user, or another program, asks to stop at once (`SIGINT`).
  case interrupted
  /// The system asks to end (`SIGTERM`).
  case terminated
  /// The terminal is gone; nothing more can be shown or typed.
  case hangup
  /// The process was stopped and goes on; the screen must be drawn anew.
  case resumed
  /// The terminal says what colour its background has.
  case background(RGB)
}
