import Reporting
import ReviewEngine

/// Values that many tests need.
enum Sample {
  /// 2026-11-23 09:00 in Viet Nam, a Monday.
  static let now = moment("2026-11-23", hour: 9)
  static let lan = Reviewer(name: "lan", role: .secretary)
  static let context = QueryContext(reviewer: "lan", now: now, policy: policy)

  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(parsing: text) else { preconditionFailure("\(text) is no day.") }
    return day
  }

  /// An hour of a day in Viet Nam.
  static func moment(_ text: String, hour: Int = 0) -> Timestamp {
    Timestamp(milliseconds: (Int64(day(text).daysSince1970) * 24 + Int64(hour) - 7) * 3_600_000)
  }

  static func text(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }

  static func nomination(
    _ id: String, subject: String = "Nguyễn Thị Hạnh", subjectKind: SubjectKind? = .individual,
    unit: String = "Trạm Y tế xã Tân Bình", kind: ExemplarKind? = .advancedExemplar, field: String = "y tế",
    movement: String = "", title: String = "", year: String = "2026", stage: Stage = .detect,
    status: Status = .pending, waitingSince: Timestamp = now, decision: Verdict? = nil, forms: Facts = Facts()
  ) -> Nomination {
    let last = decision.map {
      Decision(
        verdict: $0, stage: stage, reason: nil, note: "", reviewer: "lan", time: waitingSince,
        revision: .first)
    }
    return Nomination(
      id: NominationID(id),
      dossier: Dossier(
        subject: subject, subjectKind: subjectKind, unit: unit, kind: kind, field: field, movement: movement,
        title: title, year: year),
      standing: Standing(stage: stage, status: status, waitingSince: waitingSince, lastDecision: last),
      forms: forms, revision: .first, contentRevision: .first, registeredAt: waitingSince)
  }

  static func facts(_ pairs: KeyValuePairs<String, String>) -> Facts {
    Facts(pairs.map { Fact(name: $0.key, value: $0.value) })
  }

  static func occasion(query: String = "", count: Int) -> Occasion {
    Occasion(under: policy, at: now, by: "lan", query: query, nominations: count)
  }
}

extension ReportMaker {
  /// The report of some nominations and ledger entries.
  func report(of nominations: [Nomination], _ entries: [LedgerEntry] = [], query: String = "") -> Report {
    var maker = self
    for nomination in nominations { maker.take(nomination) }
    if Self.ledgerReading == .twice { for entry in entries { maker.preview(entry) } }
    if Self.ledgerReading != .none { for entry in entries { maker.take(entry) } }
    return maker.report(on: Sample.occasion(query: query, count: nominations.count))
  }
}

extension Report {
  /// The table of a section.
  func table(_ section: String) -> ReportTable {
    guard let table = sections.first(where: { $0.id == section })?.table else {
      preconditionFailure("The report has no section \(section).")
    }
    return table
  }
}

extension ReportTable {
  /// What a column says in every row.
  func column(_ id: String) -> [ReportValue] {
    guard let index = index(of: id) else { preconditionFailure("The table has no column \(id).") }
    return rows.map { $0[index] }
  }

  /// The numbers of a column that counts.
  func counts(_ id: String) -> [Int] {
    column(id).map { value in
      if case .count(let count) = value { count } else { 0 }
    }
  }

  /// The names in a column of words.
  func names(_ id: String) -> [String] {
    column(id).map { value in
      switch value {
      case .term(let term): term.id
      case .text(let text): text
      default: ""
      }
    }
  }

  /// The number that the line of sums has for a column.
  func sum(_ id: String) -> Int? {
    guard let index = index(of: id), case .count(let count)? = total?[index] else { return nil }
    return count
  }
}
