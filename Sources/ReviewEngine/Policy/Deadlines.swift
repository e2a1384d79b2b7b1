/// The time limits of a policy at one moment: since when a pending nomination must have waited to be overdue. Worked
/// out once, so that a whole list is compared with one moment for each stage.
public struct Deadlines: Sendable, Hashable {
  /// So many working days before its time limit a nomination is due soon.
  public static let warning = 2

  /// What waits since before this moment is overdue; a stage that is missing has no time limit.
  public let overdueBefore: [Stage: Timestamp]
  /// What waits since before this moment is due soon, or overdue.
  public let dueSoonBefore: [Stage: Timestamp]

  /// No time limits.
  public init() {
    (overdueBefore, dueSoonBefore) = ([:], [:])
  }

  /// The time limits of a policy at a moment.
  public init(of policy: Policy, at now: Timestamp) {
    let today = policy.day(of: now)
    let limits = policy.stages.compactMapValues(\.deadline)
    overdueBefore = limits.mapValues { policy.start(ofWaitsDueBefore: today, workingDays: $0) }
    let later = policy.calendar.due(workingDays: Self.warning, after: today)
    let dueSoon = CalendarDay(daysSince1970: later.daysSince1970 + 1)
    dueSoonBefore = limits.mapValues { policy.start(ofWaitsDueBefore: dueSoon, workingDays: $0) }
  }

  /// Whether a nomination is pending for longer than its stage allows.
  public func isOverdue(_ standing: Standing) -> Bool {
    standing.status == .pending && overdueBefore[standing.stage].map { standing.waitingSince < $0 } ?? false
  }

  /// Whether a nomination will be overdue within ``warning`` working days, and is not yet.
  public func isDueSoon(_ standing: Standing) -> Bool {
    standing.status == .pending && !isOverdue(standing)
      && dueSoonBefore[standing.stage].map { standing.waitingSince < $0 } ?? false
  }
}

extension Policy {
  /// The last day on which a decision about a nomination that waits is in time; nil without a time limit.
  public func dueDay(of standing: Standing) -> CalendarDay? {
    rules(of: standing.stage).deadline.map {
      calendar.due(workingDays: $0, after: day(of: standing.waitingSince))
    }
  }

  /// The moment before which a wait must have begun for its time limit to end before a day.
  fileprivate func start(ofWaitsDueBefore day: CalendarDay, workingDays count: Int) -> Timestamp {
    // The time limit that begins on a day ends on the count-th working day after it. Going back from the day before,
    // the wait must have begun before the count-th working day: on the day before that, or earlier.
    var left = count
    var first = day.daysSince1970
    while left > 0 {
      first -= 1
      if calendar.isWorked(CalendarDay(daysSince1970: first)) { left -= 1 }
    }
    return Timestamp(milliseconds: (Int64(first) * 86_400 - Int64(utcOffset)) * 1000)
  }
}
