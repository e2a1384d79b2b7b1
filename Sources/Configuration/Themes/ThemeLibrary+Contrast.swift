internal import TerminalUI

extension ThemeLibrary {
  /// All that is wrong with the theme of this name, too little contrast included, as warnings.
  public func check(_ id: String) -> [Diagnostic] {
    let file = (try? source(of: id, shippedOnly: false))?.file ?? id
    return check(theme(id), file: file)
  }

  /// All that is wrong with the theme in the file at `path`, too little contrast included, as warnings.
  public func check(fileAt path: String) -> [Diagnostic] {
    check(theme(at: path), file: path)
  }

  private func check(_ checked: Checked<ThemeSet>, file: String) -> [Diagnostic] {
    guard let set = checked.value else { return checked.diagnostics }
    // Full colours, then what a palette of 256 makes of them: a role that fails both is told once.
    var told: Set<[Role]> = []
    let shortfalls = [ColorDepth.trueColor, .indexed256].flatMap { depth in
      set.theme(for: depth).contrastShortfalls(depth: depth)
    }
    .filter { told.insert([$0.role, $0.ground]).inserted }
    return checked.diagnostics
      + shortfalls.map { shortfall in
        let problem = Problem.lowContrast(
          role: shortfall.role.name, ground: shortfall.ground.name, hundredths: shortfall.hundredths,
          needed: shortfall.needed)
        return Diagnostic(
          file: file, keyPath: ["roles", shortfall.role.name], problem: problem, severity: .warning)
      }
  }
}
