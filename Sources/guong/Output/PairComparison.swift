import Exchange
import PlainText
import ReviewEngine

/// Two nominations side by side, field by field, with what differs marked.
struct PairComparison {
  /// What stands in one row of the comparison.
  private struct Line {
    let label: String
    let earlier: String
    let later: String
    let relation: PairDifference.Relation
  }

  private let lines: [Line]

  /// Compares two nominations.
  init(_ pair: DuplicatePair, under policy: Policy, in language: Language) {
    let cell = { (column: ExportColumn, nomination: Nomination) in
      Words.cell(column, of: nomination, under: policy, in: language)
    }
    let known: [ExportColumn] = [.id, .review(.registeredAt), .review(.stage), .review(.status)]
    lines =
      known.map { column in
        Self.line(Words.title(of: column)[language], cell(column, pair.earlier), cell(column, pair.later))
      }
      + pair.differences.map { row in
        guard let field = DossierField(rawValue: row.name) else {
          let label = row.name.hasPrefix("extra.") ? String(row.name.dropFirst("extra.".count)) : row.name
          return Self.line(label, row.earlier, row.later)
        }
        return Self.line(
          field.label[language], cell(.field(field), pair.earlier), cell(.field(field), pair.later))
      }
  }

  /// What came from outside is made harmless before its width is measured.
  private static func line(_ label: String, _ earlier: String, _ later: String) -> Line {
    Line(
      label: Sanitizer.visible(label), earlier: Sanitizer.visible(earlier, keepingLines: true),
      later: Sanitizer.visible(later, keepingLines: true), relation: PairDifference.Relation(earlier, later))
  }

  /// The lines of the comparison.
  /// - Parameter width: how wide they may be, in columns.
  /// - Returns: the lines, without line ends.
  func text(width: Int) -> [String] {
    let labels = min(lines.map { Columns.width(of: $0.label) }.max() ?? 0, width / 5)
    let half = (width - labels - 5) / 2
    return lines.flatMap { line in
      let (left, right) = PairDifference.marked(line.earlier, line.later)
      let names = Columns.wrap(line.label, to: labels)
      let (mine, theirs) = (Columns.wrap(left, to: half), Columns.wrap(right, to: half))
      return (0..<max(names.count, mine.count, theirs.count)).map { index in
        let sign = index == 0 ? line.relation.sign : " "
        var text = Self.padded(names, index, labels) + "  " + Self.padded(mine, index, half)
        text += " " + sign + " " + (theirs.indices.contains(index) ? theirs[index] : "")
        while text.last == " " { text.removeLast() }
        return text
      }
    }
  }

  private static func padded(_ lines: [String], _ index: Int, _ width: Int) -> String {
    let text = lines.indices.contains(index) ? lines[index] : ""
    return text + String(repeating: " ", count: max(0, width - Columns.width(of: text)))
  }
}
