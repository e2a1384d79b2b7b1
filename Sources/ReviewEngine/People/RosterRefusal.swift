/// Why the roster does not allow something.
public enum RosterRefusal: Error, Sendable, Hashable {
  /// The store has a roster, and the name is not on it.
  case notOnRoster(String, nearest: String?)
  /// The person left.
  case noLongerActive(String)
  /// The person may not act in the role.
  case roleNotHeld(String, Role, held: [Role])
  /// The role may not change the roster.
  case mayNotKeep(Role)
  /// The name is on the roster already.
  case onRosterAlready(String)
  /// Somebody on the roster needs a role.
  case rolesMissing(String)
  /// Nobody would be left who may change the roster.
  case nobodyKeepsIt
}

extension RosterRefusal {
  /// The permanent code, for scripts.
  public var code: String {
    switch self {
    case .notOnRoster: "not-on-roster"
    case .noLongerActive: "no-longer-active"
    case .roleNotHeld: "role-not-held"
    case .mayNotKeep: "may-not-keep-roster"
    case .onRosterAlready: "on-roster-already"
    case .rolesMissing: "roles-missing"
    case .nobodyKeepsIt: "nobody-keeps-roster"
    }
  }

  /// What people read, without a capital and without a full stop.
  public var sentence: LocalizedText {
    switch self {
    case .notOnRoster(let name, let nearest):
      LocalizedText(
        vi: "«\(name)» không có trong danh sách người duyệt" + (nearest.map { "; có phải «\($0)»?" } ?? ""),
        en: "“\(name)” is not on the roster of reviewers" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
    case .noLongerActive(let name):
      LocalizedText(
        vi: "\(name) đã thôi tham gia, không thao tác được nữa",
        en: "\(name) has left and may not act any more")
    case .roleNotHeld(let name, let role, let held):
      LocalizedText(
        vi: "\(name) không có vai trò \(role.label.vi)" + Self.list(held.map(\.label.vi), before: "; có: "),
        en: "\(name) does not have the role \(role.label.en)"
          + Self.list(held.map(\.label.en), before: "; has: "))
    case .mayNotKeep(let role):
      LocalizedText(
        vi: "vai trò \(role.label.vi) không được sửa danh sách người duyệt; cần thư ký hoặc chủ tịch",
        en:
          "the role \(role.label.en) may not change the roster of reviewers; it takes a secretary or the chair"
      )
    case .onRosterAlready(let name):
      LocalizedText(
        vi: "\(name) đã có trong danh sách người duyệt", en: "\(name) is on the roster of reviewers already")
    case .rolesMissing(let name):
      LocalizedText(vi: "\(name) phải có ít nhất một vai trò", en: "\(name) needs at least one role")
    case .nobodyKeepsIt:
      LocalizedText(
        vi: "danh sách phải còn một thư ký hoặc chủ tịch đang tham gia để sửa được về sau",
        en: "the roster needs an active secretary or chair, so that it can be changed later")
    }
  }

  private static func list(_ words: [String], before introduction: String) -> String {
    words.isEmpty ? "" : introduction + words.joined(separator: ", ")
  }
}
