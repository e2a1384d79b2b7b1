import PlainText
import ReviewEngine
import TerminalUI

/// An entry of the ledger as tables: what it is, and what it changed.
extension Model {
  /// What an entry is, what it changed, its seal.
  func tables(of content: EntryContent) -> [PageTable] {
    [facts(of: content), changes(in: content), seal(of: content)]
  }

  private func facts(of content: EntryContent) -> PageTable {
    let line = content.line
    var rows = [
      (Words.entryDeed, line.sentence),
      (Words.entrySubject, line.subject.label),
      (Words.entryTime, same(line.time.spoken(utcOffset: setting.utcOffset))),
      (Words.entryReviewer, same("\(line.reviewer.name) (\(say(line.reviewer.role.label)))")),
      (Words.entryPolicy, Words.policy(content, inForce: setting.policy.version)),
    ]
    if content.changeSet != line.sequence {
      rows.append((Words.entryAction, Words.action(begunBy: content.changeSet)))
    }
    return PageTable(
      heading: say(Words.entryHeading(line.sequence)), columns: factColumns,
      rows: rows.map { label, text in
        PageRow(
          cells: [.text(say(label), .previewLabel), .text(say(text))], isWrapped: true,
          target: target(of: content))
      })
  }

  /// What the entry is about: a dossier, or a session of the council.
  private func target(of content: EntryContent) -> PageTarget? {
    if let nomination = content.nomination { return .dossier(nomination) }
    guard let record = content.line.subject.record, record.kind == .session else { return nil }
    return .page(.session(record.name))
  }

  private func seal(of content: EntryContent) -> PageTable {
    let sealed = content.isSealed
    return PageTable(
      heading: say(Words.sealHeading), columns: factColumns,
      rows: [
        (Words.previousHash, content.previous.description, nil),
        (Words.entryHash, content.hash.description, nil),
        (
          Words.sealState,
          "\(glyphs[sealed ? .tick : .cross]) \(say(sealed ? Words.sealed : Words.notSealed))",
          sealed ? Role.previewPresent : .previewMissing
        ),
      ].map { label, text, role in
        PageRow(cells: [.text(say(label), .previewLabel), .text(text, role)], isWrapped: true)
      })
  }

  /// A name and what it stands for.
  var factColumns: [PageColumn] {
    [PageColumn(width: .fixed(size.width < 60 ? 14 : 20)), PageColumn(width: .rest(least: 12))]
  }

  private func same(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }

  private func changes(in content: EntryContent) -> PageTable {
    var table = PageTable(
      heading: say(Words.changesHeading),
      columns: [
        PageColumn(width: .fitting(most: max(12, size.width / 4))),
        PageColumn(title: say(Words.before), width: .rest(least: 8)),
        PageColumn(title: say(Words.after), width: .rest(least: 8)),
      ], rows: [])
    guard let difference = content.difference else {
      table.note = say(content.isHidden ? Words.hiddenChanges : Words.unknownChanges)
      return table
    }
    let lines = EntryLines(
      difference, in: content.line.subject, under: content.policy ?? setting.policy, model: self
    ).lines
    table.rows = lines.map { line in
      PageRow(
        cells: [
          .text(line.name, .previewLabel),
          .text(line.before.isEmpty ? dash : line.before, line.before.isEmpty ? .muted : .diffRemoved),
          .text(line.after.isEmpty ? dash : line.after, line.after.isEmpty ? .muted : .diffAdded),
        ], isWrapped: true)
    }
    if lines.isEmpty { table.note = say(Words.noChanges) }
    return table
  }
}
