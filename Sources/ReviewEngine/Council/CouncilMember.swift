/// A member of the council in one session.
public struct CouncilMember: Sendable, Hashable {
  /// The member's number in the session, from 1; ballots refer to it.
  public let number: Int
  /// Their name, as the minutes have it; in NFC, on one line.
  public let name: String
  /// What they are in the council.
  public let role: CouncilRole
  /// The name under which they act as a reviewer, where they do; empty where that is not known.
  public let reviewer: String
  /// Whether they are there.
  public var presence: Presence

  /// Makes a member.
  public init(
    number: Int, name: String, role: CouncilRole = .member, reviewer: String = "",
    presence: Presence = .absent
  ) {
    self.number = number
    self.name = name
    self.role = role
    self.reviewer = reviewer
    self.presence = presence
  }
}

/// What somebody is in the council.
public enum CouncilRole: String, CaseIterable, Sendable, Hashable {
  /// Chủ tịch.
  case chair
  /// Phó chủ tịch.
  case deputy
  /// Ủy viên thư ký: a member who keeps the minutes.
  case secretary
  /// Ủy viên.
  case member

  /// What people call it.
  public var label: LocalizedText {
    switch self {
    case .chair: LocalizedText(vi: "Chủ tịch", en: "Chair")
    case .deputy: LocalizedText(vi: "Phó Chủ tịch", en: "Deputy chair")
    case .secretary: LocalizedText(vi: "Ủy viên thư ký", en: "Member and secretary")
    case .member: LocalizedText(vi: "Ủy viên", en: "Member")
    }
  }
}

/// Whether a member is there.
public enum Presence: String, CaseIterable, Sendable, Hashable {
  /// Có mặt.
  case present
  /// Vắng mặt.
  case absent
  /// Vắng mặt, được gửi phiếu lấy ý kiến: absent, and asked in writing.
  case inWriting = "in-writing"

  /// What people call it.
  public var label: LocalizedText {
    switch self {
    case .present: LocalizedText(vi: "có mặt", en: "present")
    case .absent: LocalizedText(vi: "vắng mặt", en: "absent")
    case .inWriting: LocalizedText(vi: "vắng mặt, gửi phiếu", en: "absent, asked in writing")
    }
  }
}
