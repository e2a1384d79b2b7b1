import ReviewEngine
import ReviewStore
import Testing

@Suite("Contract: the roster")
struct RosterContract {
  private static let an = Reviewer(name: "an", role: .member)

  private func edit(
    _ edit: Roster.Edit, in store: any Store, by reviewer: Reviewer = Samples.lan
  ) async throws {
    let records = try await store.records(.reviewer)
    let changeSet = try Samples.workflow.propose(edit, on: records, by: reviewer, at: Samples.time(1)).get()
    if let changeSet { _ = try await store.apply(changeSet) }
  }

  @Test("Every way of writing is closed to who may not act", arguments: StoreContract.factories)
  func closed(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register([Samples.dossier("A")])
    try await store.decide(.postpone, on: "N-1", by: Self.an, minutes: 5)
    try await edit(.add(RosterMember(name: "lan", roles: [.secretary])), in: store)
    let position = try await store.position()
    let refused = StoreError.refused(Refusals(.roster(.notOnRoster("an", nearest: "lan"))))
    await #expect(throws: refused) { try await store.decide(.approve, on: "N-1", by: Self.an, minutes: 6) }
    await #expect(throws: refused) { try await store.undo(by: Self.an, minutes: 6) }
    let header = Samples.workflow.header(.decision, by: Self.an, at: Samples.time(7))
    await #expect(throws: refused) {
      _ = try await store.apply(
        header, toAllMatching: .everything, in: Samples.context(Self.an), excluding: [],
        change: { _ in nil }, progress: { _ in })
    }
    await #expect(throws: refused) {
      try await store.register(Samples.workflow.header(.registration, by: Self.an, at: Samples.time(7))) {
        _ in
      }
    }
    await #expect(throws: refused) {
      try await store.rehearse(Samples.workflow.header(.registration, by: Self.an, at: Samples.time(7))) {
        _ in
      }
    }
    #expect(try await store.position() == position)
    try await store.decide(.approve, on: "N-1", minutes: 8)
  }

  @Test("A roster that changed meanwhile counts at once", arguments: StoreContract.factories)
  func meanwhile(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register([Samples.dossier("A")])
    try await edit(.add(RosterMember(name: "lan", roles: [.secretary])), in: store)
    try await edit(.add(RosterMember(name: "an", roles: [.member])), in: store)
    try await store.decide(.postpone, on: "N-1", by: Self.an, minutes: 5)
    let nomination = try #require(try await store.row(of: NominationID("N-1"))?.nomination)
    let changeSet = try Samples.workflow.propose(
      DecisionRequest(.approve), on: [nomination], by: Self.an, at: Samples.time(6)
    ).get()
    try await edit(.deactivate("an"), in: store)
    await #expect(throws: StoreError.refused(Refusals(.roster(.noLongerActive("an"))))) {
      try await store.apply(changeSet)
    }
    #expect(try await store.verify { _ in }.findings == [])
  }
}
