import ReviewEngine

extension Words {
  // MARK: Sessions

  static let sessionName = LocalizedText(vi: "Phiên họp", en: "Session")
  static let sessionDate = LocalizedText(vi: "Ngày", en: "Date")
  static let sessionStatus = LocalizedText(vi: "Tình trạng", en: "Status")
  static let sessionPresent = LocalizedText(vi: "Có mặt", en: "Present")
  static let sessionAgenda = LocalizedText(vi: "Hồ sơ", en: "Agenda")
  static let sessionCounted = LocalizedText(vi: "Đã kiểm", en: "Counted")
  static let sessionCarried = LocalizedText(vi: "Đạt", en: "Carried")
  static let sessionTitle = LocalizedText(vi: "Tên", en: "Title")
  static let sessionPlace = LocalizedText(vi: "Địa điểm", en: "Place")
  static let sessionChair = LocalizedText(vi: "Chủ trì", en: "Chair")
  static let sessionSecretary = LocalizedText(vi: "Thư ký", en: "Secretary")
  static let members = LocalizedText(vi: "Thành viên", en: "Members")
  static let noSessions = LocalizedText(
    vi: "Chưa có phiên họp nào. Lập phiên họp: guong council plan TÊN --date NGÀY",
    en: "There are no sessions yet. Plan one with: guong council plan NAME --date DAY")

  static func session(_ name: String) -> LocalizedText {
    LocalizedText(vi: "Phiên họp \(name)", en: "Session \(name)")
  }

  static func emptyAgenda(_ name: String) -> LocalizedText {
    LocalizedText(
      vi: "Chương trình chưa có hồ sơ nào. Đưa vào: guong council agenda \(name) MÃ…",
      en: "Nothing is on the agenda yet. Put something on it with: guong council agenda \(name) ID…")
  }

  static func noCouncilMembers(_ name: String) -> LocalizedText {
    LocalizedText(
      vi: "Chưa có thành viên nào. Thêm: guong council members add \(name) 'HỌ TÊN'",
      en: "There are no members yet. Add some with: guong council members add \(name) 'NAME'")
  }

  /// `9/11 có mặt, 1 gửi phiếu`.
  static func attendance(of session: CouncilSession) -> LocalizedText {
    let (all, there) = (session.members.count, session.present.count)
    let asked = session.members.count { $0.presence == .inWriting }
    return LocalizedText(
      vi: "\(there)/\(all) có mặt" + (asked > 0 ? ", \(asked) gửi phiếu" : ""),
      en: "\(there) of \(all) present" + (asked > 0 ? ", \(asked) asked in writing" : ""))
  }

  // MARK: Recording

  static let needsMember = LocalizedText(
    vi: "chọn một thành viên trong trang của hồ sơ",
    en: "put the focus on a member, on the page of a nomination")
  static let needsItem = LocalizedText(
    vi: "chọn một hồ sơ trong chương trình", en: "put the focus on a nomination of the agenda")
  static let needsBallot = LocalizedText(
    vi: "mở một hồ sơ trong chương trình trước", en: "open a nomination of the agenda first")
  static let countHint = LocalizedText(
    vi: "Enter: mục sau, rồi ghi · Esc: thôi", en: "Enter: next, then record · Esc: cancel")

  static func countTitle(_ id: NominationID) -> LocalizedText {
    LocalizedText(vi: "Kiểm phiếu kín \(id)", en: "Counts of the secret ballot on \(id)")
  }

  static func closeTitle(_ session: String) -> LocalizedText {
    LocalizedText(vi: "Kết thúc phiên họp \(session)?", en: "Close session \(session)?")
  }

  static func voteHelp(_ choice: BallotChoice) -> LocalizedText {
    LocalizedText(
      vi: "Thành viên đang chọn \(choice.label.vi)",
      en: "The member with the focus is \(choice.label.en)")
  }

  // MARK: Ballots

  static let ballotMode = LocalizedText(vi: "cách", en: "mode")
  static let secret = LocalizedText(vi: "kín", en: "secret")
  static let openly = LocalizedText(vi: "công khai", en: "open")
  static let inFavour = LocalizedText(vi: "đồng ý", en: "for")
  static let needed = LocalizedText(vi: "cần", en: "needed")
  static let ballotState = LocalizedText(vi: "bỏ phiếu", en: "ballot")
  static let ballotRule = LocalizedText(vi: "Điều kiện đạt", en: "Carries with")
  static let legalBasis = LocalizedText(vi: "Căn cứ", en: "Legal basis")
  static let quorum = LocalizedText(vi: "Túc số", en: "Quorum")
  static let counts = LocalizedText(vi: "Kiểm phiếu", en: "Counts")
  static let votesSoFar = LocalizedText(vi: "Phiếu đến lúc này", en: "Votes so far")
  static let ballotsCollected = LocalizedText(vi: "Phiếu thu về", en: "Ballots back")
  static let ballotResult = LocalizedText(vi: "Kết quả", en: "Result")
  static let invalidBallots = LocalizedText(vi: "không hợp lệ", en: "invalid")
  static let vote = LocalizedText(vi: "phiếu", en: "vote")
  static let written = LocalizedText(vi: "(văn bản)", en: "(written)")
  static let ballotsNotOpened = LocalizedText(
    vi: "chưa bỏ phiếu: phiên họp chưa mở", en: "no ballot yet: the session is not open")
  static let secretUntilCounted = LocalizedText(
    vi: "chưa kiểm phiếu", en: "not counted yet")
  static let secretBallot = LocalizedText(
    vi: "Bỏ phiếu kín: kho chỉ giữ số phiếu, không ai biết ai bỏ phiếu gì.",
    en: "A secret ballot: the store keeps counts only, nobody knows who voted what.")

