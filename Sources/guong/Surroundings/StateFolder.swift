/// Where what the program keeps for itself is, after the XDG Base Directory Specification 0.8.
enum StateFolder {
  /// The folder; nil when no variable says where. `XDG_STATE_HOME` counts only when it is an absolute path.
  static func path(in environment: [String: String]) -> String? {
    if let base = environment["XDG_STATE_HOME"], base.hasPrefix("/") { return base + "/guong" }
    return environment["HOME"].map { $0 + "/.local/state/guong" }
  }
}
