import ReviewEngine

/// A small programme with a field of every type, and a nomination in its first stage.
enum FormFixture {
  static let results = [
    Term(id: "kept", label: LocalizedText(vi: "giữ vững", en: "kept")),
    Term(id: "better", label: LocalizedText(vi: "tốt hơn", en: "better")),
    Term(id: "weak", label: LocalizedText(vi: "yếu, cần giúp", en: "weak, needs help")),
  ]

  static let fields = [
    field("summary", "Tóm tắt", "Summary", .text),
    field("report", "Báo cáo", "Report", .longText),
    field("people", "Số người", "People", .number(minimum: 1, maximum: 100_000)),
    field("checked-on", "Ngày kiểm tra", "Checked on", .date),
    field("result", "Kết quả", "Result", .choice(results)),
    field("help", "Hình thức giúp", "Help", .choices(results)),
    field("public", "Công khai", "Public", .yesNo),
    field("minutes", "Biên bản", "Minutes", .document),
    field(
      "checks", "Kiểm tra định kỳ", "Checks",
      .table([
        field("date", "Ngày", "Date", .date), field("result", "Kết quả", "Result", .choice(results)),
        field("paper", "Giấy tờ", "Paper", .document),
      ])),
  ]

  static let policy = Policy(
    id: "test", version: "1", title: text("Thử", "Test"),
    stages: [
      .detect: StageRules(
        label: text("Phát hiện", "Detect"), decidingRoles: [.member], form: fields,
        gate: [
          Requirement(.form(.detect, "minutes")),
          Requirement(.form(.detect, "summary"), kinds: [.newModel]),
        ]),
      .cultivate: StageRules(
        label: text("Bồi dưỡng", "Cultivate"), decidingRoles: [.chair],
        form: [field("plan", "Kế hoạch", "Plan", .longText)],
        gate: [
          Requirement(
            .form(.detect, "checks"), atLeast: 2, values: ["result": ["kept", "better"]])
        ]),
      .summarize: StageRules(label: text("Tổng kết", "Summarize"), decidingRoles: [.chair]),
      .replicate: StageRules(label: text("Nhân rộng", "Replicate"), decidingRoles: [.chair]),
    ])

  static let workflow = Workflow(policy: policy)
  static let lan = Reviewer(name: "lan", role: .secretary)
  static let time = Timestamp(milliseconds: 1_790_000_000_000)
  static let digest = Digest.of("nội dung")

  static func text(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }

  static func field(_ id: String, _ vi: String, _ en: String, _ type: FieldType) -> FormField {
    FormField(id: id, label: text(vi, en), type: type)
  }

  static func nomination(
    _ forms: [String: String] = [:], stage: Stage = .detect, status: Status = .pending,
    kind: ExemplarKind = .advancedExemplar, recusals: [Recusal] = []
  ) -> Nomination {
    Nomination(
      id: NominationID("2026-0042"), dossier: Dossier(subject: "Tổ dân phố 7", kind: kind),
      standing: Standing(stage: stage, status: status, waitingSince: time, recusals: recusals),
      forms: Facts(forms.map { Fact(name: $0.key, value: $0.value) }), revision: .first,
      contentRevision: .first, registeredAt: time)
  }

  static func sheet(_ forms: [String: String] = [:]) -> FormSheet {
    FormSheet(.detect, of: nomination(forms), under: policy)
  }
}
