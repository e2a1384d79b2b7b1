import ReviewEngine

extension Sample {
  /// A small programme with everything that reports ask a policy for.
  static let policy = Policy(
    id: "test", version: "test-1", title: text("Chương trình thử", "Test programme"),
    stages: [
      .detect: StageRules(label: text("Phát hiện", "Detect"), decidingRoles: [.secretary], deadline: 5),
      .cultivate: StageRules(
        label: text("Bồi dưỡng", "Cultivate"), decidingRoles: [.secretary], deadline: 20),
      .summarize: StageRules(
        label: text("Tổng kết", "Summarize"), decidingRoles: [.secretary], form: [lessons], deadline: 10),
      .replicate: StageRules(
        label: text("Nhân rộng", "Replicate"), decidingRoles: [.secretary], form: [adoptions, events]),
    ],
    vocabulary: Vocabulary(
      fields: [
        Term(id: "health", label: text("Y tế", "Health")),
        Term(id: "school", label: text("Giáo dục", "Education")),
        Term(id: "security", label: text("An ninh, trật tự", "Security and order")),
      ],
      channels: channels),
    titles: [
      AwardTitle(id: "merit", label: text("Bằng khen", "Certificate of merit")),
      AwardTitle(id: "fighter", label: text("Chiến sĩ thi đua", "Emulation fighter"), below: "merit"),
    ],
    quotas: quotas,
    calendar: WorkCalendar(holidays: [
      day("2025-09-01"): text("Quốc khánh", "National Day"),
      day("2025-09-02"): text("Quốc khánh", "National Day"),
    ]))

  private static let channels = [
    Term(id: "press", label: text("báo chí", "press")), Term(id: "radio", label: text("phát thanh", "radio")),
    Term(id: "talk", label: text("nói chuyện", "talk")),
  ]

  private static let lessons = FormField(
    id: "lessons", label: text("Bài học", "Lessons"),
    type: .table([
      FormField(
        id: "sort", label: text("Loại", "Sort"),
        type: .choice([
          Term(id: "movements", label: text("về phong trào", "on movements")),
          Term(id: "building", label: text("về xây dựng điển hình", "on building exemplars")),
          Term(id: "emulating", label: text("về học tập điển hình", "on emulating exemplars")),
        ])),
      FormField(id: "text", label: text("Nội dung", "Text"), type: .longText),
    ]))

  private static let events = FormField(
    id: "events", label: text("Hoạt động", "Events"),
    type: .table([
      FormField(id: "date", label: text("Ngày", "Date"), type: .date),
      FormField(id: "channel", label: text("Kênh", "Channel"), type: .choice(channels)),
      FormField(id: "reach", label: text("Lượt người", "Reach"), type: .number(minimum: 0, maximum: nil)),
    ]))

  private static let adoptions = FormField(
    id: "adoptions", label: text("Tiếp nhận", "Adoptions"),
    type: .table([
      FormField(id: "date", label: text("Ngày", "Date"), type: .date),
      FormField(id: "unit", label: text("Đơn vị", "Unit"), type: .text),
      FormField(id: "result", label: text("Kết quả", "Result"), type: .longText),
    ]))

  private static let quotas = [
    Quota(
      id: "models", label: text("Mô hình mới", "New models"), part: query("kind:newModel -is:rejected"),
      limit: .atLeast(2)),
    Quota(
      id: "collectives", label: text("Tập thể trong tổng số", "Collectives among all"),
      part: query("subject-kind:collective"), whole: query("-is:rejected"), limit: .shareAtMost(Ratio(1, 2))),
    Quota(
      id: "per-unit", label: text("Mỗi đơn vị nhiều nhất 2", "At most 2 a unit"), part: query("-is:rejected"),
      per: .unit, limit: .atMost(2)),
    Quota(
      id: "per-field", label: text("Mỗi lĩnh vực ít nhất 1", "At least 1 a field"), part: .everything,
      per: .field,
      limit: .atLeast(1)),
  ]

  static func query(_ text: String) -> Query {
    guard let query = try? Query(parsing: text) else { preconditionFailure("\(text) is no query.") }
    return query
  }
}
