import ReviewEngine

extension Words {
  static let revision = LocalizedText(vi: "bản", en: "revision")
  static let achievement = LocalizedText(vi: "Thành tích", en: "Achievement")
  static let decision = LocalizedText(vi: "Quyết định", en: "Decision")
  static let content = LocalizedText(vi: "Hồ sơ", en: "Dossier")
  static let history = LocalizedText(vi: "Lịch sử", en: "History")
  static let waiting = LocalizedText(vi: "chờ", en: "waiting")
  static let columnID = LocalizedText(vi: "Mã", en: "Number")
  static let columnSubject = LocalizedText(vi: "Đối tượng", en: "Subject")
  static let columnUnit = LocalizedText(vi: "Đơn vị", en: "Unit")
  static let columnKind = LocalizedText(vi: "Loại", en: "Kind")
  static let columnStatus = LocalizedText(vi: "Trạng thái", en: "Status")
  static let columnStage = LocalizedText(vi: "GĐ", en: "St")
  static let columnWaiting = LocalizedText(vi: "Chờ", en: "Waits")

  /// The fields that the preview tells under a label, with labels short enough for its narrow column.
  static let shortLabels: [(field: DossierField, label: LocalizedText)] = [
    (.nominator, LocalizedText(vi: "Đề nghị", en: "Nominator")),
    (.title, LocalizedText(vi: "Danh hiệu", en: "Title")),
    (.movement, LocalizedText(vi: "Phong trào", en: "Movement")),
    (.year, LocalizedText(vi: "Năm", en: "Year")),
  ]

  /// A ledger entry as one line of a history.
  static func event(_ entry: LedgerEntry, under policy: Policy) -> LocalizedText {
    switch entry.event {
    case .registered(let source, _):
      return LocalizedText(vi: "nhận từ \(source)", en: "registered from \(source)")
    case .amended(let source, let changes, _):
      let count = changes.count
      return LocalizedText(
        vi: "sửa \(count) mục theo \(source)",
        en: "\(count) field\(count == 1 ? "" : "s") amended from \(source)")
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
    let reason = reason(of: ruling, under: policy)
    let stage = policy.rules(of: ruling.stage).label
    let note = ruling.note.isEmpty ? "" : ": \(ruling.note)"
    return LocalizedText(
      vi: "\(ruling.verdict.pastLabel.vi) ở \(stage.vi)\(reason.vi)\(note)",
      en: "\(ruling.verdict.pastLabel.en) in \(stage.en)\(reason.en)\(note)")
  }
}
