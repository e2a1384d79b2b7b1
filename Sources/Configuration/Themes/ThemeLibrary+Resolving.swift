internal import PlainText
internal import TerminalUI

extension ThemeLibrary {
  /// The theme of this name with everything it inherits, and all that is wrong with any of them.
  public func theme(_ id: String) -> Checked<ThemeSet> {
    do throws(ConfigurationError) {
      guard let source = try source(of: id, shippedOnly: false) else {
        let problem = Problem.unknownTheme(id)
        return Checked(nil, [Diagnostic(file: id, problem: problem, nearest: nearest(to: id))])
      }
      return resolve(id, from: source)
    } catch {
      return Checked(nil, error.diagnostics)
    }
  }

  /// The theme in the file at `path`, for checking one that is not in its folder yet.
  public func theme(at path: String) -> Checked<ThemeSet> {
    do throws(ConfigurationError) {
      return resolve(Self.id(ofFileAt: path), from: try source(at: path))
    } catch {
      return Checked(nil, error.diagnostics)
    }
  }

  static func id(ofFileAt path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".toml") ? String(name.dropLast(5)) : name
  }

  private func resolve(_ id: String, from source: SourceText) -> Checked<ThemeSet> {
    let chain = self.chain(from: id, source)
    guard chain.isComplete, let first = chain.files.first else { return Checked(nil, chain.diagnostics) }
    var diagnostics = chain.diagnostics
    let mode = chain.files.lazy.compactMap(\.mode).first
    if mode == nil { diagnostics.append(Diagnostic(file: source.file, problem: .undecidedMode)) }
    var merge = StyleMerge(chain.files)
    let styles = merge.styles()
    diagnostics += merge.diagnostics
    let set = mode.map { ThemeSet(id: id, name: first.name, mode: $0, styles: styles) }
    return Checked(set, diagnostics)
  }

  /// A theme, the one it inherits from, and so on.
  private struct Chain {
    var files: [ThemeFile] = []
    var diagnostics: [Diagnostic] = []
    var isComplete: Bool { !diagnostics.contains { $0.severity == .error } }
  }

  private func chain(from id: String, _ source: SourceText) -> Chain {
    var chain = Chain()
    var visited = [id]
    var next: SourceText? = source
    while let source = next {
      next = nil
      let checked = ThemeFile.read(source)
      chain.diagnostics += checked.diagnostics
      guard let file = checked.value else { break }
      chain.files.append(file)
      guard let parent = file.inherits else { break }
      do throws(ConfigurationError) {
        next = try self.parent(parent, of: source, after: &visited)
      } catch {
        chain.diagnostics += error.diagnostics
      }
    }
    return chain
  }

  private func parent(
    _ id: String, of child: SourceText, after visited: inout [String]
  ) throws(ConfigurationError) -> SourceText? {
    // A user's theme may build on the shipped one whose name it takes.
    let isOwnName = id == visited.last && ShippedThemes.text(of: id).map { $0 != child.text } == true
    guard isOwnName || !visited.contains(id) else {
      let problem = Problem.inheritanceCycle(visited + [id])
      throw .rejected(child.diagnostics(of: [Finding(problem, at: ["inherits"])]))
    }
    visited.append(id)
    if let source = try source(of: id, shippedOnly: isOwnName) { return source }
    let finding = Finding(.unknownTheme(id), at: ["inherits"], nearest: nearest(to: id))
    throw .rejected(child.diagnostics(of: [finding]))
  }
}
