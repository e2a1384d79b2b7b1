extension StateGraph {
  /// The state machine in the language of Graphviz: a box for each place, one arrow for all verdicts that lead from one
  /// place to another.
  public func dot(in language: Language) -> String {
    var lines = ["digraph \(Self.quoted(policy.version)) {"]
    lines.append("  label=\(Self.quoted(policy.title[language] + " · " + policy.version));")
    lines += ["  labelloc=t;", "  rankdir=LR;", "  node [shape=box];"]
    for stage in Stage.allCases {
      let title = ([policy.rules(of: stage).label[language]] + notes(of: stage, in: language)).joined(
        separator: "\n")
      lines.append("  subgraph cluster_\(stage.id) {")
      lines.append("    label=\(Self.quoted(title));")
      for place in places where place.stage == stage {
        let shape = place.status.isFinal || place.status == .completed ? ", peripheries=2" : ""
        lines.append("    \(Self.node(place)) [label=\(Self.quoted(place.status.label[language]))\(shape)];")
      }
      lines.append("  }")
    }
    for place in places {
      for target in places {
        let ways = ways.filter { $0.from == place && $0.to == target }
        guard !ways.isEmpty else { continue }
        let label = ways.map { $0.verdict.label[language] }.joined(separator: "\n")
        lines.append("  \(Self.node(place)) -> \(Self.node(target)) [label=\(Self.quoted(label))];")
      }
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private static func node(_ place: Place) -> String { quoted("\(place.stage.id).\(place.status.rawValue)") }

  /// A text in quotes; lines are set to the left.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\l"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + (text.contains("\n") ? "\\l\"" : "\"")
  }
}
