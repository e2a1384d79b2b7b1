import ReviewEngine

extension Words {
  /// The headings of the table of a roster.
  static let rosterTitles = [
    LocalizedText(vi: "Tên", en: "Name"), LocalizedText(vi: "Vai trò", en: "Roles"),
    LocalizedText(vi: "Tình trạng", en: "State"), LocalizedText(vi: "Đơn vị", en: "Unit"),
    LocalizedText(vi: "Ghi chú", en: "Note"),
  ]

  static let votes = LocalizedText(vi: "Phiếu", en: "Votes")
  static let active = LocalizedText(vi: "đang tham gia", en: "active")
  static let left = LocalizedText(vi: "đã thôi", en: "left")

  static let emptyRoster = LocalizedText(
    vi:
      "danh sách người duyệt còn trống: tên nào cũng thao tác được; thêm bằng: guong reviewer add TÊN VAI-TRÒ",
    en: "the roster is empty: every name may act; add somebody with guong reviewer add NAME ROLE")

  static let rosterUnchanged = LocalizedText(vi: "không có gì thay đổi", en: "nothing changed")

  static func rosterChanged(_ member: RosterMember) -> LocalizedText {
    guard member.isActive else {
      return LocalizedText(vi: "\(member.name) đã thôi tham gia", en: "\(member.name) has left")
    }
    let roles = Role.allCases.filter(member.roles.contains).map(\.label)
    return LocalizedText(
      vi: "\(member.name): \(roles.map(\.vi).joined(separator: ", "))",
      en: "\(member.name): \(roles.map(\.en).joined(separator: ", "))")
  }
}
