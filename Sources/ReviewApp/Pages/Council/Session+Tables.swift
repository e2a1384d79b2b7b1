import ReviewEngine
import TerminalUI

/// A session of the council as tables: its agenda with the ballots, and who is there.
extension Model {
  /// The agenda at the left; what the session is, and its members, at the right.
  func tables(of content: SessionContent) -> [[PageTable]] {
    [[agenda(of: content)], [facts(of: content.session), members(of: content.session)]]
  }

  private func agenda(of content: SessionContent) -> PageTable {
    let session = content.session
    let status = say(session.status.label)
    return PageTable(
      heading: "\(say(Words.session(session.name))) \(glyphs[.separator]) \(status)",
      columns: [
        .number(""), PageColumn(width: .fitting(most: 14), rank: 2), PageColumn(width: .rest(least: 12)),
        PageColumn(title: say(Words.ballotMode), width: .fitting(most: 10), rank: 3),
        PageColumn(title: say(Words.inFavour), width: .fitting(most: 10), alignment: .trailing),
        PageColumn(title: say(Words.needed), width: .fitting(most: 8), alignment: .trailing, rank: 1),
        PageColumn(title: say(Words.ballotState), width: .fitting(most: 18)),
      ],
      rows: session.agenda.map { row(of: $0, in: content) },
      note: session.agenda.isEmpty ? say(Words.emptyAgenda(session.name)) : "")
  }

  private func row(of item: AgendaItem, in content: SessionContent) -> PageRow {
    let result = content.session.resultSoFar(of: item)
    let isTold = item.state == .counted || item.ballot?.threshold.isSecret == false
    return PageRow(
      cells: [
        .text("\(item.number)."), .text(item.nomination.rawValue),
        .text(content.nominations[item.nomination]?.dossier.subject ?? ""),
        .text(item.ballot.map { say($0.threshold.isSecret ? Words.secret : Words.openly) } ?? "", .muted),
        .text(isTold ? result?.share ?? "" : dash, isTold ? nil : .muted),
        .text(result.map { number($0.needed) } ?? "", .muted), ballotState(of: item),
      ], isWrapped: true, target: .page(.ballot(session: content.session.name, item.nomination)),
      item: item.nomination)
  }

  /// How far a ballot is; counted, what it came to.
  private func ballotState(of item: AgendaItem) -> PageCell {
    switch item.ballot?.result?.outcome {
    case .carried?:
      .text("\(glyphs[.tick]) \(say(BallotResult.Outcome.carried.label))", .previewPresent)
    case .failed?: .text("\(glyphs[.cross]) \(say(BallotResult.Outcome.failed.label))", .previewMissing)
    case .inquorate?:
      .text("\(glyphs[.overdue]) \(say(BallotResult.Outcome.inquorate.label))", .listGlyphOverdue)
    case nil:
      .text("\(glyphs[item.state == .open ? .chosen : .pending]) \(say(item.state.label))")
    }
  }

  private func facts(of session: CouncilSession) -> PageTable {
    let facts = [
      (Words.sessionDate, say(Words.day(session.date))), (Words.sessionPlace, session.place),
      (Words.sessionChair, session.presiding), (Words.sessionSecretary, session.minuteTaker),
      (Words.sessionPresent, say(Words.attendance(of: session))),
    ]
    return PageTable(
      heading: session.title.isEmpty ? say(Words.session(session.name)) : session.title,
      columns: factColumns,
      rows: facts.filter { !$0.1.isEmpty }.map { label, text in
        PageRow(cells: [.text(say(label), .previewLabel), .text(text)], isWrapped: true)
      })
  }

  private func members(of session: CouncilSession) -> PageTable {
    PageTable(
      heading: say(Words.members),
      columns: [
        .number(""), PageColumn(width: .fitting(most: 28)), PageColumn(width: .fitting(most: 26)),
        PageColumn(width: .rest(least: 12), rank: 1),
      ],
      rows: session.members.map { member in
        PageRow(
          cells: [
            .text("\(member.number)."), .text(member.name),
            .text("\(glyphs[member.presence.glyph]) \(say(member.presence.label))"),
            .text(say(member.role.label), .muted),
          ], member: member.number)
      },
      note: session.members.isEmpty ? say(Words.noCouncilMembers(session.name)) : "")
  }
}

extension Presence {
  /// The sign of it.
  var glyph: Glyph {
    switch self {
    case .present: .tick
    case .absent: .dropped
    case .inWriting: .postponed
    }
  }
}
