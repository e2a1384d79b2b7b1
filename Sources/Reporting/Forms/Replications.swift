internal import PlainText
public import ReviewEngine

/// How exemplars were made known, by channel and by month, and which units took them over.
public struct Replications: ReportMaker {
  /// The permanent name.
  public static let id = "replications"
  /// What it is called.
  public static let title = LocalizedText(vi: "Nhân rộng và tiếp nhận", en: "Replication and adoption")

  /// The counters of a channel.
  private struct Counter {
    var events = 0
    var nominations = 0
    var reach = 0
    var last: CalendarDay?
  }

  /// A unit that took something over.
  private struct Adoption {
    let day: CalendarDay?
    let unit: String
    let result: String
    let subject: String
    let nomination: NominationID

    /// One unit, however it is spelled.
    var group: String { Folding.lowercased(unit) }

    /// The later first; those without a day last.
    static func precedes(_ left: Adoption, _ right: Adoption) -> Bool {
      let (first, second) = (left.day ?? .earliest, right.day ?? .earliest)
      return first != second
        ? first > second : (left.nomination.rawValue, left.unit) < (right.nomination.rawValue, right.unit)
    }
  }

  private let policy: Policy
  private let events: FormTable?
  private let channel: FormField?
  private let adoptions: FormTable?
  private var channels: [String: Counter] = [:]
  private var months: [Int: Int] = [:]
  private var results: [String: Int] = [:]
  private var adopters: Set<String> = []
  private var latest: [Adoption] = []
  private var replicating = 0
  private var untold = 0

  /// How many months people and programs are shown.
  private static let shown = 24
  /// How many adoptions are listed.
  private static let listed = 100
  private static let noResult = LocalizedText(vi: "chưa có kết quả", en: "no result yet")
  /// The name of the results that are in free words.
  private static let given = "given"

  /// Nothing counted yet.
  public init(under policy: Policy) {
    self.policy = policy
    events = policy.eventsTable
    channel = events?.channelColumn(of: policy)
    adoptions = policy.adoptionsTable
  }

  /// Takes the next nomination.
  public mutating func take(_ nomination: Nomination) {
    let told = takeEvents(of: nomination)
    takeAdoptions(of: nomination)
    guard nomination.standing.stage == .replicate,
      [.pending, .completed].contains(nomination.standing.status)
    else { return }
    replicating += 1
    if !told { untold += 1 }
  }

  private mutating func takeEvents(of nomination: Nomination) -> Bool {
    guard let events else { return false }
    let (date, reach) = (events.column("date") { $0 == .date }, events.column("reach", or: \.isNumber))
    var met: Set<String> = []
    for row in events.rows(in: nomination.forms) {
      let key = events.text(channel, row, in: nomination.forms)
      var counter = channels[key] ?? Counter()
      counter.events += 1
      if met.insert(key).inserted { counter.nominations += 1 }
      counter.reach += max(0, Int(events.text(reach, row, in: nomination.forms)) ?? 0)
      if let day = CalendarDay(parsing: events.text(date, row, in: nomination.forms)) {
        counter.last = max(counter.last ?? day, day)
        months[day.year * 12 + day.month - 1, default: 0] += 1
      }
      channels[key] = counter
    }
    return !met.isEmpty
  }

  private mutating func takeAdoptions(of nomination: Nomination) {
    guard let adoptions else { return }
    let (date, unit) = (adoptions.column("date") { $0 == .date }, adoptions.column("unit") { $0 == .text })
    for row in adoptions.rows(in: nomination.forms) {
      let adoption = Adoption(
        day: CalendarDay(parsing: adoptions.text(date, row, in: nomination.forms)),
        unit: adoptions.text(unit, row, in: nomination.forms),
        result: adoptions.text(resultColumn, row, in: nomination.forms), subject: nomination.dossier.subject,
        nomination: nomination.id)
      results[hasResultTerms || adoption.result.isEmpty ? adoption.result : Self.given, default: 0] += 1
      if !adoption.unit.isEmpty { adopters.insert(adoption.group) }
      keep(adoption)
    }
  }

