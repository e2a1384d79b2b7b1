import ReviewEngine
import TerminalUI

/// One ballot of a session as tables: what has to be reached and what there is, then who says what. Of a secret ballot
/// nobody knows that.
extension Model {
  /// The ballot, and a row for each member.
  func tables(ofBallotOn id: NominationID, in content: SessionContent) -> [[PageTable]] {
    guard let item = content.session.item(of: id) else {
      return [[PageTable(columns: [], rows: [], note: say(Words.leftAgenda(id, content.session.name)))]]
    }
    return [[ballot(item, in: content), votes(on: item, in: content.session)]]
  }

  private func ballot(_ item: AgendaItem, in content: SessionContent) -> PageTable {
    let nomination = content.nominations[item.nomination]
    let result = content.session.resultSoFar(of: item)
    var rows: [(LocalizedText, String, Role?)] = [
      (Words.columnSubject, nomination?.dossier.subject ?? "", nil),
      (Words.sessionStatus, say(item.state.label), nil),
    ]
    if let threshold = item.ballot?.threshold {
      rows.append((Words.ballotRule, say(Words.rule(threshold)), nil))
      rows.append((Words.legalBasis, say(threshold.legalBasis), .muted))
    }
    if let result {
      rows.append((Words.quorum, say(result.quorumWords), result.hasQuorum ? nil : .listGlyphOverdue))
      rows += counts(result, of: item)
    } else {
      rows.append((Words.ballotResult, say(Words.ballotsNotOpened), .muted))
    }
    return PageTable(
      heading:
        "\(say(Words.session(content.session.name))) \(glyphs[.moreRight]) \(item.number). \(item.nomination)",
      columns: factColumns,
      rows: rows.filter { !$0.1.isEmpty }.map { label, text, role in
        PageRow(
          cells: [.text(say(label), .previewLabel), .text(text, role)], isWrapped: true,
          target: nomination.map(PageTarget.dossier))
      })
  }

  /// The counts and what they come to; of an open ballot that goes on, as far as votes are given.
  private func counts(_ result: BallotResult, of item: AgendaItem) -> [(LocalizedText, String, Role?)] {
    let tally = result.tally
    guard item.state == .counted || !result.threshold.isSecret else {
      return [(Words.ballotResult, say(Words.secretUntilCounted), .muted)]
    }
    let counted = [
      (BallotChoice.yes.label, tally.yes), (BallotChoice.no.label, tally.no),
      (BallotChoice.abstain.label, tally.abstain), (Words.invalidBallots, tally.invalid),
    ]
    let parts = counted.filter { $0.0 != Words.invalidBallots || $0.1 > 0 }.map {
      "\(number($0.1)) \(say($0.0))"
    }.joined(separator: " \(glyphs[.separator]) ")
    let collected = say(Words.collected(tally))
    guard item.state == .counted else {
      return [
        (Words.votesSoFar, parts, nil), (Words.ballotsCollected, collected, nil),
        (Words.ballotResult, say(Words.soFar(result)), nil),
      ]
    }
    let role: Role = result.outcome == .carried ? .previewPresent : .previewMissing
    let sign = glyphs[result.outcome == .carried ? .tick : .cross]
    return [
      (Words.counts, parts, nil), (Words.ballotsCollected, collected, nil),
      (Words.ballotResult, "\(sign) \(say(result.outcome.label)): \(say(result.sentence))", role),
    ]
  }

  private func votes(on item: AgendaItem, in session: CouncilSession) -> PageTable {
    let isSecret = item.ballot?.threshold.isSecret ?? false
    return PageTable(
      heading: say(Words.members),
      columns: [
        .number(""), PageColumn(width: .fitting(most: 28)), PageColumn(width: .fitting(most: 26), rank: 1),
        PageColumn(title: isSecret ? "" : say(Words.vote), width: .rest(least: 16)),
      ],
      rows: session.members.map { member in
        PageRow(
          cells: [
            .text("\(member.number)."), .text(member.name),
            .text("\(glyphs[member.presence.glyph]) \(say(member.presence.label))", .muted),
            voteCell(of: member, on: item),
          ], member: member.number)
      }, note: isSecret ? say(Words.secretBallot) : "")
  }

  private func voteCell(of member: CouncilMember, on item: AgendaItem) -> PageCell {
    if let reason = item.recusals[member.number] {
      let label = setting.policy.label(ofReason: reason, for: .recuse, in: setting.language)
      return .text("\(glyphs[.held]) \(say(Words.standsAside(label)))", .muted)
    }
    guard let vote = item.ballot?.votes[member.number] else { return .text("") }
    let written = vote.isWritten ? " \(say(Words.written))" : ""
    return switch vote.choice {
    case .yes: .text("\(glyphs[.tick]) \(say(vote.choice.label))\(written)", .ballotYes)
    case .no: .text("\(glyphs[.cross]) \(say(vote.choice.label))\(written)", .ballotNo)
    case .abstain: .text("\(glyphs[.pending]) \(say(vote.choice.label))\(written)", .ballotAbstain)
    }
  }
}
