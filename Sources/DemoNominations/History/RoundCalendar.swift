import ReviewEngine

/// Gives every row its round, number and day: of twenty rows twelve belong to this year, five to the last, three to
/// the one before; in a year, later numbers have later days.
struct RoundCalendar: Sendable {
  /// Number and day of one row.
  struct Entry {
    let id: NominationID
    let day: CalendarDay
  }

  /// Years back from this one, for twenty rows in turn. Rows 9 and 19 of the twenty are the copies of earlier
  /// ones, which must not fall in an earlier round.
  private static let yearsBack = [0, 0, 1, 0, 0, 2, 0, 1, 0, 0, 0, 1, 0, 2, 0, 1, 0, 1, 2, 0]
  /// How many of the twenty are in the same year and come before.
  private static let rank: [Int] = yearsBack.indices.map { slot in
    yearsBack[..<slot].count { $0 == yearsBack[slot] }
  }
  /// How many of the twenty are in the year.
  private static let share: [Int] = (0...2).map { back in yearsBack.count { $0 == back } }

  private let rounds: Int
  private let today: CalendarDay

  init(size: Int, today: CalendarDay) {
    rounds = (size + Self.yearsBack.count - 1) / Self.yearsBack.count
    self.today = today
  }

  /// Number and day of a row.
  func entry(row: Int) -> Entry {
    let slot = row % Self.yearsBack.count
    let back = Self.yearsBack[slot]
    let year = today.year - back
    let number = row / Self.yearsBack.count * Self.share[back] + Self.rank[slot]
    let total = rounds * Self.share[back]
    return Entry(
      id: NominationID(Self.id(year: year, number: number + 1)),
      day: day(year: year, isThisYear: back == 0, left: total - 1 - number, of: total))
  }

  /// The day of a nomination with `left` to come after it in its year. This year's crowd towards today, as in a
  /// secretariat before its meeting; past years' spread evenly.
  private func day(year: Int, isThisYear: Bool, left: Int, of total: Int) -> CalendarDay {
    guard let first = CalendarDay(year: year, month: 1, day: 4)?.daysSince1970 else {
      preconditionFailure("A demo plays in the years 3 to 9999.")
    }
    let last = isThisYear ? today.daysSince1970 : first + 358
    let share = Double(left) / Double(max(total - 1, 1))
    let back = Double(max(last - first, 0)) * (isThisYear ? share * share : share)
    let day = last - Int(back)
    // 1970-01-01 was a Thursday. Offices send nothing at the weekend, but no day may fall in the year before.
    let weekday = (day + 4) % 7
    let friday = day - (weekday == 6 ? 1 : weekday == 0 ? 2 : 0)
    return CalendarDay(daysSince1970: friday < first - 3 ? day : friday)
  }

  /// `2026-0042`; longer numbers keep all their digits.
  private static func id(year: Int, number: Int) -> String {
    let digits = String(number)
    return "\(year)-" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
