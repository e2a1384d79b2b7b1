import ReviewEngine
import TerminalUI

/// The sessions of the council as a table, the latest first.
extension Model {
  /// A row for each session; Enter opens it.
  func table(of sessions: [CouncilSession]) -> PageTable {
    PageTable(
      columns: [
        PageColumn(title: say(Words.sessionName), width: .fitting(most: 16)),
        PageColumn(title: say(Words.sessionDate), width: .fixed(10)),
        PageColumn(title: say(Words.sessionStatus), width: .fitting(most: 18)),
        PageColumn(
          title: say(Words.sessionPresent), width: .fitting(most: 10), alignment: .trailing, rank: 3),
        .number(say(Words.sessionAgenda), rank: 1), .number(say(Words.sessionCounted), rank: 2),
        .number(say(Words.sessionCarried), rank: 2),
        PageColumn(title: say(Words.sessionTitle), width: .rest(least: 12), rank: 4),
      ],
      rows: sessions.sorted { ($1.date, $1.name) < ($0.date, $0.name) }.map(row),
      note: sessions.isEmpty ? say(Words.noSessions) : "")
  }

  private func row(of session: CouncilSession) -> PageRow {
    let agenda = session.agenda
    let sign: Glyph =
      switch session.status {
      case .planned: .pending
      case .open: .chosen
      case .closed: .tick
      }
    return PageRow(
      cells: [
        .text(session.name), .text(say(Words.day(session.date))),
        .text("\(glyphs[sign]) \(say(session.status.label))"),
        .text("\(session.present.count)/\(session.members.count)"), numberCell(agenda.count),
        numberCell(agenda.count { $0.state == .counted }),
        numberCell(agenda.count { $0.ballot?.result?.outcome == .carried }), .text(session.title, .muted),
      ],
      role: session.status == .closed ? .listRowDecided : .listRow, target: .page(.session(session.name)))
  }
}
