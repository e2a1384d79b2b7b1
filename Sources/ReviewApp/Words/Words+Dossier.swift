import ReviewEngine

extension Words {
  static let revision = LocalizedText(vi: "bản", en: "revision")
  static let achievement = LocalizedText(vi: "Thành tích", en: "Achievement")
  static let decision = LocalizedText(vi: "Quyết định", en: "Decision")
  static let votes = LocalizedText(vi: "Phiếu", en: "Votes")
  static let noPreviewHere = LocalizedText(
    vi: "giao diện dễ tiếp cận không có phần xem trước; Enter mở hồ sơ",
    en: "the accessible interface has no preview; Enter opens the dossier")
  static let content = LocalizedText(vi: "Hồ sơ", en: "Dossier")
  static let history = LocalizedText(vi: "Lịch sử", en: "History")
  static let waiting = LocalizedText(vi: "chờ", en: "waiting")
  static let columnID = LocalizedText(vi: "Mã", en: "Number")
  static let columnSubject = LocalizedText(vi: "Đối tượng", en: "Subject")
  static let columnUnit = LocalizedText(vi: "Đơn vị", en: "Unit")
  static let columnKind = LocalizedText(vi: "Loại", en: "Kind")
  static let columnStatus = LocalizedText(vi: "Trạng thái", en: "Status")
  static let columnStage = LocalizedText(vi: "GĐ", en: "St")
  static let columnDecided = LocalizedText(vi: "Quyết định", en: "Decided")
  static let columnWaiting = LocalizedText(vi: "Chờ", en: "Waits")

  /// The fields that the preview tells under a label, with labels short enough for its narrow column.
  static let shortLabels: [(field: DossierField, label: LocalizedText)] = [
    (.nominator, LocalizedText(vi: "Đề nghị", en: "Nominator")),
    (.title, LocalizedText(vi: "Danh hiệu", en: "Title")),
    (.movement, LocalizedText(vi: "Phong trào", en: "Movement")),
    (.year, LocalizedText(vi: "Năm", en: "Year")),
  ]
}
