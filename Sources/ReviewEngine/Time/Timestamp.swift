/// A moment: milliseconds since 1970-01-01 00:00 UTC. The engine never asks for it; it arrives as a value.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public let milliseconds: Int64

  /// Makes a moment from milliseconds since 1970-01-01 00:00 UTC.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Earlier moments first.
  public static func < (left: Self, right: Self) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// This moment moved by a span; negative goes back.
  public func advanced(by span: Span) -> Self {
    Self(milliseconds: milliseconds + span.milliseconds)
  }

  /// The span from `earlier` to this moment; negative when `earlier` is later.
  public func since(_ earlier: Self) -> Span {
    Span(milliseconds: milliseconds - earlier.milliseconds)
  }

  /// The calendar day of this moment at a fixed offset from UTC.
  /// - Parameter offset: seconds east of UTC, 25,200 for Viet Nam.
  /// - Returns: the day on a calendar there.
  public func day(utcOffset offset: Int) -> CalendarDay {
    let seconds = milliseconds.flooringDivision(by: 1000) + Int64(offset)
    return CalendarDay(daysSince1970: Int(seconds.flooringDivision(by: 86_400)))
  }

  /// Hour and minute of this moment at a fixed offset from UTC.
  /// - Parameter offset: seconds east of UTC.
  /// - Returns: the hour, 0 to 23, and the minute, 0 to 59, on a clock there.
  public func clock(utcOffset offset: Int) -> (hour: Int, minute: Int) {
    let seconds = milliseconds.flooringDivision(by: 1000) + Int64(offset)
    let ofDay = Int(seconds - seconds.flooringDivision(by: 86_400) * 86_400)
    return (ofDay / 3600, ofDay / 60 % 60)
  }
}

extension Timestamp {
  /// The moment as people write it, to the minute: `23/11/2026 18:41`.
  /// - Parameter offset: seconds east of UTC.
  /// - Returns: day, month, year, hour and minute.
  public func spoken(utcOffset offset: Int) -> String {
    let clock = clock(utcOffset: offset)
    let pad = CalendarDay.padded
    return "\(day(utcOffset: offset).slashed) \(pad(clock.hour, 2)):\(pad(clock.minute, 2))"
  }
}

extension Timestamp: CustomStringConvertible {
  /// ISO 8601 in UTC with milliseconds: `2026-11-23T18:41:30.250Z`.
  public var description: String {
    let day = day(utcOffset: 0)
    let remainder = milliseconds % 86_400_000
    let ofDay = Int(remainder < 0 ? remainder + 86_400_000 : remainder)
    let pad = CalendarDay.padded
    return "\(day)T\(pad(ofDay / 3_600_000, 2)):\(pad(ofDay / 60_000 % 60, 2)):\(pad(ofDay / 1000 % 60, 2))"
      + ".\(pad(ofDay % 1000, 3))Z"
  }
}

/// A length of time in milliseconds.
public struct Span: Sendable, Hashable, Comparable {
  /// Length in milliseconds; may be negative.
  public let milliseconds: Int64

  /// Makes a span of milliseconds.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// A span of whole minutes.
  public static func minutes(_ count: Int) -> Self { Self(milliseconds: Int64(count) * 60_000) }
  /// A span of whole hours.
  public static func hours(_ count: Int) -> Self { Self(milliseconds: Int64(count) * 3_600_000) }
  /// A span of whole days of 24 hours.
  public static func days(_ count: Int) -> Self { Self(milliseconds: Int64(count) * 86_400_000) }

  /// Whole days in the span, rounded down.
  public var wholeDays: Int { Int(milliseconds.flooringDivision(by: 86_400_000)) }
  /// Whole hours in the span, rounded down.
  public var wholeHours: Int { Int(milliseconds.flooringDivision(by: 3_600_000)) }
  /// Whole minutes in the span, rounded down.
  public var wholeMinutes: Int { Int(milliseconds.flooringDivision(by: 60_000)) }

  /// Shorter spans first.
  public static func < (left: Self, right: Self) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Int64 {
  /// Division that rounds towards minus infinity, so that moments before 1970 fall on the right day.
  func flooringDivision(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
