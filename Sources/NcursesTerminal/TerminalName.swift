import CNcurses

/// What `$TERM` says; empty when it says nothing.
func currentTerminalName() -> String {
  String(cString: cn_terminal_name())
}
