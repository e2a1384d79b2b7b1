import ReviewEngine
import ReviewStore
import Testing

/// What every store promises, whatever keeps it. Each suite of the contract runs on a fresh empty store.
enum StoreContract {
  /// Makes an empty store, with what has to live as long as it does.
  typealias Factory = @Sendable () throws -> (store: any Store, owner: any Sendable)

  /// The stores that are held to the contract, by name.
  static let factories: [Kept] = [
    Kept(name: "SQLite") {
      let folder = try TemporaryFolder()
      return (try SQLiteStore.create(at: folder.file("contract.guong")), folder)
    }
  ]

  struct Kept: Sendable, CustomTestStringConvertible {
    let name: String
    let make: Factory
    var testDescription: String { name }
  }
}

@Suite("Contract: decisions and the ledger")
struct DecisionContract {
  @Test("a decision is there when apply returns, with its ledger entry", arguments: StoreContract.factories)
  func decision(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register([Samples.dossier("Nguyễn Thị Hạnh")])
    let applied = try await store.decide(.approve, on: "N-1", minutes: 10)
    #expect(applied.id == 2)
    #expect(applied.position == 2)
    #expect(try await store.position() == 2)
    let history = try #require(try await store.history(of: NominationID("N-1")))
    #expect(history.nomination == applied.changeSet.changes[0].result)
    #expect(history.nomination.standing.stage == .cultivate)
    #expect(history.entries.map(\.event.kind) == ["registered", "decided"])
    #expect(history.entries.filter { !$0.isSealed } == [])
    #expect(history.entries[1].previous == history.entries[0].hash)
    #expect(try await store.row(of: NominationID("N-2")) == nil)
  }

