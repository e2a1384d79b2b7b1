import ReviewEngine

extension Policy {
  /// The programme that guong ships: the four stages by the words of Law 06/2022/QH15 art. 17(4)-(5), and the
  /// usual reasons of an appraisal. The reasons are examples until a council enters its own working rules.
  static let vietnameseProgramme = Policy(
    id: "vn-emulation", version: "vn-2026.1",
    title: LocalizedText(
      vi: "Phong trào thi đua 2026", en: "Emulation movement 2026"),
    stages: [
      .detect: StageRules(
        label: LocalizedText(vi: "Phát hiện", en: "Detect"), decidingRoles: [.secretary, .member, .chair]),
      .cultivate: StageRules(
        label: LocalizedText(vi: "Bồi dưỡng", en: "Cultivate"), decidingRoles: [.secretary, .member, .chair]),
      .summarize: StageRules(
        label: LocalizedText(vi: "Tổng kết", en: "Summarize"), decidingRoles: [.secretary, .member, .chair]),
      .replicate: StageRules(
        label: LocalizedText(vi: "Nhân rộng", en: "Replicate"), decidingRoles: [.secretary, .member, .chair]),
    ],
    reasons: [
      .reject: [
        Reason(
          code: "outside-criteria",
          label: LocalizedText(vi: "không đúng tiêu chí, đối tượng", en: "outside the criteria")),
        Reason(
          code: "weak-achievement",
          label: LocalizedText(vi: "thành tích chưa nổi bật", en: "achievement not outstanding")),
        Reason(
          code: "already-awarded",
          label: LocalizedText(
            vi: "đã khen cho cùng thành tích", en: "already awarded for the same achievement")),
        Reason(
          code: "duplicate",
          label: LocalizedText(vi: "trùng hồ sơ khác", en: "same as another nomination")),
        Reason(
          code: "untrue-report",
          label: LocalizedText(vi: "báo cáo không đúng sự thật", en: "report not true")),
        Reason(
          code: "other", label: LocalizedText(vi: "lý do khác (ghi rõ)", en: "other (say which)"),
          needsNote: true),
      ],
      .return: [
        Reason(
          code: "missing-report",
          label: LocalizedText(vi: "thiếu báo cáo thành tích", en: "achievement report missing")),
        Reason(
          code: "missing-minutes", label: LocalizedText(vi: "thiếu biên bản họp", en: "minutes missing")),
        Reason(
          code: "missing-consent",
          label: LocalizedText(
            vi: "chưa lấy ý kiến nơi công tác, cư trú", en: "opinion of workplace or residence missing")),
        Reason(
          code: "vague-achievement",
          label: LocalizedText(
            vi: "thành tích chưa cụ thể, thiếu số liệu", en: "achievement vague, figures missing")),
        Reason(
          code: "wrong-form", label: LocalizedText(vi: "sai mẫu, sai thông tin", en: "wrong form or data")),
        Reason(
          code: "other", label: LocalizedText(vi: "lý do khác (ghi rõ)", en: "other (say which)"),
          needsNote: true),
      ],
      .hold: [other], .consolidate: [other], .drop: [other], .recuse: [other], .revoke: [other],
    ])

  private static let other = Reason(
    code: "other", label: LocalizedText(vi: "lý do khác (ghi rõ)", en: "other (say which)"), needsNote: true)
}
