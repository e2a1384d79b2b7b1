public import ReviewEngine

/// A policy and the text that says it. The store keeps the text, because it is what people can read, compare and take
/// up again.
public struct PolicyFile: Sendable, Hashable {
  /// What the text says.
  public let policy: Policy
  /// The whole file.
  public let text: String
}

extension PolicyFile {
  /// The policy that `text` says, and all that is wrong with it; `file` is what diagnostics call it.
  public static func read(_ text: String, file: String) -> Checked<PolicyFile> {
    read(SourceText(file: file, text: text))
  }

  /// The policy in the file at `path`, and all that is wrong with it.
  public static func load(path: String, files: FileAccess) -> Checked<PolicyFile> {
    do throws(ConfigurationError) {
      guard let source = try files.source(at: path) else {
        return Checked(nil, [Diagnostic(file: path, problem: .missingFile)])
      }
      return read(source)
    } catch {
      return Checked(nil, error.diagnostics)
    }
  }

  private static func read(_ source: SourceText) -> Checked<PolicyFile> {
    let document: TomlDocument
    do throws(ConfigurationError) {
      document = try source.document(keepingImpossibleDays: true, keepingPlaces: false)
    } catch {
      return Checked(nil, error.diagnostics)
    }
    var reader = PolicyReader(source)
    let policy = reader.policy(document.table)
    return Checked(
      policy.map { PolicyFile(policy: $0, text: source.text) },
      source.diagnostics(of: reader.findings))
  }
}
