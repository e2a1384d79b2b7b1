import ReviewEngine

/// Random nominations and queries that have something to say to each other.
extension SeededGenerator {
  /// Words with accents and without, composed and decomposed, with the tone in either place, of other scripts, and
  /// such as begin alike.
  private static let words = [
    "Nguyễn", "nguyen", "NGUYÊN", "Nguye\u{302}\u{303}n", "Đức", "Duc", "Ðức", "hoà", "hòa", "hoa", "thúy",
    "thuý",
    "Điển", "hình", "tiên", "tiến", "y", "tế", "2026", "1927/28", "No.7", "ß", "Straße", "STRASSE", "Ωmega",
    "ωμέγα",
    "ΣΟΦΟΣ", "σοφος", "\u{301}x", "a\u{327}\u{301}", "ǆ", "İstanbul", "ı", "日本", "กำ", "e\u{331}x", "ex", "--",
    "«»",
    "n", "ng", "ngu", "", "a=b", "\\n", "x\ny", "😀",
  ]

  /// Words that many nominations share, in varying order: phrases have something to go wrong with.
  private static let commonWords = ["hoa", "Đức", "tiên", "tế"]

  mutating func text(upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &self))
      .map { _ in once(in: 2) ? pick(Self.commonWords) : pick(Self.words) }.joined(separator: " ")
  }

  mutating func dossier() -> Dossier {
    Dossier(
      subject: "S " + text(upTo: 3), subjectKind: pick([nil, .individual, .collective, .household]),
      position: text(upTo: 1), unit: text(upTo: 2), nominator: text(upTo: 1),
      kind: pick([nil, .newModel, .advancedExemplar, .goodPractice]), field: text(upTo: 1),
      movement: text(upTo: 1), title: text(upTo: 1),
      year: pick(["2024", "2025", "2026", "1927/28", "", "năm nay", "0"]),
      date: pick([
        nil, CalendarDay(year: 2026, month: 3, day: 8), CalendarDay(year: 2026, month: 11, day: 20),
      ]),
      achievement: text(upTo: 6), evidence: text(upTo: 1),
      extras: once(in: 3) ? [ExtraField(name: "a=" + text(upTo: 1), value: text(upTo: 2))] : [])
  }

  mutating func condition(depth: Int = 3) -> Condition {
    if depth > 0, once(in: 2) {
      let parts = (0..<Int.random(in: 0...3, using: &self)).map { _ in condition(depth: depth - 1) }
      return pick([.all(parts), .any(parts), .not(condition(depth: depth - 1))])
    }
    switch Int.random(in: 0..<12, using: &self) {
    case 0...2: return pattern().map(Condition.text) ?? .everything
    case 3, 4: return pattern().map { .field(pick(QueryField.allCases), $0) } ?? .everything
    case 5: return .stage(pick(Stage.allCases))
    case 6: return pick([.kind(.newModel), .subjectKind(.individual), .subjectKind(.household)])
    case 7: return .year(pick([2025...2026, 0...9999, -5...0, -9 ... -1, 1900...2000]))
    case 8:
      return .date(pick([CalendarDay.earliest...CalendarDay.latest, day(3)...day(6), day(11)...day(12)]))
    case 9: return .waiting(pick(Comparison.allCases), .minutes(Int.random(in: 0...400, using: &self)))
    default: return .flag(pick(Flag.allCases))
    }
  }

  mutating func order() -> Order {
    Order(pick(Order.Key.allCases), isDescending: Bool.random(using: &self))
  }

  private mutating func pattern() -> TextPattern? {
    var words = text(upTo: 2)
    if once(in: 2) { words = String(words.prefix(Int.random(in: 1...4, using: &self))) }
    if once(in: 8) { words = pick(["lan", "minh", "duplicate", "N-1"]) }
    return TextPattern(words, isOpenEnded: Bool.random(using: &self))
  }

  private func day(_ month: Int) -> CalendarDay {
    CalendarDay(year: 2026, month: month, day: 1) ?? .earliest
  }
}
