import ReviewEngine

extension Command {
  /// What who keeps a session of the council records.
  static let sessionCommands: [Command] = [
    vote(.ballotYes, .yes, key: "y", footer: 1),
    vote(.ballotNo, .no, key: "n", footer: 1),
    vote(.ballotAbstain, .abstain, key: "w", footer: 1),
    Command(
      .ballotRetract, .council, LocalizedText(vi: "rút phiếu", en: "take back"),
      help: LocalizedText(
        vi: "Rút phiếu của thành viên đang chọn", en: "Take the vote of the member with the focus back"),
      keys: ["x"], in: [.session], footer: 2,
      obstacle: { $0.obstacle(to: $0.retraction, on: Words.needsMember) }
    ) { $0.record($0.retraction) },
    Command(
      .ballotCount, .council, LocalizedText(vi: "kiểm phiếu", en: "count"),
      help: LocalizedText(
        vi: "Kiểm phiếu công khai, hoặc nhập kết quả kiểm phiếu kín",
        en: "Count an open ballot, or enter the counts of a secret one"),
      keys: ["c"], in: [.session], footer: 3, obstacle: \.countObstacle
    ) { $0.countBallot() },
    Command(
      .ballotReopen, .council, LocalizedText(vi: "kiểm lại", en: "count again"),
      help: LocalizedText(
        vi: "Bỏ kết quả kiểm phiếu để bỏ phiếu hoặc kiểm lại",
        en: "Take the counts back, to vote or to count again"),
      keys: ["r"], in: [.session], footer: 4,
      obstacle: { model in model.obstacle(to: model.focusedItem.map { .reopen($0) }, on: Words.needsItem) }
    ) { model in model.record(model.focusedItem.map { .reopen($0) }) },
    Command(
      .ballotNext, .council, LocalizedText(vi: "hồ sơ sau", en: "next"),
      help: LocalizedText(vi: "Hồ sơ sau trong chương trình", en: "The next nomination of the agenda"),
      keys: ["tab", "]"], in: [.session], footer: 4, obstacle: \.noBallotObstacle
    ) { $0.showBallot(by: 1) },
    Command(
      .ballotPrevious, .council, LocalizedText(vi: "hồ sơ trước", en: "previous"),
      help: LocalizedText(vi: "Hồ sơ trước trong chương trình", en: "The nomination of the agenda before"),
      keys: ["backtab", "["], in: [.session], obstacle: \.noBallotObstacle
    ) { $0.showBallot(by: -1) },
    Command(
      .sessionPresence, .council, LocalizedText(vi: "tham dự", en: "presence"),
      help: LocalizedText(
        vi: "Thành viên đang chọn: có mặt, gửi phiếu, vắng mặt",
        en: "The member with the focus is present, asked in writing, absent"),
      keys: ["p"], in: [.session], footer: 4,
      obstacle: { $0.obstacle(to: $0.nextPresence, on: Words.needsMember) }
    ) { $0.record($0.nextPresence) },
    Command(
      .sessionOpen, .council, LocalizedText(vi: "mở phiên họp", en: "open session"),
      help: LocalizedText(
        vi: "Mở phiên họp: bắt đầu bỏ phiếu theo quy định hiện hành",
        en: "Open the session: its ballots are held from now on"),
      keys: ["o"], in: [.session], footer: 2, obstacle: { $0.obstacle(to: .open, on: Words.needsItem) }
    ) { $0.record(.open) },
    Command(
      .sessionClose, .council, LocalizedText(vi: "kết thúc phiên", en: "close session"),
      help: LocalizedText(
        vi: "Kết thúc phiên họp: xem kết quả từng hồ sơ rồi xác nhận",
        en: "Close the session: see what becomes of each nomination, and confirm"),
      keys: ["e"], in: [.session], footer: 5, obstacle: { $0.obstacle(to: .close, on: Words.needsItem) }
    ) { $0.askToClose() },
  ]

  private static func vote(_ id: CommandID, _ choice: BallotChoice, key: String, footer: Int) -> Command {
    Command(
      id, .council, choice.label, help: Words.voteHelp(choice), keys: [key], in: [.session], footer: footer,
      obstacle: { $0.obstacle(to: $0.vote(choice), on: Words.needsMember) }
    ) { $0.record($0.vote(choice)) }
  }
}
