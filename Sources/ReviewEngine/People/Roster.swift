internal import PlainText

/// Who may act in a store, and as what. An empty roster leaves names free, as in a store that only one person uses.
public struct Roster: Sendable, Hashable {
  /// The members, those who left included, in the order of their names' bytes.
  public let members: [RosterMember]

  /// An empty roster.
  public init() {
    members = []
  }

  /// Makes a roster; of two members with one name the first counts.
  public init(_ members: some Sequence<RosterMember>) {
    var seen: Set<String> = []
    self.members = members.filter { seen.insert($0.name).inserted }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Reads a roster from records; those that are about other things are left out.
  public init(records: some Sequence<Record>) {
    self.init(records.compactMap(RosterMember.init))
  }

  /// Whether names are free.
  public var isEmpty: Bool { members.isEmpty }

  /// The member with a name.
  public subscript(name: String) -> RosterMember? {
    members.first { $0.name.utf8.elementsEqual(name.utf8) }
  }

  /// The roles that may change the roster.
  public static let keepers: Set<Role> = [.secretary, .chair]

  /// Why somebody may not act as they say; nil when they may. Reading needs no place on the roster.
  public func refusal(of reviewer: Reviewer) -> RosterRefusal? {
    guard !isEmpty else { return nil }
    guard let member = self[reviewer.name] else {
      return .notOnRoster(
        reviewer.name, nearest: NearestName.of(reviewer.name, among: members.filter(\.isActive).map(\.name)))
    }
    guard member.isActive else { return .noLongerActive(member.name) }
    guard member.roles.contains(reviewer.role) else {
      return .roleNotHeld(member.name, reviewer.role, held: Role.allCases.filter(member.roles.contains))
    }
    return nil
  }

  /// The roles in which somebody may act; nil where names are free.
  public func roles(of name: String) -> Set<Role>? {
    isEmpty ? nil : self[name].map { $0.isActive ? $0.roles : [] } ?? []
  }

  /// The role in which somebody acts who does not say in which: the one with most to do among those they have; nil
  /// where names are free, and for who is not on the roster.
  public func usualRole(of name: String) -> Role? {
    let roles = roles(of: name) ?? []
    return [Role.secretary, .member, .chair, .nominator, .reader].first(where: roles.contains)
  }
}

extension Roster {
  /// What changes on the roster.
  public enum Edit: Sendable, Hashable {
    /// Somebody comes, or comes back.
    case add(RosterMember)
    /// What is known of somebody changes.
    case change(RosterMember)
    /// Somebody leaves: the name stays, but may not act.
    case deactivate(String)
  }

  /// The roster after an edit, or why it cannot be made.
  /// - Parameters:
  ///   - edit: what changes.
  ///   - reviewer: who changes it.
  /// - Returns: the member as they are afterwards.
  public func editing(_ edit: Edit, by reviewer: Reviewer) -> Result<RosterMember, RosterRefusal> {
    if let refusal = refusal(of: reviewer) { return .failure(refusal) }
    guard Self.keepers.contains(reviewer.role) else { return .failure(.mayNotKeep(reviewer.role)) }
    let member: RosterMember
    switch edit {
    case .add(let new):
      if let present = self[new.name], present.isActive { return .failure(.onRosterAlready(new.name)) }
      member = new
    case .change(let changed):
      guard self[changed.name] != nil else { return .failure(unknown(changed.name)) }
      member = changed
    case .deactivate(let name):
      guard var present = self[name] else { return .failure(unknown(name)) }
      guard present.isActive else { return .failure(.noLongerActive(name)) }
      present.isActive = false
      member = present
    }
    guard !member.roles.isEmpty else { return .failure(.rolesMissing(member.name)) }
    let after = Roster([member] + members)
    let isKept = after.members.contains { $0.isActive && !$0.roles.isDisjoint(with: Self.keepers) }
    return isKept ? .success(member) : .failure(.nobodyKeepsIt)
  }

  private func unknown(_ name: String) -> RosterRefusal {
    .notOnRoster(name, nearest: NearestName.of(name, among: members.map(\.name)))
  }
}

extension Workflow {
  /// The change set of an edit of the roster.
  /// - Parameters:
  ///   - edit: what changes.
  ///   - records: every reviewer's record as it is.
  ///   - reviewer: who changes it.
  ///   - time: when.
  /// - Returns: the change set; nil when the edit says nothing new; or why it cannot be made.
  public func propose(
    _ edit: Roster.Edit, on records: [Record], by reviewer: Reviewer, at time: Timestamp
  ) -> Result<ChangeSet?, Refusal> {
    Roster(records: records).editing(edit, by: reviewer).mapError(Refusal.roster).map { member in
      let id = RosterMember.recordID(member.name)
      let present = records.first { $0.id == id }
      return RecordChange(of: id, from: present, to: member.facts).map { change in
        ChangeSet(header: header(.administration, by: reviewer, at: time), records: [change])
      }
    }
  }
}
