import Exchange
import PlainText
import ReviewEngine

/// Two nominations side by side, field by field, with what differs marked.
struct PairComparison {
  /// How two texts of one field relate.
  enum Relation: String {
    case same
    case respelled
    case different

    /// What stands between them.
    var sign: String {
      switch self {
      case .same: "="
      case .respelled: "≈"
      case .different: "≠"
      }
    }

    /// Compares two texts.
    init(_ left: String, _ right: String) {
      let (mine, theirs) = (Wording(of: left), Wording(of: right))
      if left.utf8.elementsEqual(right.utf8) {
        self = .same
      } else if mine.isEmpty || theirs.isEmpty {
        self = .different
      } else {
        switch mine.relation(to: theirs) {
        case .same, .respelled, .reordered: self = .respelled
        case .otherAccents, .partOf, .unlike: self = .different
        }
      }
    }
  }

  /// What both say of one thing.
  struct Row {
    /// Its permanent name.
    let name: String
    let earlier: String
    let later: String

    var relation: Relation { Relation(earlier, later) }
  }

  /// Every field of which one of the two says something: the dossiers, extra columns, then what the forms say.
  static func rows(of pair: DuplicatePair) -> [Row] {
    let (left, right) = (pair.earlier, pair.later)
    var rows = DossierField.allCases.map { field in
      Row(name: field.rawValue, earlier: left.dossier.text(of: field), later: right.dossier.text(of: field))
    }
    let extras = { (dossier: Dossier, name: String) in
      dossier.extras.first { $0.name == name }?.value ?? ""
    }
    var names = left.dossier.extras.map(\.name)
    names += right.dossier.extras.map(\.name).filter { !names.contains($0) }
    rows += names.map {
      Row(name: "extra.\($0)", earlier: extras(left.dossier, $0), later: extras(right.dossier, $0))
    }
    let paths = Set(left.forms.all.map(\.name) + right.forms.all.map(\.name)).sorted()
    rows += paths.map { Row(name: $0, earlier: left.forms[$0], later: right.forms[$0]) }
    return rows.filter { !$0.earlier.isEmpty || !$0.later.isEmpty }
  }

  /// What stands in one row of the comparison.
  private struct Line {
    let label: String
    let earlier: String
    let later: String
    let relation: Relation
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
      + Self.rows(of: pair).map { row in
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
      later: Sanitizer.visible(later, keepingLines: true), relation: Relation(earlier, later))
  }

  /// The lines of the comparison.
  /// - Parameter width: how wide they may be, in columns.
  /// - Returns: the lines, without line ends.
  func text(width: Int) -> [String] {
    let labels = min(lines.map { Columns.width(of: $0.label) }.max() ?? 0, width / 5)
    let half = (width - labels - 5) / 2
    return lines.flatMap { line in
      let (left, right) =
        line.relation == .different
        ? Self.marked(line.earlier, line.later) : (line.earlier, line.later)
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

  /// Both texts, with the words that the other does not have between marks; a text that shares nothing is left as it is.
  private static func marked(_ left: String, _ right: String) -> (String, String) {
    let (mine, theirs) = (Set(HashedWord.words(in: left)), Set(HashedWord.words(in: right)))
    guard !mine.isDisjoint(with: theirs) else { return (left, right) }
    return (marked(left, known: theirs), marked(right, known: mine))
  }

  private static func marked(_ text: String, known: Set<HashedWord>) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var words: [String] = []
      var isOpen = false
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        let isNew = HashedWord.words(in: String(word)).contains { !known.contains($0) }
        if isOpen, !isNew { words[words.count - 1] += "›" }
        words.append((isNew && !isOpen ? "‹" : "") + word)
        isOpen = isNew
      }
      return words.joined(separator: " ") + (isOpen ? "›" : "")
    }.joined(separator: "\n")
  }
}
