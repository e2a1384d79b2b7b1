/// Where the files that people edit are, after the XDG Base Directory Specification 0.8.
public struct ConfigurationPaths: Hashable, Sendable {
  /// The folder of everything that the user configures; nothing when neither variable says where.
  public let folder: String?

  /// The paths that these environment variables lead to.
  ///
  /// `XDG_CONFIG_HOME` counts only when it is an absolute path, as the specification asks; `HOME` is next.
  public init(environment: [String: String]) {
    if let base = environment["XDG_CONFIG_HOME"], base.hasPrefix("/") {
      folder = Self.join(base, "guong")
    } else if let home = environment["HOME"], !home.isEmpty {
      folder = Self.join(home, ".config/guong")
    } else {
      folder = nil
    }
  }

  /// The configuration file.
  public var configuration: String? { folder.map { Self.join($0, "config.toml") } }

  /// The keymap file, for keys that are kept apart from the rest.
  public var keymap: String? { folder.map { Self.join($0, "keymap.toml") } }

  /// The folder of the user's own themes.
  public var themes: String? { folder.map { Self.join($0, "themes") } }

  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
