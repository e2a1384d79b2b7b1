public import ReviewEngine

/// Who decided how much, how long it took, and how long the rest will take at this pace.
///
/// What was taken back is not counted; a decision that was redone counts at its redo. To know since when a nomination
/// had waited when it was decided, it keeps a moment for each nomination that the ledger names.
public struct Workload: ReportMaker {
  /// The permanent name.
  public static let id = "workload"
  /// What it is called.
  public static let title = LocalizedText(vi: "Khối lượng và tiến độ", en: "Workload and pace")
  /// What is taken back has to be known before it is met.
  public static let ledgerReading = LedgerReading.twice

  /// The counters of a reviewer.
  struct ReviewerCounter: Sendable {
    var verdicts: [Verdict: Int] = [:]
    var votes = 0
    var spans = SpanHistogram()
    var last: CalendarDay?

    /// How many decisions: neither putting off nor standing aside is one.
    var decisions: Int {
      verdicts.reduce(0) { $0 + ([.postpone, .recuse].contains($1.key) ? 0 : $1.value) }
    }
  }

  /// The counters of a stage.
  struct StageCounter: Sendable {
    var pending = 0
    var decisions = 0
    var recent = 0
    var spans = SpanHistogram()
  }

  /// Since when a nomination waits, and whether its unit has it.
  private struct Arrival {
    var time: Timestamp
    var isReturned: Bool
  }

  let policy: Policy
  let today: CalendarDay
  /// The first of the days that the pace is taken of.
  let paceStart: CalendarDay
  private(set) var reviewers: [String: ReviewerCounter] = [:]
  private(set) var stages: [Stage: StageCounter] = [:]
  /// Decisions by week, counted from the week of 1970-01-01; weeks begin on Monday.
  private(set) var weeks: [Int: Int] = [:]
  private var arrivals: [NominationID: Arrival] = [:]
  private var takenBack: Set<Int64> = []
  /// The nominations that are counted; nil for all.
  private var scope: Set<NominationID>?

  /// The pace is that of so many working days, today's included.
  static let paceDays = 20
  /// The verdicts after which nobody waits for a reviewer any more: how long they took is counted.
  static let settling: Set<Verdict> = [.approve, .reject, .return, .consolidate, .drop]

  /// Nothing counted yet.
  /// - Parameters:
  ///   - policy: has the stages and the calendar.
  ///   - now: the moment to count at.
  ///   - isOfAll: whether all nominations are counted. Else those are that it is shown, and it keeps their numbers.
  public init(under policy: Policy, at now: Timestamp, isOfAll: Bool) {
    self.policy = policy
    today = policy.day(of: now)
    paceStart = policy.calendar.firstDay(ofWorkingDays: Self.paceDays, through: today)
    scope = isOfAll ? nil : []
  }

  /// Takes the next nomination.
  public mutating func take(_ nomination: Nomination) {
    scope?.insert(nomination.id)
    if nomination.standing.status == .pending {
      stages[nomination.standing.stage, default: StageCounter()].pending += 1
    }
  }

  /// Sees which entries are taken back.
  public mutating func preview(_ entry: LedgerEntry) {
    if case .undone(let sequence) = entry.event { takenBack.insert(sequence) }
  }

  /// Takes the next ledger entry.
  public mutating func take(_ entry: LedgerEntry) {
    guard let id = entry.nomination, scope?.contains(id) ?? true, !takenBack.contains(entry.sequence) else {
      return
    }
    switch entry.event {
    case .registered:
      arrivals[id] = Arrival(time: entry.time, isReturned: false)
    case .amended:
      if arrivals[id]?.isReturned == true { arrivals[id] = Arrival(time: entry.time, isReturned: false) }
    case .decided, .voted, .redone:
      if case .voted = entry.event.deed {
        reviewers[entry.reviewer.name, default: ReviewerCounter()].votes += 1
      }
      if let ruling = entry.ruling { take(ruling, of: id, in: entry) }
    case .filled, .recorded, .undone: break
    }
  }

  private mutating func take(_ ruling: Ruling, of id: NominationID, in entry: LedgerEntry) {
    let day = policy.day(of: entry.time)
    var reviewer = reviewers[entry.reviewer.name] ?? ReviewerCounter()
    reviewer.verdicts[ruling.verdict, default: 0] += 1
    reviewer.last = max(reviewer.last ?? day, day)
    if ![.postpone, .recuse].contains(ruling.verdict) { weeks[Self.week(of: day), default: 0] += 1 }
    if Self.settling.contains(ruling.verdict) {
      var stage = stages[ruling.stage] ?? StageCounter()
      stage.decisions += 1
      if day >= paceStart { stage.recent += 1 }
      if let arrival = arrivals[id] {
        stage.spans.add(entry.time.since(arrival.time))
        reviewer.spans.add(entry.time.since(arrival.time))
      }
      stages[ruling.stage] = stage
    }
    reviewers[entry.reviewer.name] = reviewer
    let waitsAnew =
      ruling.toStage != ruling.stage || ruling.verdict == .release || ruling.verdict == .resubmit
    if waitsAnew { arrivals[id]?.time = entry.time }
    if Transition.of(ruling.verdict).isMoving { arrivals[id]?.isReturned = ruling.toStatus == .returned }
  }

  /// The number of the week of a day.
  static func week(of day: CalendarDay) -> Int {
    let days = day.daysSince1970 + 3
    return days >= 0 ? days / 7 : (days - 6) / 7
  }

  /// The Monday of a week.
  static func monday(of week: Int) -> CalendarDay { CalendarDay(daysSince1970: week * 7 - 3) }
}

extension WorkCalendar {
  /// The day on which so many working days begin that end with a day, that day counting where it is worked.
  fileprivate func firstDay(ofWorkingDays count: Int, through last: CalendarDay) -> CalendarDay {
    var left = count
    var day = last.daysSince1970
    while true {
      if isWorked(CalendarDay(daysSince1970: day)) { left -= 1 }
      if left <= 0 { return CalendarDay(daysSince1970: day) }
      day -= 1
    }
  }
}
