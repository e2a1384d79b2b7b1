import Reporting
import ReviewEngine
import TerminalUI

/// The movements as a table.
extension Model {
  /// A row for each movement; Enter opens its list.
  func table(of movements: [GroupCensus]) -> PageTable {
    let greatest = movements.map(\.census.total).max() ?? 0
    return PageTable(
      columns: [
        PageColumn(title: say(Words.movement), width: .rest(least: 40)),
        PageColumn(title: say(Words.movementPeriod), width: .fitting(most: 23), rank: 8),
        PageColumn(width: .fixed(12), rank: 6), .number(say(Words.all)),
      ]
        + Stage.allCases.map { .number(stageTitle($0), rank: 5) }
        + [
          .number(say(Words.waitingCount)), .number(say(Words.returnedCount), rank: 7),
          .number(say(Words.outCount), rank: 7),
        ],
      rows: movements.map { row(of: $0, greatest: greatest) },
      note: movements.isEmpty ? say(Words.noMovements) : "")
  }

  private func row(of group: GroupCensus, greatest: Int) -> PageRow {
    let census = group.census
    let known = setting.policy.vocabulary.movements.first { $0.id == group.term?.id }
    let out = [.rejected, .dropped, .withdrawn].reduce(0) { $0 + census.count($1) }
    return PageRow(
      cells: [
        .text(group.term.map { say($0.label) } ?? say(Words.noMovement)),
        .text(known.map { say(Words.period(of: $0)) } ?? "", .muted),
        .bar(census.pending, light: census.total - census.pending, of: greatest), numberCell(census.total),
      ] + Stage.allCases.map { numberCell(census.count(in: $0)) }
        + [census.pending, census.count(.returned), out].map { numberCell($0) },
      role: census.total == 0 ? .muted : .listRow,
      target: group.filter(on: "movement").map { .list(.everything, filter: $0) })
  }
}

extension Census {
  /// Those with a status, in whatever stage.
  func count(_ status: Status) -> Int { Stage.allCases.reduce(0) { $0 + count(in: $1, status) } }
}
