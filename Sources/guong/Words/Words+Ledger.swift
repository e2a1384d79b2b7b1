import ReviewEngine

extension Words {
  /// What a ledger entry says happened, as people read it.
  static func event(_ entry: LedgerEntry, under policy: Policy) -> LocalizedText {
    switch entry.event {
    case .registered(let source, _):
      return LocalizedText(vi: "nhận từ \(source)", en: "registered from \(source)")
    case .amended(let source, let changes, _):
      let names = changes.map(\.name).joined(separator: ", ")
      return LocalizedText(vi: "sửa theo \(source): \(names)", en: "amended from \(source): \(names)")
    case .decided(let ruling):
      return ruled(ruling, under: policy)
    case .undone(let sequence):
      return LocalizedText(vi: "hoàn tác mục \(sequence)", en: "undid entry \(sequence)")
    case .redone(let sequence, let ruling):
      let text = ruled(ruling, under: policy)
      return LocalizedText(
        vi: "làm lại (mục \(sequence)): \(text.vi)", en: "redid (entry \(sequence)): \(text.en)")
    }
  }

  private static func ruled(_ ruling: Ruling, under policy: Policy) -> LocalizedText {
    let reason = { (language: Language) in
      ruling.reason.map { policy.label(ofReason: $0, for: ruling.verdict, in: language) }
    }
    let note = ruling.note.isEmpty ? "" : ": \(ruling.note)"
    let stage = policy.rules(of: ruling.stage).label
    return LocalizedText(
      vi: "\(ruling.verdict.pastLabel.vi) ở \(stage.vi)" + (reason(.vietnamese).map { " «\($0)»" } ?? "")
        + note,
      en: "\(ruling.verdict.pastLabel.en) in \(stage.en)" + (reason(.english).map { " “\($0)”" } ?? "") + note
    )
  }

  /// The headings of the table of a history.
  static let historyTitles = [
    LocalizedText(vi: "Mục", en: "Entry"), LocalizedText(vi: "Lúc", en: "When"),
    LocalizedText(vi: "Ai", en: "Who"), LocalizedText(vi: "Mã", en: "Number"),
    LocalizedText(vi: "Việc", en: "What"),
  ]

}
