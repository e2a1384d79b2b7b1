internal import TerminalUI

/// Which command has which key, to find keys that two of them would share.
struct KeyTable {
  /// That a command has a key.
  struct Claim {
    var command: BindableCommand
    var strokes: [KeyStroke]
    /// The line that says so; nothing for a default key.
    var line: Int?
  }

  private var byStrokes: [[KeyStroke]: [Claim]] = [:]
  /// The chords by each of their beginnings, so that no claim has to be compared with all others.
  private var byBeginning: [[KeyStroke]: [Claim]] = [:]

  /// Adds a claim, whatever others there are.
  mutating func add(_ claim: Claim) {
    byStrokes[claim.strokes, default: []].append(claim)
    for length in 1..<max(1, claim.strokes.count) {
      byBeginning[Array(claim.strokes.prefix(length)), default: []].append(claim)
    }
  }

  /// What stands against a claim.
  func conflicts(of claim: Claim) -> [Problem] {
    let key = Self.name(of: claim.strokes)
    let taken = rivals(of: claim, among: byStrokes[claim.strokes]).map { other in
      Problem.keyTaken(key: key, by: other.command.id, line: other.line)
    }
    let hidden = rivals(of: claim, among: byBeginning[claim.strokes]).map { other in
      Problem.keyBegins(
        key: key, longer: Self.name(of: other.strokes), of: other.command.id, line: other.line)
    }
    let hiding = (1..<max(1, claim.strokes.count)).flatMap { length in
      let beginning = Array(claim.strokes.prefix(length))
      return rivals(of: claim, among: byStrokes[beginning]).map { other in
        Problem.keyHidden(
          key: key, shorter: Self.name(of: beginning), of: other.command.id, line: other.line)
      }
    }
    return taken + hidden + hiding
  }

  private func rivals(of claim: Claim, among claims: [Claim]?) -> [Claim] {
    (claims ?? []).filter { $0.command.id != claim.command.id && $0.command.meets(claim.command) }
  }

  private static func name(of strokes: [KeyStroke]) -> String {
    strokes.map(\.name).joined(separator: " ")
  }
}
