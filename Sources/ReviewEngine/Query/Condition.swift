public import PlainText

/// What a query asks of a nomination: a tree that is evaluated in memory and compiled to SQL, with one meaning.
public indirect enum Condition: Sendable, Hashable {
  /// True of every nomination.
  case everything
  /// The text stands anywhere in the nomination.
  case text(TextPattern)
  /// The text stands in one field.
  case field(QueryField, TextPattern)
  /// The form of a stage says it.
  case form(FormCondition)
  /// It is in the stage.
  case stage(Stage)
  /// It is of the kind.
  case kind(ExemplarKind)
  /// Its subject is of the kind.
  case subjectKind(SubjectKind)
  /// The year, as a number, is in the range.
  case year(ClosedRange<Int>)
  /// The date is in the range.
  case date(ClosedRange<CalendarDay>)
  /// It waits for longer, or shorter, than a span; only of nominations that wait (pending or returned).
  case waiting(Comparison, Span)
  /// It has a property that has a name of its own.
  case flag(Flag)
  /// The condition does not hold.
  case not(Condition)
  /// Every condition holds.
  case all([Condition])
  /// At least one condition holds.
  case any([Condition])
}

/// How two quantities are compared.
public enum Comparison: String, CaseIterable, Sendable, Hashable {
  /// Longer or later than.
  case greater = ">"
  /// At least.
  case greaterOrEqual = ">="
  /// Shorter or earlier than.
  case less = "<"
  /// At most.
  case lessOrEqual = "<="

  /// Whether the comparison holds.
  public func holds<Quantity: Comparable>(_ left: Quantity, _ right: Quantity) -> Bool {
    switch self {
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .less: left < right
    case .lessOrEqual: left <= right
    }
  }
}

/// A property that `is:` asks for.
public enum Flag: String, CaseIterable, Sendable, Hashable {
  /// Waits for a decision.
  case pending
  /// Was given back for completion.
  case returned
  /// Was rejected.
  case rejected
  /// Went through all stages.
  case completed
  /// Nothing is decided while something is being verified.
  case held
  /// Was struck off.
  case dropped
  /// Was taken back by its unit.
  case withdrawn
  /// Carries a decision, whatever became of it.
  case decided
  /// Its last decision is the reviewer's own.
  case mine
  /// The reviewer put it at the end of the queue.
  case postponed
  /// Its dossier changed after the last decision.
  case stale
  /// Another nomination looks like it, and the two are not settled.
  case duplicate
  /// Waits, and the gate of its stage still asks for something.
  case incomplete
  /// Has been pending for longer than its stage allows.
  case overdue
  /// Will be overdue within two working days.
  case dueSoon = "due-soon"
  /// The votes given so far disagree.
  case conflict
  /// Waits for the reviewer's own vote or scorecard.
  case unvoted
}

/// A field that a query can name.
public enum QueryField: String, CaseIterable, Sendable, Hashable {
  case id
  case subject
  case position
  case unit
  case nominator
  case field
  case movement
  case title
  case achievement
  case evidence
  /// Who made the last decision.
  case by
  /// The code of the last decision's reason.
  case reason
}

/// Words that must follow each other in a text. A word written with accents is found only with them, one
/// written without is found either way.
public struct TextPattern: Sendable, Hashable {
  /// The words, at least one.
  public let words: [SearchWord]
  /// Whether the last word may go on: `ngu` finds `Nguyễn`. Text in quotes is meant as it stands.
  public let isOpenEnded: Bool

  /// Makes a pattern; nil when the text has no letter and no digit to look for.
  public init?(_ text: String, isOpenEnded: Bool) {
    words = SearchWords.words(in: text)
    self.isOpenEnded = isOpenEnded
    if words.isEmpty { return nil }
  }

  /// Whether the words follow each other somewhere in the text.
  public func matches(_ text: String) -> Bool {
    let hay = SearchWords.words(in: text)
    guard hay.count >= words.count else { return false }
    return (0...(hay.count - words.count)).contains { start in
      words.indices.allSatisfy { index in
        Self.matches(
          words[index], hay[start + index], isOpenEnded: isOpenEnded && index == words.count - 1)
      }
    }
  }

  private static func matches(_ wanted: SearchWord, _ word: SearchWord, isOpenEnded: Bool) -> Bool {
    let (needle, hay) =
      wanted.hasAccents ? (wanted.accented, word.accented) : (wanted.folded, word.folded)
    return isOpenEnded ? hay.utf8.starts(with: needle.utf8) : hay.utf8.elementsEqual(needle.utf8)
  }
}
