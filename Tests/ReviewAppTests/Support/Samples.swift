import ReviewEngine

/// Nominations made up for the front's tests.
enum Samples {
  static func nomination(
    _ id: String, _ subject: String, stage: Stage = .detect, status: Status = .pending,
    kind: ExemplarKind = .advancedExemplar, subjectKind: SubjectKind = .individual, unit: String = "",
    field: String = "", achievement: String = "", waitingDays: Int = 1, revision: Int = 1
  ) -> Nomination {
    let since = Bench.now.advanced(by: .days(-waitingDays))
    return Nomination(
      id: NominationID(id),
      dossier: Dossier(
        subject: subject, subjectKind: subjectKind, unit: unit, nominator: "UBND xã Tân Bình", kind: kind,
        field: field, movement: "Chung sức xây dựng nông thôn mới", title: "Bằng khen", year: "2026",
        achievement: achievement),
      standing: Standing(stage: stage, status: status, waitingSince: since),
      revision: Revision(rawValue: revision), contentRevision: .first, registeredAt: since)
  }

  /// A small programme: eight in the first stage, some further on.
  static let nominations: [Nomination] = [
    nomination(
      "2026-0042", "Nguyễn Thị Hạnh", unit: "Trạm Y tế xã Tân Bình", field: "y tế",
      achievement: "Mười lăm năm vận động người dân tiêm chủng đầy đủ; năm 2025 toàn xã đạt 98,5%.",
      waitingDays: 9),
    nomination(
      "2026-0043", "Hợp tác xã Tân Tiến", kind: .newModel, subjectKind: .collective, field: "nông nghiệp",
      achievement: "Liên kết 120 hộ trồng lúa hữu cơ.", waitingDays: 8),
    nomination(
      "2026-0044", "Tổ dân phố 7", kind: .goodPractice, subjectKind: .collective, field: "an ninh",
      waitingDays: 7),
    nomination(
      "2026-0045", "Trường Tiểu học Hòa Bình", kind: .newFactor, subjectKind: .collective,
      field: "giáo dục", waitingDays: 6),
    nomination("2026-0046", "Lò Văn Pản", kind: .goodPersonGoodDeed, field: "xã hội", waitingDays: 5),
    nomination(
      "2026-0047", "Công ty TNHH An Phú", kind: .newModel, subjectKind: .collective, field: "kinh tế",
      waitingDays: 4),
    nomination("2026-0048", "Đặng Quốc Bảo", field: "giáo dục", waitingDays: 3),
    nomination(
      "2026-0049", "Hộ ông Trần Văn Đức", kind: .goodPractice, subjectKind: .household, waitingDays: 2),
    nomination("2026-0050", "Phạm Minh Châu", stage: .cultivate, field: "y tế", waitingDays: 12),
    nomination("2026-0051", "Đội Thanh niên tình nguyện", stage: .summarize, subjectKind: .collective),
    nomination(
      "2026-0052", "Mô hình “Camera an ninh”", stage: .replicate, kind: .newModel, subjectKind: .collective),
  ]
}