  /// Keeps the latest, sorted.
  private mutating func keep(_ adoption: Adoption) {
    if latest.count == Self.listed, let last = latest.last, !Adoption.precedes(adoption, last) { return }
    latest.insert(adoption, at: latest.firstIndex { Adoption.precedes(adoption, $0) } ?? latest.endIndex)
    if latest.count > Self.listed { latest.removeLast() }
  }

  /// Where adoptions say what came of them.
  private var resultColumn: FormField? { adoptions?.column("result", or: \.isChoice) }

  /// Whether results are chosen from a list. Results in free words are only counted by whether there is one.
  private var hasResultTerms: Bool { resultColumn?.type.isChoice ?? false }

  /// What was counted.
  public func sections() -> [ReportSection] {
    [channelSection, monthSection, resultSection, adoptionSection]
  }

  private var channelSection: ReportSection {
    let terms = channel?.type.terms ?? policy.vocabulary.channels
    let known = terms.map { (term: $0, counter: channels[$0.id] ?? Counter()) }
    let others = channels.filter { key, _ in !terms.contains { $0.id == key } }.sorted { $0.key < $1.key }
      .map { key, counter in
        let label = key.isEmpty ? Words.notGiven : LocalizedText(vi: key, en: key)
        return (term: Term(id: key, label: label), counter: counter)
      }
    let rows = (known + others).map { term, counter -> [ReportValue] in
      [
        .term(term), .count(counter.events), .count(counter.nominations), .count(counter.reach),
        counter.last.map { .day($0) } ?? .none,
      ]
    }
    let sum = channels.values.reduce(into: Counter()) { sum, counter in
      sum.events += counter.events
      sum.reach += counter.reach
    }
    let (number, without) = (Words.counted(replicating, "hồ sơ", "nomination"), untold)
    let stage = policy.rules(of: .replicate).label
    return ReportSection(
      id: "channels", title: LocalizedText(vi: "Theo kênh tuyên truyền", en: "By channel"),
      notes: [
        LocalizedText(
          vi:
            "\(stage.vi): \(number.vi), trong đó \(Words.number(without, in: .vietnamese)) chưa có hoạt động nào.",
          en: "\(stage.en): \(number.en), \(Words.number(without, in: .english)) of them without any event.")
      ],
      table: ReportTable(
        columns: [
          ReportColumn("channel", LocalizedText(vi: "Kênh", en: "Channel"), .text),
          ReportColumn("events", LocalizedText(vi: "Hoạt động", en: "Events"), .count),
          ReportColumn("nominations", LocalizedText(vi: "Hồ sơ", en: "Nominations"), .count),
          ReportColumn("reach", LocalizedText(vi: "Lượt người", en: "Reach"), .count, isOptional: true),
          ReportColumn("last", LocalizedText(vi: "Gần nhất", en: "Latest"), .day),
        ], rows: rows,
        total: [
          .term(Term(id: "total", label: Words.total)), .count(sum.events), .none, .count(sum.reach), .none,
        ]),
      charts: [
        ReportChart(
          .bars, LocalizedText(vi: "Số hoạt động theo kênh", en: "Events by channel"), labels: "channel",
          values: ["events"])
      ])
  }

  /// The months from the first event to the last, those without any included; of a long time the last ones.
  private var monthSection: ReportSection {
    var rows: [[ReportValue]] = []
    if let first = months.keys.min(), let last = months.keys.max() {
      for month in max(first, last - Self.shown + 1)...last {
        rows.append([.text(Self.name(of: month)), .count(months[month] ?? 0)])
      }
    }
    return ReportSection(
      id: "months", title: LocalizedText(vi: "Theo tháng", en: "By month"),
      table: ReportTable(
        columns: [
          ReportColumn("month", LocalizedText(vi: "Tháng", en: "Month"), .text),
          ReportColumn("events", LocalizedText(vi: "Hoạt động", en: "Events"), .count),
        ], rows: rows),
      charts: [
        ReportChart(
          .line, LocalizedText(vi: "Số hoạt động mỗi tháng", en: "Events each month"), labels: "month",
          values: ["events"])
      ])
  }

