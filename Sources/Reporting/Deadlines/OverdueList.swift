public import ReviewEngine

/// What is overdue, what will be soon, and which nominations have waited the longest beyond their time limit.
public struct OverdueList: ReportMaker {
  /// The permanent name.
  public static let id = "overdue"
  /// What it is called.
  public static let title = LocalizedText(vi: "Quá hạn và sắp đến hạn", en: "Overdue and due soon")

  /// A nomination that is overdue.
  private struct Late {
    let nomination: Nomination
    let due: CalendarDay

    /// The earlier due, the longer waiting, comes first.
    static func precedes(_ left: Late, _ right: Late) -> Bool {
      let (first, second) = (left.nomination, right.nomination)
      return (left.due, first.standing.waitingSince, first.id.rawValue)
        < (right.due, second.standing.waitingSince, second.id.rawValue)
    }
  }

  /// The counters of a stage.
  private struct Counter {
    var pending = 0
    var overdue = 0
    var dueSoon = 0
    var oldest: Timestamp?
  }

  private let policy: Policy
  private let now: Timestamp
  private let deadlines: Deadlines
  private let longest: Int
  private var counters: [Stage: Counter] = [:]
  private var worst: [Late] = []
  /// The last day of a time limit by stage and first day: working days are counted once.
  private var dueDays: [Stage: [CalendarDay: CalendarDay]] = [:]

  /// Nothing counted yet.
  /// - Parameters:
  ///   - policy: has the time limits and the calendar.
  ///   - now: the moment to count at.
  ///   - longest: how many nominations are listed at most.
  public init(under policy: Policy, at now: Timestamp, listing longest: Int = 50) {
    self.policy = policy
    self.now = now
    self.longest = longest
    deadlines = Deadlines(of: policy, at: now)
  }

  /// Takes the next nomination.
  public mutating func take(_ nomination: Nomination) {
    let standing = nomination.standing
    guard standing.status == .pending else { return }
    var counter = counters[standing.stage] ?? Counter()
    counter.pending += 1
    counter.oldest = min(counter.oldest ?? standing.waitingSince, standing.waitingSince)
    if deadlines.isDueSoon(standing) { counter.dueSoon += 1 }
    if deadlines.isOverdue(standing), let due = dueDay(of: standing) {
      counter.overdue += 1
      keep(Late(nomination: nomination, due: due))
    }
    counters[standing.stage] = counter
  }

  private mutating func dueDay(of standing: Standing) -> CalendarDay? {
    let first = policy.day(of: standing.waitingSince)
    if let known = dueDays[standing.stage]?[first] { return known }
    let due = policy.dueDay(of: standing)
    dueDays[standing.stage, default: [:]][first] = due
    return due
  }

  /// Keeps the worst, sorted.
  private mutating func keep(_ late: Late) {
    if worst.count == longest, let last = worst.last, !Late.precedes(late, last) { return }
    let index = worst.firstIndex { Late.precedes(late, $0) } ?? worst.endIndex
    worst.insert(late, at: index)
    if worst.count > longest { worst.removeLast() }
  }

  /// What was counted.
  public func sections() -> [ReportSection] { [stages, list] }

  private var stages: ReportSection {
    let rows = Stage.allCases.map { stage -> [ReportValue] in
      let counter = counters[stage] ?? Counter()
      let deadline = policy.rules(of: stage).deadline
      return [
        .stage(stage, under: policy), deadline.map { .count($0) } ?? .none, .count(counter.pending),
        deadline == nil ? .none : .count(counter.overdue), deadline == nil ? .none : .count(counter.dueSoon),
        deadline == nil ? .none : .ratio(counter.overdue, of: counter.pending),
        counter.oldest.map { .span(now.since($0)) } ?? .none,
      ]
    }
    let sum = counters.values.reduce(into: Counter()) { sum, counter in
      sum.pending += counter.pending
      sum.overdue += counter.overdue
      sum.dueSoon += counter.dueSoon
    }
    return ReportSection(
      id: "stages", title: LocalizedText(vi: "Theo giai đoạn", en: "By stage"),
      notes: [
        LocalizedText(
          vi: "Ngày làm việc theo lịch của quy định; sắp đến hạn là còn không quá "
            + "\(Deadlines.warning) ngày làm việc.",
          en:
            "Working days by the calendar of the rules; due soon is within \(Deadlines.warning) working days."
        )
      ],
      table: ReportTable(
        columns: [
          .stage,
          ReportColumn(
            "deadline", LocalizedText(vi: "Hạn (ngày làm việc)", en: "Limit (working days)"), .count),
          .status(.pending, isOptional: false),
          ReportColumn("overdue", LocalizedText(vi: "Quá hạn", en: "Overdue"), .count),
          ReportColumn("due-soon", LocalizedText(vi: "Sắp đến hạn", en: "Due soon"), .count),
          ReportColumn("share", LocalizedText(vi: "Tỷ lệ quá hạn", en: "Share overdue"), .ratio),
          ReportColumn("oldest", LocalizedText(vi: "Chờ lâu nhất", en: "Longest wait"), .span),
        ], rows: rows,
        total: [
          .term(Term(id: "total", label: Words.total)), .none, .count(sum.pending), .count(sum.overdue),
          .count(sum.dueSoon), .none, .none,
        ]),
      charts: [
        ReportChart(
          .stack, LocalizedText(vi: "Quá hạn và sắp đến hạn", en: "Overdue and due soon"), labels: "stage",
          values: ["overdue", "due-soon"])
      ])
  }

  private var list: ReportSection {
    let today = policy.day(of: now)
    let rows = worst.map { late -> [ReportValue] in
      let nomination = late.nomination
      let next = CalendarDay(daysSince1970: late.due.daysSince1970 + 1)
      return [
        .text(nomination.id.rawValue), .text(nomination.dossier.subject), .text(nomination.dossier.unit),
        .stage(nomination.standing.stage, under: policy), .day(late.due),
        .count(policy.calendar.workingDays(from: next, through: today)),
        .span(now.since(nomination.standing.waitingSince)),
      ]
    }
    let overdue = counters.values.reduce(0) { $0 + $1.overdue }
    let number = Words.counted(longest, "hồ sơ", "nomination")
    let notes =
      overdue > longest
      ? [
        LocalizedText(
          vi: "Chỉ kể \(number.vi) quá hạn lâu nhất.", en: "Only the \(number.en) longest overdue.")
      ]
      : []
    return ReportSection(
      id: "worst", title: LocalizedText(vi: "Quá hạn lâu nhất", en: "Longest overdue"), notes: notes,
      table: ReportTable(
        columns: [
          .nomination, .subject, .unit, .stage,
          ReportColumn("due", LocalizedText(vi: "Hạn cuối", en: "Due"), .day),
          ReportColumn("late", LocalizedText(vi: "Trễ (ngày làm việc)", en: "Late (working days)"), .count),
          ReportColumn("waiting", LocalizedText(vi: "Chờ", en: "Waiting"), .span),
        ], rows: rows))
  }
}
