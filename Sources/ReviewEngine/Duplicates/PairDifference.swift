internal import PlainText

/// What two nominations say of one thing, and how far that is the same.
public struct PairDifference: Sendable, Hashable {
  /// The permanent name of the thing: a field of the dossier, `extra.` and a column, or a path into the forms.
  public let name: String
  /// What the earlier one says; empty for nothing.
  public let earlier: String
  /// What the later one says; empty for nothing.
  public let later: String

  /// Makes a difference.
  public init(name: String, earlier: String, later: String) {
    (self.name, self.earlier, self.later) = (name, earlier, later)
  }

  /// How two texts of one field relate.
  public enum Relation: String, Sendable, Hashable {
    /// To the letter.
    case same
    /// The same words in other spelling or order.
    case respelled
    /// Anything else.
    case different

    /// What stands between them.
    public var sign: String {
      switch self {
      case .same: "="
      case .respelled: "≈"
      case .different: "≠"
      }
    }

    /// Compares two texts.
    public init(_ left: String, _ right: String) {
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

  /// How they relate.
  public var relation: Relation { Relation(earlier, later) }

  /// Both texts, with the words that the other does not have between ‹ and ›; a text that shares nothing with the other,
  /// and texts that are no different, are left as they are.
  public static func marked(_ left: String, _ right: String) -> (earlier: String, later: String) {
    guard Relation(left, right) == .different else { return (left, right) }
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

extension DuplicatePair {
  /// Everything of which one of the two says something: the dossiers, extra columns, then what the forms say.
  public var differences: [PairDifference] {
    var rows = DossierField.allCases.map { field in
      PairDifference(
        name: field.rawValue, earlier: earlier.dossier.text(of: field), later: later.dossier.text(of: field))
    }
    let extras = { (dossier: Dossier, name: String) in
      dossier.extras.first { $0.name == name }?.value ?? ""
    }
    var names = earlier.dossier.extras.map(\.name)
    names += later.dossier.extras.map(\.name).filter { !names.contains($0) }
    rows += names.map {
      PairDifference(
        name: "extra.\($0)", earlier: extras(earlier.dossier, $0), later: extras(later.dossier, $0))
    }
    let paths = Set(earlier.forms.all.map(\.name) + later.forms.all.map(\.name)).sorted()
    rows += paths.map { PairDifference(name: $0, earlier: earlier.forms[$0], later: later.forms[$0]) }
    return rows.filter { !$0.earlier.isEmpty || !$0.later.isEmpty }
  }
}
