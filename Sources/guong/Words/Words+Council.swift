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

  static func agenda(_ session: CouncilSession) -> LocalizedText {
    let number = nominations(session.agenda.count)
    return LocalizedText(
      vi: "phiên họp \(session.name): chương trình có \(number.vi)",
      en: "session \(session.name): \(number.en) on the agenda")
  }

  /// That a session was closed, and how it is taken back.
  static func sessionClosed(_ session: CouncilSession, _ decided: Int) -> LocalizedText {
    let closed = session.closedSentence(decided: decided)
    return LocalizedText(
      vi: "\(closed.vi); hoàn tác bằng: guong undo", en: "\(closed.en); guong undo takes it back")
  }

  static func recused(_ id: NominationID, _ member: String, _ session: CouncilSession) -> LocalizedText {
    let name = named(member, in: session)
    return LocalizedText(vi: "\(name) không tham gia xét \(id)", en: "\(name) stands aside from \(id)")
  }

  static func readmitted(_ id: NominationID, _ member: String, _ session: CouncilSession) -> LocalizedText {
    let name = named(member, in: session)
    return LocalizedText(vi: "\(name) lại tham gia xét \(id)", en: "\(name) takes part in \(id) again")
  }

  private static func members(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) thành viên", en: "\(count) member\(count == 1 ? "" : "s")")
  }

  private static func named(_ member: String, in session: CouncilSession) -> String {
    session.member(named: member)?.name ?? member
  }
}
