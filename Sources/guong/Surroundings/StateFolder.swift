import Foundation

/// Where what the program keeps for itself is, after the XDG Base Directory Specification 0.8.
enum StateFolder {
  /// The folder; nil when no variable says where. `XDG_STATE_HOME` counts only when it is an absolute path.
  static func path(in environment: [String: String]) -> String? {
    if let base = environment["XDG_STATE_HOME"], base.hasPrefix("/") { return base + "/guong" }
    return environment["HOME"].map { $0 + "/.local/state/guong" }
  }

  /// The file that says how sittings ended that nobody ended, in the folder, which is made if need be; nil when there
  /// is none.
  static func log(in environment: [String: String]) -> String? {
    guard let folder = path(in: environment) else { return nil }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return folder + "/guong.log"
  }
}
