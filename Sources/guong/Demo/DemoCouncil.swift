import ReviewEngine
import ReviewStore

/// Holds the sessions of an invented council, through the same rules as a real one.
struct DemoCouncil {
  let store: any Store
  let workflow: Workflow

  private static let secretary = Reviewer(name: "lan", role: .secretary)

  private static let members: [(name: String, role: CouncilRole)] = [
    ("Đỗ Quang Minh", .chair), ("Phạm Thị Lan", .secretary), ("Vi Văn Hạnh", .member),
    ("Giàng A Páo", .member),
    ("Lê Thị Thủy", .member), ("Nông Văn Khoa", .member), ("Trịnh Thị Bích Ngọc", .member),
    ("Hồ Văn Sơn", .member), ("Y Khiêm Niê", .member), ("Đoàn Thị Hải Yến", .member),
    ("Cao Xuân Tùng", .member),
  ]

  /// Holds a session in which every nomination is recognised.
  /// - Parameters:
  ///   - name: of the session.
  ///   - nominations: its agenda, as they stand.
  ///   - time: when.
  /// - Returns: the nominations afterwards.
  /// - Throws: a refusal, or `StoreError`.
  func hold(
    _ name: String, on nominations: [Nomination], at time: Timestamp
  ) async throws -> [Nomination] {
    let council = Council(workflow: workflow, reviewer: Self.secretary, time: time)
    let byID = Dictionary(nominations.map { ($0.id, $0) }) { first, _ in first }
    var session = CouncilSession(
      name: name, date: workflow.policy.day(of: time), title: "Họp xét công nhận điển hình tiên tiến",
      place: "Phòng họp số 2")
    // In every other session one member is away and asked in writing.
    let isOneAway = name.unicodeScalars.reduce(0) { $0 + $1.value }.isMultiple(of: 2)
    for (index, member) in Self.members.enumerated() {
      let isAway = isOneAway && index == Self.members.count - 1
      try session.addMember(member.name, role: member.role, presence: isAway ? .absent : .present)
    }
    _ = try await store.apply(council.plan(session, among: []).get())
    _ = try await store.apply(council.schedule(nominations, in: try await current(name)).get())
    _ = try await store.apply(council.open(try await current(name), nominations: byID).get())
    let counting = council.change(try await current(name)) { session throws(CouncilRefusal) in
      for nomination in nominations { try vote(on: nomination, in: &session) }
    }
    _ = try await store.apply(counting.get())
    let closed = try await store.apply(
      council.close(try await current(name), nominations: byID).get())
    return closed.changeSet.changes.map(\.result)
  }

  private func vote(on nomination: Nomination, in session: inout CouncilSession) throws(CouncilRefusal) {
    let present = session.present
    guard session.item(of: nomination.id)?.ballot?.threshold.isSecret == true else {
      for member in present {
        try session.cast(member.number == 3 ? .abstain : .yes, on: nomination.id, by: member.name)
      }
      return try session.count(nomination, nil)
    }
    try session.count(nomination, BallotCounts(yes: present.count))
  }

  private func current(_ name: String) async throws -> CouncilSession {
    let id = RecordID(.session, name)
    guard let record = try await store.record(id) else { throw Refusal.unknownRecord(id) }
    return try CouncilSession(record)
  }
}
