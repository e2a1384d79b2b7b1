internal import PlainText

extension CouncilSession {
  /// Takes a member in.
  /// - Parameters:
  ///   - name: the full name, on one line.
  ///   - role: in the council.
  ///   - reviewer: the name under which they act as a reviewer; empty where that is not known.
  ///   - presence: whether they are there.
  /// - Throws: a refusal, when the name is taken or none, or members are fixed.
  public mutating func addMember(
    _ name: String, role: CouncilRole = .member, reviewer: String = "", presence: Presence = .absent
  ) throws(CouncilRefusal) {
    try requireChangeableMembers()
    guard let tidy = Self.tidy(name) else { throw .badMemberName(name) }
    guard !members.contains(where: { $0.name == tidy }) else { throw .memberExists(tidy, session: self.name) }
    let number = (members.map(\.number).max() ?? 0) + 1
    members.append(
      CouncilMember(number: number, name: tidy, role: role, reviewer: reviewer, presence: presence))
  }

  /// Takes a member out.
  public mutating func removeMember(_ name: String) throws(CouncilRefusal) {
    try requireChangeableMembers()
    let member = try requireMember(name)
    members.removeAll { $0.number == member.number }
    unknown.remove(under: "members.\(member.number)")
    for index in agenda.indices { agenda[index].recusals[member.number] = nil }
  }

  /// Says whether a member is there.
  public mutating func setPresence(of name: String, to presence: Presence) throws(CouncilRefusal) {
    try requireNotClosed()
    let member = try requireMember(name)
    let voted = agenda.first { $0.state == .open && $0.ballot?.votes[member.number] != nil }
    if let voted, presence != member.presence { throw .hasVoted(voted.nomination, member: member.name) }
    for index in members.indices where members[index].number == member.number {
      members[index].presence = presence
    }
  }

  /// The member with a name.
  func requireMember(_ name: String) throws(CouncilRefusal) -> CouncilMember {
    let composed = Normalization.composed(name)
    if let member = member(named: composed) { return member }
    let nearest = NearestName.of(composed, among: members.map(\.name))
    throw .notAMember(composed, session: self.name, nearest: nearest)
  }

  func requireNotClosed() throws(CouncilRefusal) {
    guard status != .closed else { throw .notInState(session: name, .closed, needed: .open) }
  }

  func requireOpen() throws(CouncilRefusal) {
    guard status == .open else { throw .notInState(session: name, status, needed: .open) }
  }

  private func requireChangeableMembers() throws(CouncilRefusal) {
    try requireNotClosed()
    guard !agenda.contains(where: \.hasBallots) else { throw .membersFixed(session: name) }
  }

  /// A name in NFC, without blanks around it; nil when it has no letter or digit, or has line breaks or other controls.
  static func tidy(_ text: String) -> String? {
    let scalars = Normalization.composed(text).unicodeScalars
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return nil }
    let kept = scalars[first...last]
    let breaks: Set<Unicode.GeneralCategory> = [.control, .lineSeparator, .paragraphSeparator]
    guard !kept.contains(where: { breaks.contains($0.properties.generalCategory) }) else { return nil }
    let name = String(kept)
    return name.contains { $0.isLetter || $0.isNumber } ? name : nil
  }
}
