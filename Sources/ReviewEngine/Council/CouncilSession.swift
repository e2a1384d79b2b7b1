internal import PlainText

/// A session of the council: a typed view of its record. What it does not know of the record stays as it is.
public struct CouncilSession: Sendable, Hashable {
  /// Its name, `2026-01`.
  public let name: String
  /// The record as it was read; nil for a session that is new.
  public let record: Record?
  /// How far it is.
  public var status: SessionStatus
  /// When it is held.
  public var date: CalendarDay
  /// What it is called.
  public var title: String
  /// Where it is held.
  public var place: String
  /// Who presides; empty for the member who is the chair of the council.
  public var chair: String
  /// Who keeps the minutes; empty for the member who is the secretary.
  public var secretary: String
  /// The body that the council is one of, for the head of its papers.
  public var parent = ""
  /// The council's full name, for the head of its papers.
  public var issuer = ""
  /// Địa danh: the place that its papers name before the date.
  public var locality = ""
  /// The members, by number.
  public internal(set) var members: [CouncilMember] = []
  /// The agenda, in its order.
  public internal(set) var agenda: [AgendaItem] = []
  /// Facts of the record that mean nothing here.
  var unknown = Facts()

  /// A session that is planned, with nobody and nothing in it.
  public init(
    name: String, date: CalendarDay, title: String = "", place: String = "", chair: String = "",
    secretary: String = ""
  ) {
    self.name = name
    record = nil
    status = .planned
    self.date = date
    self.title = title
    self.place = place
    self.chair = chair
    self.secretary = secretary
  }

  init(record: Record, status: SessionStatus, date: CalendarDay) {
    name = record.id.name
    self.record = record
    self.status = status
    self.date = date
    title = ""
    place = ""
    chair = ""
    secretary = ""
  }

  /// The id of its record.
  public var id: RecordID { RecordID(.session, name) }

  /// What its record has to change to say what the session says; nil when it says it already.
  public var change: RecordChange? { RecordChange(of: id, from: record, to: facts) }
}

/// How far a session is.
public enum SessionStatus: String, CaseIterable, Sendable, Hashable {
  /// Being prepared.
  case planned
  /// The members meet and vote.
  case open
  /// Its results are in effect.
  case closed

  /// What people call it.
  public var label: LocalizedText {
    switch self {
    case .planned: LocalizedText(vi: "đang chuẩn bị", en: "planned")
    case .open: LocalizedText(vi: "đang họp", en: "open")
    case .closed: LocalizedText(vi: "đã kết thúc", en: "closed")
    }
  }
}

extension CouncilSession {
  /// A session that is planned like another one: its members, its place and the names in its papers.
  /// - Parameters:
  ///   - name: of the new session.
  ///   - date: when it is held.
  ///   - other: what it is like; nil for a session with nobody in it.
  /// - Throws: why a member cannot be taken over.
  public init(name: String, date: CalendarDay, like other: CouncilSession?) throws(CouncilRefusal) {
    self.init(name: name, date: date)
    guard let other else { return }
    (title, place, chair, secretary) = (other.title, other.place, other.chair, other.secretary)
    (issuer, parent, locality) = (other.issuer, other.parent, other.locality)
    for member in other.members {
      try addMember(member.name, role: member.role, reviewer: member.reviewer)
    }
  }

  /// Who presides: as entered, else the chair of the council among the members; empty where there is none.
  public var presiding: String { chair.isEmpty ? name(of: .chair) : chair }

  /// Who keeps the minutes: as entered, else the secretary among the members; empty where there is none.
  public var minuteTaker: String { secretary.isEmpty ? name(of: .secretary) : secretary }

  /// The members who are there in person.
  public var present: [CouncilMember] { members.filter { $0.presence == .present } }

  /// The member with a number.
  public func member(number: Int) -> CouncilMember? { members.first { $0.number == number } }

  /// The member with a name: as it is written, else the only one whose name it is with accents and case aside.
  public func member(named name: String) -> CouncilMember? {
    if let exact = members.first(where: { $0.name == name }) { return exact }
    let wanted = Folding.folded(name)
    let similar = members.filter { Folding.folded($0.name) == wanted }
    return similar.count == 1 ? similar.first : nil
  }

  /// The agenda's item about a nomination.
  public func item(of id: NominationID) -> AgendaItem? { agenda.first { $0.nomination == id } }

  private func name(of role: CouncilRole) -> String { members.first { $0.role == role }?.name ?? "" }
}
