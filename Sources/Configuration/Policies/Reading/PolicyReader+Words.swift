internal import ReviewEngine

extension PolicyReader {
  /// The words that dossiers and forms choose from.
  mutating func vocabulary(_ table: ShapedTable) -> Vocabulary {
    let kinds = table.table("kinds")
    return Vocabulary(
      kinds: ExemplarKind.allCases.reduce(into: [:]) { result, kind in
        result[kind] = kinds?.localized(kind.rawValue)
      },
      fields: terms(table.tables("fields")), nominators: terms(table.tables("nominators")),
      movements: movements(table.tables("movements")), channels: terms(table.tables("channels")))
  }

  /// Words, each once.
  mutating func terms(_ tables: [ShapedTable]) -> [Term] {
    refuseTwins(tables)
    return tables.map {
      Term(id: $0.text("id") ?? "", label: $0.localized("label") ?? Self.nameless)
    }
  }

  private mutating func movements(_ tables: [ShapedTable]) -> [Movement] {
    refuseTwins(tables)
    return tables.map { table in
      Movement(
        id: table.text("id") ?? "", label: table.localized("label") ?? Self.nameless,
        kind: table.word("kind") ?? .regular, scope: table.localized("scope"),
        period: validity(table.table("period")))
    }
  }

  /// The most days off in one go; more are a slip of the pen.
  private static let longestHoliday = 60

  /// Which days are worked.
  mutating func calendar(_ table: ShapedTable?) -> WorkCalendar {
    guard let table else { return WorkCalendar() }
    var holidays: [CalendarDay: LocalizedText] = [:]
    for row in table.tables("holidays") {
      guard let from = row.day("from") else { continue }
      let until = row.day("until") ?? from
      guard from <= until else {
        report(.endsBeforeItBegins, at: row.path + ["until"])
        continue
      }
      guard until.daysSince1970 - from.daysSince1970 < Self.longestHoliday else {
        report(.holidayTooLong(most: Self.longestHoliday), at: row.path + ["until"])
        continue
      }
      for number in from.daysSince1970...until.daysSince1970 {
        let day = CalendarDay(daysSince1970: number)
        if holidays[day] != nil { report(.sameDay(day), at: row.path + ["from"]) }
        holidays[day] = row.localized("label") ?? Self.nameless
      }
    }
    var worked: Set<CalendarDay> = []
    for (day, path) in table.days("worked-weekend-days") {
      if !day.isWeekend { report(.notAWeekend(day), at: path) }
      if !worked.insert(day).inserted { report(.sameDay(day), at: path) }
    }
    return WorkCalendar(holidays: holidays, workedWeekendDays: worked)
  }
}
