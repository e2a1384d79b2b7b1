internal import PlainText

/// One `field:value` of a query, or a bare word, on its way to a condition.
struct QueryTerm {
  let field: String?
  let comparison: String
  let value: String
  let isQuoted: Bool
  let token: QueryToken

  /// The names that can stand before a `:` besides those of ``QueryField``.
  static let specialFields = ["is", "stage", "kind", "subject-kind", "year", "date", "waiting", "sort"]

  /// The condition that the term states.
  func condition() throws(QueryError) -> Condition {
    if field != nil, value.isEmpty { throw QueryError(.missingOperand, offset: token.valueOffset, length: 1) }
    guard let field else { return .text(try pattern()) }
    switch field {
    case "is": return .flag(try choice(Flag.allCases.map { ($0, [$0.rawValue]) }))
    case "stage": return .stage(try choice(Stage.allCases.map { ($0, [$0.id, String($0.rawValue)]) }))
    case "kind":
      return .kind(
        try choice(
          ExemplarKind.allCases.map {
            ($0, [$0.rawValue, $0.label.vi, $0.label.en, $0.shortLabel.vi, $0.shortLabel.en])
          }))
    case "subject-kind":
      return .subjectKind(
        try choice(SubjectKind.allCases.map { ($0, [$0.rawValue, $0.label.vi, $0.label.en]) }))
    case "year": return .year(try years())
    case "date": return .date(try dates())
    case "waiting": return try waiting()
    default:
      if let form = try form(named: field) { return .form(form) }
      guard let known = QueryField(rawValue: field) else {
        let names = QueryField.allCases.map(\.rawValue) + Self.specialFields
        throw QueryError(
          .unknownField(field, nearest: NearestName.of(field, among: names)), offset: token.offset,
          length: field.count)
      }
      guard comparison == ":" else { throw fieldError(.notComparable(field)) }
      return .field(known, try pattern())
    }
  }

