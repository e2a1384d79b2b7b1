import Exchange
import ReviewEngine

extension Words {
  /// The headings of the table of sessions.
  static let sessionTitles = [
    LocalizedText(vi: "Phiên họp", en: "Session"), LocalizedText(vi: "Ngày", en: "Date"),
    LocalizedText(vi: "Tình trạng", en: "Status"), LocalizedText(vi: "Thành viên", en: "Members"),
    LocalizedText(vi: "Có mặt", en: "Present"), LocalizedText(vi: "Hồ sơ", en: "Agenda"),
    LocalizedText(vi: "Đã kiểm", en: "Counted"), LocalizedText(vi: "Đạt", en: "Carried"),
    LocalizedText(vi: "Tên", en: "Title"),
  ]

  /// A day as people write it.
  static func day(_ day: CalendarDay) -> LocalizedText {
    LocalizedText(vi: day.slashed, en: day.description)
  }

  static func sessionPlanned(_ session: CouncilSession) -> LocalizedText {
    let (day, count) = (day(session.date), session.members.count)
    return LocalizedText(
      vi: "phiên họp \(session.name): \(session.status.label.vi), ngày \(day.vi), \(count) thành viên",
      en: "session \(session.name): \(session.status.label.en), \(day.en), \(members(count).en)")
  }

  /// `phiên họp 2026-01: 11 thành viên, 9 có mặt, 1 gửi phiếu, 1 vắng`.
  static func attendance(_ session: CouncilSession) -> LocalizedText {
    let all = session.members
    let (there, asked) = (session.present.count, all.count { $0.presence == .inWriting })
    let absent = all.count - there - asked
    return LocalizedText(
      vi: "phiên họp \(session.name): \(all.count) thành viên, \(there) có mặt, \(asked) gửi phiếu, "
        + "\(absent) vắng",
      en: "session \(session.name): \(members(all.count).en), \(there) present, \(asked) asked in writing, "
        + "\(absent) absent")
  }

  static func agenda(_ session: CouncilSession) -> LocalizedText {
    let number = nominations(session.agenda.count)
    return LocalizedText(
      vi: "phiên họp \(session.name): chương trình có \(number.vi)",
      en: "session \(session.name): \(number.en) on the agenda")
  }

  static func sessionOpened(_ session: CouncilSession) -> LocalizedText {
    let number = nominations(session.agenda.count)
    let secret = session.agenda.count { $0.ballot?.threshold.isSecret == true }
    return LocalizedText(
      vi: "đã mở phiên họp \(session.name): \(number.vi), \(secret) bỏ phiếu kín",
      en: "session \(session.name) is open: \(number.en), \(secret) by secret ballot")
  }

  static func sessionClosed(_ session: CouncilSession, _ decided: Int) -> LocalizedText {
    let number = nominations(decided)
    return LocalizedText(
      vi: "đã kết thúc phiên họp \(session.name), \(number.vi) có kết quả; hoàn tác bằng: guong undo",
      en: "session \(session.name) is closed, \(number.en) decided; guong undo takes it back")
  }

  static func voted(
    _ id: NominationID, _ choice: BallotChoice, _ member: String, _ session: CouncilSession
  ) -> LocalizedText {
    let (name, votes) = (named(member, in: session), votes(on: id, in: session))
    return LocalizedText(
      vi: "\(id): \(name) \(choice.label.vi); đã có \(votes) phiếu",
      en: "\(id): \(name) is \(choice == .abstain ? "abstaining" : choice.label.en); votes so far: \(votes)")
  }

  static func retracted(_ id: NominationID, _ member: String, _ session: CouncilSession) -> LocalizedText {
    let (name, votes) = (named(member, in: session), votes(on: id, in: session))
    return LocalizedText(
      vi: "\(id): đã rút phiếu của \(name); còn \(votes) phiếu",
      en: "\(id): the vote of \(name) is taken back; votes left: \(votes)")
  }

  static func recused(_ id: NominationID, _ member: String, _ session: CouncilSession) -> LocalizedText {
    let name = named(member, in: session)
    return LocalizedText(vi: "\(name) không tham gia xét \(id)", en: "\(name) stands aside from \(id)")
  }

  static func readmitted(_ id: NominationID, _ member: String, _ session: CouncilSession) -> LocalizedText {
    let name = named(member, in: session)
    return LocalizedText(vi: "\(name) lại tham gia xét \(id)", en: "\(name) takes part in \(id) again")
  }

  static func counted(_ id: NominationID, _ result: BallotResult) -> LocalizedText {
    let (outcome, sentence) = (result.outcome.label, result.sentence)
    return LocalizedText(
      vi: "\(id) \(outcome.vi): \(sentence.vi)", en: "\(id) \(outcome.en): \(sentence.en)")
  }

  static func reopened(_ id: NominationID) -> LocalizedText {
    LocalizedText(vi: "\(id): đã bỏ kết quả kiểm phiếu", en: "\(id): the counts are taken back")
  }

  private static func members(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) thành viên", en: "\(count) member\(count == 1 ? "" : "s")")
  }

  private static func named(_ member: String, in session: CouncilSession) -> String {
    session.member(named: member)?.name ?? member
  }

  private static func votes(on id: NominationID, in session: CouncilSession) -> Int {
    session.item(of: id)?.ballot?.votes.count ?? 0
  }
}