  /// `bỏ phiếu kín, cần 90% tổng số thành viên`.
  static func rule(_ threshold: Threshold) -> LocalizedText {
    let mode =
      threshold.isSecret
      ? LocalizedText(vi: "bỏ phiếu kín", en: "secret ballot")
      : LocalizedText(vi: "biểu quyết công khai", en: "open ballot")
    let (ratio, base) = (threshold.ratio.spoken, threshold.base.label)
    return LocalizedText(
      vi: "\(mode.vi), cần \(ratio) \(base.vi)", en: "\(mode.en), \(ratio) of \(base.en) needed")
  }

  /// How many more votes in favour are needed while an open ballot goes on.
  static func soFar(_ result: BallotResult) -> LocalizedText {
    let missing = result.needed - result.tally.yes
    return missing <= 0
      ? LocalizedText(
        vi: "đã đủ \(result.needed) phiếu đồng ý, chưa kiểm phiếu",
        en: "\(result.needed) in favour reached, not counted yet")
      : LocalizedText(
        vi: "còn thiếu \(missing) phiếu đồng ý (cần \(result.needed)/\(result.base))",
        en: "\(missing) more in favour needed (\(result.needed) of \(result.base))")
  }

  static func collected(_ tally: Tally) -> LocalizedText {
    LocalizedText(
      vi: "\(tally.collected)/\(tally.issued) phiếu phát ra"
        + (tally.written > 0 ? ", \(tally.written) bằng văn bản" : ""),
      en: "\(tally.collected) of \(tally.issued) handed out"
        + (tally.written > 0 ? ", \(tally.written) in writing" : ""))
  }

  static func standsAside(_ reason: String) -> LocalizedText {
    LocalizedText(vi: "không tham gia: \(reason)", en: "stands aside: \(reason)")
  }

  static func leftAgenda(_ id: NominationID, _ session: String) -> LocalizedText {
    LocalizedText(
      vi: "\(id) không còn trong chương trình phiên họp \(session).",
      en: "\(id) is no longer on the agenda of session \(session).")
  }

  static let planTitle = LocalizedText(vi: "Phiên họp mới", en: "A new session")
  static let planHint = LocalizedText(
    vi: "Tab đổi ô · Enter: tiếp, rồi ghi · Esc: thôi",
    en: "Tab: other line · Enter: on, then plan · Esc: cancel")
  static let planNeedsDay = LocalizedText(
    vi: "ghi ngày/tháng/năm, ví dụ: 20/11/2026", en: "write day/month/year, for example 20/11/2026")
  static let needsCouncilPage = LocalizedText(
    vi: "chỉ trên trang hội đồng", en: "only on the page of the council")
  static let agendaHint = LocalizedText(
    vi: "1-9 chọn · Enter · Esc: thôi", en: "1-9 choose · Enter · Esc: cancel")
  static let agendaOfAll = LocalizedText(
    vi: "Trong số đó, những hồ sơ đang chờ hội đồng bỏ phiếu.", en: "Of these, those that wait for a ballot.")
  static let noPlannedSession = LocalizedText(
    vi: "Chưa có phiên nào đang chuẩn bị hay đang họp; lập phiên ở trang hội đồng.",
    en: "No session is planned or open; plan one on the page of the council.")

  static func planMembers(_ session: CouncilSession?) -> LocalizedText {
    guard let session else {
      return LocalizedText(
        vi: "chưa có phiên nào; thêm thành viên: guong council members",
        en: "there is no session yet; members are added with guong council members")
    }
    let count = session.members.count
    return LocalizedText(
      vi: "\(count) thành viên, nơi họp như phiên \(session.name)",
      en: "\(count) member\(count == 1 ? "" : "s") and the place as in \(session.name)")
  }

  static func agendaTitle(_ targets: String) -> LocalizedText {
    LocalizedText(
      vi: "Đưa vào chương trình phiên họp\(targets.isEmpty ? "" : ": ")\(targets)",
      en: "On the agenda of a session\(targets.isEmpty ? "" : ": ")\(targets)")
  }

  /// A session that is being prepared, after something in it was changed.
  static func planned(_ session: CouncilSession) -> LocalizedText {
    let (number, members) = (nominations(session.agenda.count), session.members.count)
    return LocalizedText(
      vi:
        "phiên họp \(session.name), \(session.date.slashed): \(number.vi), \(members) thành viên · u hoàn tác",
      en: "session \(session.name), \(session.date.slashed): \(number.en), \(members) member"
        + "\(members == 1 ? "" : "s") · u undoes")
  }
}
