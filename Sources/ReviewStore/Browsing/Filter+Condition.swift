internal import GRDB
internal import PlainText
internal import ReviewEngine

extension Filter {
  /// What SQLite can say about a condition.
  init(_ condition: Condition, in context: QueryContext) {
    switch condition {
    case .everything: self.init()
    case .text(let pattern): self = .words(of: pattern)
    case .field(let field, let pattern): self = .field(field, pattern)
    case .form(let condition): self = .form(condition)
    case .stage(let stage): self.init(places: PlaceSet { $0.stage == stage })
    case .kind(let kind): self.init(columns: ColumnCondition("kind IS ?", [kind.rawValue]))
    case .subjectKind(let kind): self.init(columns: ColumnCondition("subject_kind IS ?", [kind.rawValue]))
    case .year(let range): self = .years(range)
    case .date(let range):
      self.init(
        columns: ColumnCondition(
          "(date IS NOT NULL AND date BETWEEN ? AND ?)",
          [range.lowerBound.description, range.upperBound.description]))
    case .waiting(let comparison, let span): self = .waiting(comparison, span, now: context.now)
    case .flag(let flag): self = .flag(flag, in: context)
    case .not(let condition): self = Filter(condition, in: context).negated
    case .all(let conditions):
      self = conditions.reduce(Filter()) { $0.and(Filter($1, in: context)) }
    case .any(let conditions):
      self = conditions.dropFirst().reduce(
        conditions.first.map { Filter($0, in: context) } ?? Filter(places: .none)
      ) { $0.or(Filter($1, in: context)) }
    }
  }

  /// The longest token that FTS5 keeps whole, in bytes of UTF-8 (`FTS5_MAX_TOKEN_SIZE` in its source).
  private static let longestToken = 32_768

  /// Every word stands somewhere in the nomination: all there is to say of one word, and less than a phrase says.
  private static func words(of pattern: TextPattern) -> Filter {
    let last = pattern.words.count - 1
    let tokens = pattern.words.enumerated().map { index, word in
      let token = word.hasAccents ? word.accented : word.folded
      return "\"\(token)\"" + (pattern.isOpenEnded && index == last ? "*" : "")
    }
    let isWhole = pattern.words.allSatisfy {
      max($0.accented.utf8.count, $0.folded.utf8.count) < longestToken
    }
    return Filter(words: tokens.joined(separator: " AND "), isExact: last == 0 && isWhole)
  }

  private static func field(_ field: QueryField, _ pattern: TextPattern) -> Filter {
    switch field {
    case .by, .reason:
      return Filter(
        columns: ColumnCondition("decided_by IS NOT NULL"), sources: [.decided(by: nil)], isExact: false)
    case .id, .subject, .position, .unit, .nominator, .field, .movement, .title, .achievement, .evidence:
      var filter = words(of: pattern)
      filter.isExact = false
      return filter
    }
  }

  /// The words stand in the index, which does not tell the form's from the dossier's.
  private static func form(_ condition: FormCondition) -> Filter {
    var filter = Filter(columns: ColumnCondition("forms IS NOT NULL"), isExact: false)
    if case .says(let pattern) = condition.test { filter = filter.and(words(of: pattern)) }
    filter.isExact = false
    return filter
  }

  private static func years(_ range: ClosedRange<Int>) -> Filter {
    guard range.upperBound >= 0 else { return Filter(places: .none) }
    let known = max(0, range.lowerBound)...range.upperBound
    return Filter(
      columns: ColumnCondition("year_number BETWEEN ? AND ?", [known.lowerBound, known.upperBound]),
      sources: [.years(known)])
  }

  private static func waiting(_ comparison: Comparison, _ span: Span, now: Timestamp) -> Filter {
    let sign =
      switch comparison {
      case .greater: "<"
      case .greaterOrEqual: "<="
      case .less: ">"
      case .lessOrEqual: ">="
      }
    return Filter(
      places: PlaceSet { $0.status == .pending || $0.status == .returned },
      columns: ColumnCondition("waiting_since \(sign) ?", [now.milliseconds - span.milliseconds]))
  }

  private static func flag(_ flag: Flag, in context: QueryContext) -> Filter {
    switch flag {
    case .pending: Filter(places: PlaceSet { $0.status == .pending })
    case .returned: Filter(places: PlaceSet { $0.status == .returned })
    case .rejected: Filter(places: PlaceSet { $0.status == .rejected })
    case .completed: Filter(places: PlaceSet { $0.status == .completed })
    case .held: Filter(places: PlaceSet { $0.status == .held })
    case .dropped: Filter(places: PlaceSet { $0.status == .dropped })
    case .withdrawn: Filter(places: PlaceSet { $0.status == .withdrawn })
    case .decided:
      Filter(columns: ColumnCondition("decided_by IS NOT NULL"), sources: [.decided(by: nil)])
    case .mine:
      Filter(
        columns: ColumnCondition("decided_by IS ?", [context.reviewer]),
        sources: [.decided(by: context.reviewer)])
    case .postponed:
      Filter(columns: ColumnCondition("postponements IS NOT NULL"), sources: [.postponed], isExact: false)
    case .stale:
      Filter(
        columns: ColumnCondition("(decided_by IS NOT NULL AND decided_revision < content_revision)"),
        sources: [.decided(by: nil)])
    case .duplicate: Filter(columns: ColumnCondition("suspects > 0"), sources: [.suspect])
    case .conflict:
      Filter(
        places: PlaceSet { $0.status == .pending }, columns: ColumnCondition("votes IS NOT NULL"),
        sources: [.voted], isExact: false)
    case .incomplete:
      Filter(places: PlaceSet { $0.status == .pending || $0.status == .returned }, isExact: false)
    case .unvoted:
      Filter(
        places: PlaceSet { place in
          place.status == .pending && context.policy?.rules(of: place.stage).rule.asksForVotes ?? false
        }, isExact: false)
    case .overdue:
      waits(since: context.deadlines.overdueBefore)
    case .dueSoon:
      waits(since: context.deadlines.dueSoonBefore).and(waits(since: context.deadlines.overdueBefore).negated)
    }
  }

  /// Pending since before a moment that depends on the stage.
  private static func waits(since moments: [Stage: Timestamp]) -> Filter {
    let terms = moments.sorted { $0.key < $1.key }.map { stage, moment in
      ColumnCondition("(stage = ? AND waiting_since < ?)", [stage.rawValue, moment.milliseconds])
    }
    let places = PlaceSet { $0.status == .pending && moments[$0.stage] != nil }
    return terms.isEmpty
      ? Filter(places: .none) : Filter(places: places, columns: ColumnCondition(joining: terms, with: "OR"))
  }
}
