internal import PlainText

/// The themes that can be chosen: those that come with guong, and the user's own, which win.
public struct ThemeLibrary: Sendable {
  private let folder: String?
  private let files: FileAccess

  /// The shipped themes and those in `folder`.
  public init(folder: String?, files: FileAccess) {
    self.folder = folder
    self.files = files
  }

  /// Every name that can be chosen, sorted, each once.
  public var ids: [String] {
    Set(ShippedThemes.ids).union(userIDs).sorted()
  }

  /// The names of the user's own themes, sorted.
  public var userIDs: [String] {
    guard let folder else { return [] }
    return files.names(folder).filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
      .filter(Self.isFileName).sorted()
  }

  /// The text of a theme and what diagnostics call it; nothing when there is none of this name.
  public func text(of id: String) throws(ConfigurationError) -> (file: String, text: String)? {
    try source(of: id, shippedOnly: false).map { ($0.file, $0.text) }
  }

  /// The name that was probably meant by one that is none of ``ids``.
  public func nearest(to id: String) -> String? { NearestName.of(id, among: ids) }

  /// The text of a theme; one that inherits its own name means the shipped one, hence `shippedOnly`.
  func source(of id: String, shippedOnly: Bool) throws(ConfigurationError) -> SourceText? {
    if !shippedOnly, let folder, Self.isFileName(id) {
      let path = ConfigurationPaths.join(folder, id + ".toml")
      if let source = try files.source(at: path) { return source }
    }
    return ShippedThemes.text(of: id).map { SourceText(file: "themes/\(id).toml", text: $0) }
  }

  /// The text of the file at `path`, which must be there.
  func source(at path: String) throws(ConfigurationError) -> SourceText {
    if let source = try files.source(at: path) { return source }
    throw .rejected([Diagnostic(file: path, problem: .missingFile)])
  }

  /// Whether a name stays inside the folder.
  private static func isFileName(_ id: String) -> Bool {
    !id.isEmpty && !id.hasPrefix(".") && !id.contains("/") && !id.contains("\0")
  }
}
