import PlainText
import Reporting
import ReviewEngine
import TerminalUI

/// The dashboard as tables: what waits at the left, where it comes from at the right.
extension Model {
  /// The units shown; of fields, all are.
  private static let shownUnits = 20

  /// Two panes; in an empty store one that says what to do.
  func tables(of dashboard: Dashboard) -> [[PageTable]] {
    guard dashboard.census.total > 0 else {
      return [[PageTable(heading: say(Words.funnel), columns: [], rows: [], note: say(Words.emptyStore))]]
    }
    let quotas = setting.policy.quotas.isEmpty ? [] : [quotaTable]
    return [
      [funnel(of: dashboard), deadlines(of: dashboard), pace(of: dashboard)] + quotas,
      [
        coverage(say(Words.fields), dashboard.fields, query: "field", most: .max),
        coverage(say(Words.units), dashboard.units, query: "unit", most: Self.shownUnits),
      ],
    ]
  }

  // MARK: Funnel

  private func funnel(of dashboard: Dashboard) -> PageTable {
    let census = dashboard.census
    let greatest = Stage.allCases.map { census.count(in: $0) }.max() ?? 0
    let others: [Status] = [.rejected, .dropped, .withdrawn]
    return PageTable(
      heading: say(Words.funnel),
      columns: [
        PageColumn(width: .fitting(most: 16)), PageColumn(title: legend, width: .rest(least: 8)),
      ]
        + [
          (Words.all, 0), (Words.waitingCount, 0), (Words.returnedCount, 2), (Words.heldCount, 4),
          (Words.doneCount, 3), (Words.outCount, 1),
        ].map { .number(say($0), rank: $1) },
      rows: Stage.allCases.map { stage in
        let (all, pending) = (census.count(in: stage), census.count(in: stage, .pending))
        let out = others.reduce(0) { $0 + census.count(in: stage, $1) }
        let counts =
          [all, pending] + [.returned, .held, .completed].map { census.count(in: stage, $0) } + [out]
        return PageRow(
          cells: [
            .text(say(setting.policy.rules(of: stage).label)),
            .bar(pending, light: all - pending, of: greatest),
          ] + counts.map { numberCell($0) },
          target: .list(.stage(stage), filter: ""))
      })
  }

  /// What the two parts of a bar are.
  private var legend: String {
    "\(glyphs[.full]) \(say(Words.waitingCount))  \(glyphs[.empty]) \(say(Words.handledCount))"
  }

  // MARK: Deadlines

  private func deadlines(of dashboard: Dashboard) -> PageTable {
    let greatest = max(dashboard.overdue.total, dashboard.dueSoon.total)
    let rows = [
      (Words.overdue, Glyph.overdue, dashboard.overdue, "is:overdue"),
      (Words.dueSoon, Glyph.pending, dashboard.dueSoon, "is:due-soon"),
    ]
    return PageTable(
      heading: say(Words.deadlines),
      columns: [
        PageColumn(width: .fitting(most: 20)), PageColumn(width: .rest(least: 6)), .number(say(Words.all)),
      ]
        + Stage.allCases.reversed().enumerated().map { rank, stage in
          .number(stageTitle(stage), rank: 4 - rank)
        }.reversed(),
      rows: rows.map { label, glyph, census, filter in
        PageRow(
          cells: [
            .text("\(glyphs[glyph]) \(say(label))"), .bar(census.total, of: greatest),
            numberCell(census.total),
          ] + Stage.allCases.map { numberCell(census.count(in: $0)) },
          role: glyph == .overdue && census.total > 0 ? .listGlyphOverdue : .listRow,
          target: .list(.everything, filter: filter))
      })
  }

  // MARK: Pace

  private func pace(of dashboard: Dashboard) -> PageTable {
    let columns = [
      PageColumn(width: .fitting(most: 16)), PageColumn(width: .fixed(Pace.days)),
      .number(say(Words.decisionCount)), .number(say(Words.perDay)), PageColumn(width: .rest(least: 0)),
    ]
    guard let pace = dashboard.pace else {
      return PageTable(heading: say(Words.pace), columns: columns, rows: [], note: say(Words.counting))
    }
    let greatest = pace.all.max() ?? 0
    let rows = [
      (Words.everybody, pace.all, pace.total, "is:decided sort:decided-"),
      (Words.myself, pace.own, pace.ownTotal, "is:mine sort:decided-"),
    ].map { label, days, total, filter in
      PageRow(
        cells: [
          .text(say(label)), .spark(days, of: greatest), numberCell(total),
          .text(total == 0 ? dash : perDay(total)), .text(""),
        ],
        target: .list(.everything, filter: filter))
    }
    let waiting = Stage.allCases.reduce(0) { $0 + dashboard.census.count(in: $1, .pending) }
    return PageTable(
      heading: say(Words.pace), columns: columns, rows: rows,
      note: say(Words.rest(nominations: waiting, days: pace.days(toDecide: waiting))))
  }