  private var resultSection: ReportSection {
    let terms = resultColumn?.type.terms ?? []
    let order = Dictionary(terms.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let rows = results.sorted { left, right in
      (order[left.key] ?? terms.count, left.key) < (order[right.key] ?? terms.count, right.key)
    }.map { key, count -> [ReportValue] in
      let label =
        switch key {
        case "": Self.noResult
        case Self.given where !hasResultTerms: LocalizedText(vi: "đã có kết quả", en: "with a result")
        default: resultColumn?.type.label(of: key) ?? LocalizedText(vi: key, en: key)
        }
      return [.term(Term(id: key, label: label)), .count(count)]
    }
    let units = Words.counted(adopters.count, "đơn vị", "unit")
    let sentence = LocalizedText(vi: "\(units.vi) đã tiếp nhận.", en: "Adopted by \(units.en).")
    return ReportSection(
      id: "results", title: LocalizedText(vi: "Đơn vị khác tiếp nhận", en: "Adoption by other units"),
      notes: rows.isEmpty ? [] : [sentence],
      table: ReportTable(
        columns: [
          ReportColumn("result", LocalizedText(vi: "Kết quả", en: "Result"), .text),
          ReportColumn("adoptions", LocalizedText(vi: "Lượt tiếp nhận", en: "Adoptions"), .count),
        ], rows: rows),
      charts: [
        ReportChart(
          .bars, LocalizedText(vi: "Lượt tiếp nhận theo kết quả", en: "Adoptions by result"),
          labels: "result",
          values: ["adoptions"])
      ])
  }

  private var adoptionSection: ReportSection {
    // Under each unit what it took over; the unit that did so last comes first.
    var order: [String: Int] = [:]
    for adoption in latest where order[adoption.group] == nil { order[adoption.group] = order.count }
    let sorted = latest.enumerated().sorted { left, right in
      (order[left.element.group] ?? 0, left.offset) < (order[right.element.group] ?? 0, right.offset)
    }
    let rows = sorted.map { _, adoption -> [ReportValue] in
      let unit = latest.first { $0.group == adoption.group }?.unit ?? adoption.unit
      let result = adoption.result.isEmpty ? Self.noResult : resultColumn?.type.label(of: adoption.result)
      return [
        adoption.day.map { .day($0) } ?? .none, unit.isEmpty ? .group(nil) : .text(unit),
        .term(Term(id: adoption.result, label: result ?? Self.noResult)), .text(adoption.subject),
        .text(adoption.nomination.rawValue),
      ]
    }
    let all = results.values.reduce(0, +)
    let number = Words.counted(Self.listed, "lượt", "adoption")
    let sentence = LocalizedText(vi: "Chỉ kể \(number.vi) gần nhất.", en: "Only the latest \(number.en).")
    return ReportSection(
      id: "adoptions", title: LocalizedText(vi: "Các lượt tiếp nhận", en: "Adoptions"),
      notes: all > Self.listed ? [sentence] : [],
      table: ReportTable(
        columns: [
          ReportColumn("date", LocalizedText(vi: "Ngày", en: "Date"), .day),
          ReportColumn("unit", LocalizedText(vi: "Đơn vị tiếp nhận", en: "Adopting unit"), .text),
          ReportColumn("result", LocalizedText(vi: "Kết quả", en: "Result"), .text),
          .subject, .nomination,
        ], rows: rows,
        layout: .document(headings: ["unit"], body: "result", source: ["subject", "id", "date"])))
  }

  /// `2026-03`.
  private static func name(of month: Int) -> String {
    let day = CalendarDay(year: month / 12, month: month % 12 + 1, day: 1)
    return day.map { String($0.description.prefix(7)) } ?? ""
  }
}
