import ReviewEngine

extension Command {
  /// Deciding, and taking decisions back.
  static let decisionCommands: [Command] = [
    decide(
      .decisionApprove, .approve, keys: ["a"], footer: 0,
      help: LocalizedText(vi: "Duyệt: sang giai đoạn sau", en: "Approve: on to the next stage")),
    decide(
      .decisionReject, .reject, keys: ["x"], footer: 1,
      help: LocalizedText(vi: "Từ chối, có lý do", en: "Reject, with a reason")),
    decide(
      .decisionReturn, .return, keys: ["b"], footer: 2,
      help: LocalizedText(
        vi: "Trả lại đơn vị để bổ sung, có lý do", en: "Return to its unit for completion, with a reason")),
    decide(
      .decisionPostpone, .postpone, keys: ["s"], footer: 5,
      help: LocalizedText(vi: "Để sau: xuống cuối hàng đợi của tôi", en: "Postpone: to the end of my queue")),
    Command(
      .decisionChoose, .decide, LocalizedText(vi: "quyết định…", en: "decide…"),
      help: LocalizedText(
        vi: "Mọi quyết định có thể, và vì sao không thể", en: "Every verdict, and why one cannot be given"),
      keys: ["d"], in: [.queue, .dossier], footer: 4, obstacle: \.noTargetObstacle
    ) { $0.openVerdicts() },
    Command(
      .decisionUndo, .decide, LocalizedText(vi: "hoàn tác", en: "undo"),
      help: LocalizedText(
        vi: "Hoàn tác quyết định gần nhất của tôi, không giới hạn, cả sau khi mở lại",
        en: "Undo my latest decision; without limit, across restarts"),
      keys: ["u", "backspace"], in: .outsideForms, footer: 3
    ) { $0.beginWriting([.undo($0.setting.reviewer, $0.now)]) },
    Command(
      .decisionRedo, .decide, LocalizedText(vi: "làm lại", en: "redo"),
      help: LocalizedText(vi: "Làm lại điều vừa hoàn tác", en: "Redo what was just undone"),
      keys: ["U", "ctrl+r"], in: .outsideForms
    ) { $0.beginWriting([.redo($0.setting.reviewer, $0.now)]) },
    Command(
      .historyOpen, .decide, LocalizedText(vi: "việc đã làm", en: "what I did"),
      help: LocalizedText(
        vi: "Việc tôi đã làm: xem lại, hoàn tác một việc bất kỳ",
        en: "What I did: look back, take any of it back"),
      keys: ["g h"], in: .outsideForms
    ) { $0.openHistory() },
  ]

  private static func decide(
    _ id: CommandID, _ verdict: Verdict, keys: [String], footer: Int, help: LocalizedText
  ) -> Command {
    Command(
      id, .decide, verdict.label, help: help, keys: keys, in: [.queue, .dossier], footer: footer,
      obstacle: { $0.obstacle(to: verdict) }
    ) { $0.decide(verdict) }
  }
}