  /// A number of decisions in these days as the mean of one day, with one decimal.
  private func perDay(_ total: Int) -> String {
    let tenths = (total * 10 + Pace.days / 2) / Pace.days
    let mark = setting.language == .vietnamese ? "," : "."
    return "\(number(tenths / 10))\(mark)\(tenths % 10)"
  }

  // MARK: Quotas

  /// The quotas; of those that are counted by groups, how the groups stand together.
  private var quotaTable: PageTable {
    let columns = [
      PageColumn(width: .rest(least: 24)), PageColumn(width: .fixed(10), rank: 1),
      PageColumn(width: .fitting(most: 12), alignment: .trailing), PageColumn(width: .fitting(most: 26)),
    ]
    let rows = QuotaLine.all(of: self).compactMap { line -> [PageCell]? in
      switch line {
      case .said, .quota(_, _, isGroup: true): nil
      case .heading(let name, let remark, let isBroken):
        [.text(name), .text(""), .text(""), quotaState(remark, isBroken: isBroken)]
      case .quota(let count, let name, isGroup: false):
        [
          .text(name), .progress(count.part, of: count.bound),
          .text("\(number(count.part))/\(number(count.bound))"),
          quotaState(say(count.sentence), isBroken: count.isBroken),
        ]
      }
    }
    return PageTable(
      heading: say(Words.quotasTitle), columns: columns,
      rows: rows.map { PageRow(cells: $0, isWrapped: true, target: .quotas) },
      note: quotas == nil ? say(Words.counting) : "")
  }

  private func quotaState(_ text: String, isBroken: Bool) -> PageCell {
    .text("\(isBroken ? glyphs[.overdue] : .space) \(text)", isBroken ? .listGlyphOverdue : nil)
  }

  // MARK: Coverage

  private func coverage(
    _ heading: String, _ groups: [GroupCensus]?, query name: String, most: Int
  ) -> PageTable {
    let columns = [
      PageColumn(width: .fitting(most: 34)), PageColumn(width: .rest(least: 8)), .number(say(Words.all)),
      .number(say(Words.waitingCount), rank: 1), .number(say(Words.recognised), rank: 2),
    ]
    guard let groups else {
      return PageTable(heading: heading, columns: columns, rows: [], note: say(Words.counting))
    }
    let greatest = groups.map(\.census.total).max() ?? 0
    let rows = groups.prefix(most).map { group in
      let (all, pending) = (group.census.total, group.census.pending)
      return PageRow(
        cells: [
          .text(group.term.map { say($0.label) } ?? say(Words.notGiven)),
          .bar(pending, light: all - pending, of: greatest), numberCell(all), numberCell(pending),
          numberCell(group.census.count(in: .replicate)),
        ],
        role: all == 0 ? .muted : .listRow,
        target: group.filter(on: name).map { .list(.everything, filter: $0) })
    }
    let more = groups.count - rows.count
    return PageTable(
      heading: heading, columns: columns, rows: rows, note: more > 0 ? say(Words.more(more)) : "")
  }

  /// What a column for a stage is called: by its name where there is room for four of them, else by its figure, as in
  /// the tabs of the list.
  func stageTitle(_ stage: Stage) -> String {
    size.width >= 100 ? say(setting.policy.rules(of: stage).label) : String(stage.rawValue)
  }

  /// A number in a table; a dash, of less weight, where there is none.
  func numberCell(_ count: Int) -> PageCell {
    count == 0 ? .text(dash, .muted) : .text(number(count))
  }
}

extension Census {
  /// Those that wait for a decision, in whatever stage.
  var pending: Int { count(.pending) }
}

extension GroupCensus {
  /// How many spellings of a group a filter names.
  private static var most: Int { 3 }

  /// The filter that shows the group; nil where there is nothing to look for.
  func filter(on field: String) -> String? {
    guard term != nil else { return nil }
    let terms = spellings.prefix(Self.most).map { "\(field):\"\($0.filter { $0 != "\"" })\"" }
    return terms.isEmpty ? nil : terms.count == 1 ? terms[0] : "(\(terms.joined(separator: " or ")))"
  }
}