  /// The condition on a form that a name with a dot states: `cultivate.mentor:lan`, `replicate.events.reach>=100`.
  private func form(named name: String) throws(QueryError) -> FormCondition? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), let stage = Stage(id: parts[0]), !parts.contains("") else {
      return nil
    }
    let column = parts.count == 3 ? parts[2] : nil
    guard let comparison = Comparison(rawValue: comparison) else {
      return FormCondition(stage: stage, field: parts[1], column: column, test: .says(try pattern()))
    }
    guard let bound = FormCondition.Bound(value) else {
      throw valueError(.malformed(value, field: name, example: "\(name)>=100"))
    }
    return FormCondition(stage: stage, field: parts[1], column: column, test: .compares(comparison, bound))
  }

  /// The order that `sort:` asks for.
  func order() throws(QueryError) -> Order {
    guard comparison == ":" else { throw fieldError(.notComparable("sort")) }
    let isDescending = value.utf8.last == UInt8(ascii: "-")
    let name = isDescending ? String(value.dropLast()) : value
    guard let key = Order.Key(rawValue: name) else {
      throw valueError(
        .unknownValue(
          name, field: "sort", nearest: NearestName.of(name, among: Order.Key.allCases.map(\.rawValue))))
    }
    return Order(key, isDescending: isDescending)
  }

  private func pattern() throws(QueryError) -> TextPattern {
    guard let pattern = TextPattern(value, isOpenEnded: !isQuoted) else {
      throw valueError(.nothingToFind)
    }
    return pattern
  }

  private func choice<Value>(_ choices: [(Value, [String])]) throws(QueryError) -> Value {
    let name = field ?? ""
    guard comparison == ":" else { throw fieldError(.notComparable(name)) }
    let wanted = Folding.folded(value)
    for (choice, names) in choices where names.contains(where: { Folding.folded($0) == wanted }) {
      return choice
    }
    throw valueError(
      .unknownValue(value, field: name, nearest: NearestName.of(value, among: choices.flatMap(\.1))))
  }

  private func years() throws(QueryError) -> ClosedRange<Int> {
    let example = "year:2024..2026"
    let bounds = try ends(example: example) { text -> ClosedRange<Int>? in
      guard text.utf8.count <= 4, let year = Self.number(text) else { return nil }
      return year...year
    }
    return try range(bounds, lowest: 0, highest: 9999, example: example)
  }

  private func dates() throws(QueryError) -> ClosedRange<CalendarDay> {
    let example = "date:2026-03..2026-06"
    let bounds = try ends(example: example) { text in
      Self.days(of: text).map { $0.lowerBound.daysSince1970...$0.upperBound.daysSince1970 }
    }
    let days = try range(
      bounds, lowest: CalendarDay.earliest.daysSince1970, highest: CalendarDay.latest.daysSince1970,
      example: example)
    return CalendarDay(daysSince1970: days.lowerBound)...CalendarDay(daysSince1970: days.upperBound)
  }

  /// The two ends of `a..b`, of `a`, or of `>=a`, each a range of its own (a month is a range of days).
  private func ends(
    example: String, reading read: (String) -> ClosedRange<Int>?
  ) throws(QueryError) -> (ClosedRange<Int>?, ClosedRange<Int>?) {
    let parts = value.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let bounds = parts.map { $0.isEmpty && parts.count == 2 ? nil : read($0) }
    let isBroken = zip(parts, bounds).contains { part, bound in
      bound == nil && !(part.isEmpty && parts.count == 2)
    }
    if isBroken || value == ".." || (parts.count == 2 && comparison != ":") {
      throw valueError(.malformed(value, field: field ?? "", example: example))
    }
    return (bounds[0], bounds.count == 2 ? bounds[1] : bounds[0])
  }

  private func range(
    _ ends: (ClosedRange<Int>?, ClosedRange<Int>?), lowest: Int, highest: Int, example: String
  ) throws(QueryError) -> ClosedRange<Int> {
    let first = ends.0?.lowerBound ?? lowest
    let last = ends.1?.upperBound ?? highest
    let (low, high) =
      switch comparison {
      case ">": (last + 1, highest)
      case ">=": (first, highest)
      case "<": (lowest, first - 1)
      case "<=": (lowest, last)
      default: (first, last)
      }
    guard low <= high else {
      throw valueError(.malformed(value, field: field ?? "", example: example))
    }
    return low...high
  }

  private func waiting() throws(QueryError) -> Condition {
    let example = "waiting>7d"
    guard let comparison = Comparison(rawValue: comparison == ":" ? ">=" : comparison),
      let unit = value.last, let count = Self.number(value.dropLast()), count <= 100_000
    else { throw valueError(.malformed(value, field: "waiting", example: example)) }
    let span: Span? =
      switch unit {
      case "h": .hours(count)
      case "d": .days(count)
      case "w": .days(7 * count)
      default: nil
      }
    guard let span else { throw valueError(.malformed(value, field: "waiting", example: example)) }
    return .waiting(comparison, span)
  }

  /// The days of `2026`, `2026-03` or `2026-03-08`.
  private static func days(of text: String) -> ClosedRange<CalendarDay>? {
    if let day = CalendarDay(parsing: text) { return day...day }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let year = number(first) else { return nil }
    if parts.count == 1, let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year, month: 12, day: 31)
    {
      return first...last
    }
    guard parts.count == 2, let month = number(parts[1]), (1...12).contains(month),
      let first = CalendarDay(year: year, month: month, day: 1),
      let last = CalendarDay(
        year: year, month: month, day: CalendarDay.length(ofMonth: month, year: year))
    else { return nil }
    return first...last
  }

  /// A number of ASCII digits alone; `Int` would take a sign too.
  private static func number(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private func valueError(_ problem: QueryError.Problem) -> QueryError {
    let length = token.offset + token.length - token.valueOffset
    return QueryError(problem, offset: token.valueOffset, length: length)
  }

  private func fieldError(_ problem: QueryError.Problem) -> QueryError {
    QueryError(problem, offset: token.offset, length: field?.count ?? token.length)
  }
}