  @Test("what changed meanwhile is refused, all of it", arguments: StoreContract.factories)
  func stale(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register([Samples.dossier("A"), Samples.dossier("B")])
    let rows = try await store.page(
      PageRequest(query: .everything, anchor: .start, limit: 9, context: Samples.context())
    ).rows
    let changeSet = try Samples.workflow.propose(
      DecisionRequest(.approve), on: rows.map(\.nomination), by: Samples.lan, at: Samples.time(9)
    ).get()
    try await store.decide(.reject, on: "N-2", reason: "duplicate", by: Samples.minh, minutes: 8)
    await #expect(
      throws: StoreError.refused(
        Refusals(.changedMeanwhile(NominationID("N-2"), by: "minh", at: Samples.time(8))))
    ) { try await store.apply(changeSet) }
    #expect(try await store.row(of: NominationID("N-1"))?.nomination.standing.stage == .detect)
    #expect(try await store.position() == 3)
  }

  @Test("undo and redo go as far as the ledger, in order", arguments: StoreContract.factories)
  func undoRedo(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register([Samples.dossier("A"), Samples.dossier("B")])
    let untouched = try await store.row(of: NominationID("N-1"))?.nomination.standing
    try await store.decide(.approve, on: "N-1", minutes: 10)
    try await store.decide(.postpone, on: "N-2", minutes: 11)
    try await store.decide(.approve, on: "N-1", minutes: 12)
    let decided = try await store.row(of: NominationID("N-1"))?.nomination.standing
    #expect(try await store.redoable(by: "lan") == nil)
    for minutes in 20..<23 { #expect(try await store.undo(minutes: minutes)) }
    #expect(try await store.undo(minutes: 23) == false)
    #expect(try await store.row(of: NominationID("N-1"))?.nomination.standing == untouched)
    for minutes in 30..<33 { #expect(try await store.redo(minutes: minutes)) }
    #expect(try await store.redo(minutes: 33) == false)
    #expect(try await store.row(of: NominationID("N-1"))?.nomination.standing.stage == decided?.stage)
    try await store.undo(minutes: 40)
    try await store.decide(.approve, on: "N-2", minutes: 41)
    #expect(try await store.redoable(by: "lan") == nil)
    #expect(try await store.undoable(by: "lan")?.first.nomination?.rawValue == "N-2")
    #expect(try await store.undoable(by: "minh") == nil)
    let report = try await store.verify { _ in }
    #expect(report.findings == [])
    #expect(report.entries == (try await store.position()))
    #expect(report.nominations == 2)
  }

  @Test(
    "one's actions are listed, the latest first, and any of them is taken back",
    arguments: StoreContract.factories)
  func actions(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register([Samples.dossier("A"), Samples.dossier("B"), Samples.dossier("C")])
    for (number, name) in ["N-1", "N-2", "N-3"].enumerated() {
      try await store.decide(.approve, on: name, minutes: 10 + number)
    }
    let actions = try await store.actions(by: "lan", limit: 10)
    #expect(
      actions.map(\.first.nomination?.rawValue) == ["N-3", "N-2", "N-1"]
        && actions.allSatisfy { $0.count == 1 })
    #expect(try await store.actions(by: "lan", limit: 2).count == 2)
    #expect(try await store.actions(by: "minh", limit: 10).isEmpty)
    let oldest = try #require(try await store.action(actions[2].id))
    #expect(oldest.entries.map(\.nomination?.rawValue) == ["N-1"])
    #expect(try await store.action(10_000) == nil)
    #expect(try await store.undo(oldest, minutes: 20))
    #expect(try await store.row(of: NominationID("N-1"))?.nomination.standing.stage == .detect)
    #expect(try await store.actions(by: "lan", limit: 10).map(\.id) == [actions[0].id, actions[1].id])
    #expect(try await store.redo(minutes: 21))
    #expect(try await store.actions(by: "lan", limit: 10).count == 3)
    #expect(try await store.verify { _ in }.findings == [])
  }

  @Test(
    "an action is taken back and put back an entry at a time as it would be in one piece, all or nothing",
    arguments: StoreContract.factories)
  func entryAtATime(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register((1...4).map { Samples.dossier("Hồ sơ \($0)") })
    let before = try await store.page(
      PageRequest(query: .everything, anchor: .start, limit: 9, context: Samples.context())
    ).rows.map(\.nomination.standing)
    let ids = (1...4).map { NominationID("N-\($0)") }
    var nominations: [Nomination] = []
    for id in ids { nominations.append(try #require(try await store.row(of: id)).nomination) }
    let decision = try Samples.workflow.propose(
      DecisionRequest(.approve), on: nominations, by: Samples.lan, at: Samples.time(10)
    ).get()
    let applied = try await store.apply(decision)
    #expect(try await store.summary(of: applied.id)?.count == 4)
    #expect(try await store.summary(of: applied.id + 1) == nil, "an entry in the middle begins no action")

    let undone = try #require(try await reverse(.undo, applied.id, in: store, minutes: 20))
    #expect(undone.count == 4 && undone.position == applied.position + 4)
    let after = try await store.page(
      PageRequest(query: .everything, anchor: .start, limit: 9, context: Samples.context())
    ).rows.map(\.nomination.standing)
    #expect(after == before)
    #expect(try await store.redoable(by: "lan")?.id == undone.changeSet)
    #expect(try await reverse(.redo, undone.changeSet, in: store, minutes: 21)?.count == 4)
    #expect(try await store.row(of: ids[0])?.nomination.standing.stage == .cultivate)

    try await store.decide(.reject, on: "N-4", reason: "duplicate", by: Samples.minh, minutes: 22)
    let redone = try #require(try await store.undoable(by: "lan"))
    let position = try await store.position()
    await #expect(
      throws: StoreError.refused(Refusals(.actedOnSince(ids[3], by: "minh", at: Samples.time(22))))
    ) { try await reverse(.undo, redone.id, in: store, minutes: 23) }
    #expect(try await store.position() == position, "the three before the fourth were taken back")
    #expect(try await reverse(.undo, 10_000, in: store, minutes: 24) == nil)
    #expect(try await store.verify { _ in }.findings == [])
  }

  private func reverse(
    _ direction: Action, _ id: Int64, in store: any Store, minutes: Int
  ) async throws -> BulkResult? {
    let (workflow, time) = (Samples.workflow, Samples.time(minutes))
    return try await store.apply(
      workflow.header(direction, target: id, by: Samples.lan, at: time),
      toEntriesOfTarget: { entry, history throws(Refusal) in
        try workflow.reversing(entry, direction, in: history, by: Samples.lan, at: time)
      }, progress: { _ in })
  }

  @Test("entries are read in their order, from any number on", arguments: StoreContract.factories)
  func entries(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register((1...5).map { Samples.dossier("Hồ sơ \($0)") })
    #expect(try await store.entries(after: 0, limit: 3).map(\.sequence) == [1, 2, 3])
    #expect(try await store.entries(after: 3, limit: 9).map(\.sequence) == [4, 5])
    #expect(try await store.entries(after: 5, limit: 9) == [])
    #expect(try await store.entries(after: 0, limit: 1)[0].previous == .zero)
  }
}
