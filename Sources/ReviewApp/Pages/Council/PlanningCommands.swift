import ReviewEngine

extension Command {
  /// Preparing sessions of the council.
  static let planningCommands: [Command] = [
    Command(
      .sessionPlan, .council, LocalizedText(vi: "phiên mới", en: "new session"),
      help: LocalizedText(
        vi: "Chuẩn bị một phiên họp mới, thành viên như phiên gần nhất",
        en: "Plan a session, with the members of the latest one"),
      keys: ["n"], in: [.page], footer: 3, obstacle: \.planObstacle
    ) { $0.openPlan() },
    Command(
      .agendaAdd, .council, LocalizedText(vi: "đưa ra hội đồng", en: "to the council"),
      help: LocalizedText(
        vi: "Đưa hồ sơ đang chọn vào chương trình một phiên họp",
        en: "Put the nominations on the agenda of a session"),
      keys: ["A"], in: [.queue, .dossier], obstacle: \.agendaObstacle
    ) { $0.openAgenda() },
  ]
}
