/// Which days are worked: Monday to Friday, without holidays, with the Saturdays and Sundays that make up for some.
public struct WorkCalendar: Sendable, Hashable {
  /// Days off, with what they are called.
  public let holidays: [CalendarDay: LocalizedText]
  /// Saturdays and Sundays that are worked instead (làm bù).
  public let workedWeekendDays: Set<CalendarDay>

  /// Makes a calendar.
  public init(holidays: [CalendarDay: LocalizedText] = [:], workedWeekendDays: Set<CalendarDay> = []) {
    self.holidays = holidays
    self.workedWeekendDays = workedWeekendDays
  }
}

extension WorkCalendar {
  /// Whether a day is worked.
  public func isWorked(_ day: CalendarDay) -> Bool {
    if workedWeekendDays.contains(day) { return true }
    return !day.isWeekend && holidays[day] == nil
  }

  /// How many days are worked from one day up to and including another; 0 when the second is before the first.
  public func workingDays(from first: CalendarDay, through last: CalendarDay) -> Int {
    var count = 0
    var day = first.daysSince1970
    while day <= last.daysSince1970 {
      if isWorked(CalendarDay(daysSince1970: day)) { count += 1 }
      day += 1
    }
    return count
  }

  /// The day on which so many working days are over, the first day counting where it is worked.
  /// - Parameters:
  ///   - count: from 1 to 10,000.
  ///   - first: the day to begin with.
  /// - Returns: the last of the working days.
  public func lastDay(ofWorkingDays count: Int, from first: CalendarDay) -> CalendarDay {
    var left = count
    var day = first.daysSince1970
    while true {
      if isWorked(CalendarDay(daysSince1970: day)) { left -= 1 }
      if left <= 0 { return CalendarDay(daysSince1970: day) }
      day += 1
    }
  }

  /// The last day of a time limit that began on a day: that day does not count.
  public func due(workingDays count: Int, after start: CalendarDay) -> CalendarDay {
    lastDay(ofWorkingDays: count, from: CalendarDay(daysSince1970: start.daysSince1970 + 1))
  }
}

extension CalendarDay {
  /// Whether it is a Saturday or a Sunday. 1970-01-01 was a Thursday.
  public var isWeekend: Bool {
    let weekday = ((daysSince1970 + 3) % 7 + 7) % 7
    return weekday >= 5
  }
}
