import ReviewEngine
import Testing

@Suite("Calendar day")
struct CalendarDayTests {
  @Test("Every day from 1800 to 2200 goes to its number and back, one after another")
  func everyDay() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    // 1 January 1800 by the Julian day numbers of the almanacs: 2,378,497 against 2,440,588 for 1970.
    var number = 2_378_497 - 2_440_588
    for year in 1800...2200 {
      let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
      for month in 1...12 {
        let length = month == 2 && isLeap ? 29 : lengths[month - 1]
        for day in 1...length {
          let value = try #require(CalendarDay(year: year, month: month, day: day))
          guard value.daysSince1970 == number, CalendarDay(daysSince1970: number) == value else {
            Issue.record("\(value) has number \(value.daysSince1970), not \(number)")
            return
          }
          number += 1
        }
        #expect(CalendarDay(year: year, month: month, day: length + 1) == nil)
      }
    }
  }

  @Test(
    "Days of known number",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("1969-01-01", -365), ("2000-02-29", 11_016),
      ("2000-03-01", 11_017), ("1900-02-28", -25_509), ("1900-03-01", -25_508), ("0001-01-01", -719_162),
      ("9999-12-31", 2_932_896),
    ])
  func numbers(text: String, number: Int) throws {
    let day = try #require(CalendarDay(parsing: text))
    #expect(day.daysSince1970 == number)
    #expect(CalendarDay(daysSince1970: number) == day)
    #expect(day.description == text)
  }

  @Test(
    "Forms that are read",
    arguments: [
      ("2026-03-08", "2026-03-08"), ("2026-3-8", "2026-03-08"), ("2026/03/08", "2026-03-08"),
      ("2026.03.08", "2026-03-08"), ("8/3/2026", "2026-03-08"), ("08/03/2026", "2026-03-08"),
      ("8-3-2026", "2026-03-08"), ("08.03.2026", "2026-03-08"), ("29/2/2024", "2024-02-29"),
      ("29/02/2000", "2000-02-29"), ("31/12/9999", "9999-12-31"), ("01/01/0001", "0001-01-01"),
    ])
  func readable(text: String, iso: String) throws {
    let day = try #require(CalendarDay(parsing: text))
    #expect(day.description == iso)
    #expect(CalendarDay(parsing: day.slashed) == day)
    #expect(CalendarDay(parsing: Substring(text)) == day)
  }

  @Test(
    "What is no day is not read",
    arguments: [
      "", " ", "-", "--", "//", "2026", "2026-03", "30/2/2026", "29/2/2026", "29/2/1900", "31/4/2026",
      "0/3/2026", "8/0/2026", "8/13/2026", "0000-01-01", "2026-00-10", "2026-10-00", "2026-3-32", "8/3/26",
      "26-3-8", "8/3-2026", "2026-03/08", "2026-03-08-", "-2026-03-08", "+8/3/2026", "8/+3/2026", "8//2026",
      "12026-03-08", "8/3/20260", "2026-003-08", "2026-03-008", "8/3/2O26", "８/3/2026", " 8/3/2026",
      "8/3/2026 ", "2026-03-0\u{301}8", "99999999999999999999/1/2026", "thứ ba", "2026-03-08T00:00",
    ])
  func unreadable(text: String) {
    #expect(CalendarDay(parsing: text) == nil)
  }

  @Test(
    "Lengths of February",
    arguments: [
      (1600, 29), (1700, 28), (1800, 28), (1900, 28), (2000, 29), (2024, 29), (2025, 28), (2100, 28),
    ])
  func february(year: Int, length: Int) {
    #expect(CalendarDay.length(ofMonth: 2, year: year) == length)
  }

  @Test("Out of range is no day", arguments: [(0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2026, 1, -1)])
  func outOfRange(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test("Days sort by year, month, day")
  func order() {
    let texts = ["1969-12-31", "2025-12-31", "2026-01-31", "2026-02-01", "2026-02-02"]
    let days = texts.map(Sample.day)
    #expect(days.reversed().sorted() == days)
    #expect(days.map(\.daysSince1970).sorted() == days.map(\.daysSince1970))
    #expect(CalendarDay.earliest.description == "0001-01-01")
    #expect(CalendarDay.latest.description == "9999-12-31")
  }

  @Test("The Vietnamese form has day, month, year with their zeros")
  func slashed() {
    #expect(Sample.day("2026-3-8").slashed == "08/03/2026")
    #expect(Sample.day("0045-11-12").slashed == "12/11/0045")
  }
}
