import ReviewEngine
import ReviewStore
import Testing

@Suite("Contract: imports and bulk actions")
struct RegisteringContract {
  struct Stop: Error, Equatable {}

  @Test("an import that fails leaves nothing and throws what it threw", arguments: StoreContract.factories)
  func failure(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    await #expect(throws: Stop()) {
      try await store.register(Samples.header()) { registrar in
        try registrar.record(
          Samples.workflow.registration(
            of: Samples.dossier("A"), as: NominationID("1"), from: "t", at: Samples.start))
        throw Stop()
      }
    }
    #expect(try await store.position() == 0)
    #expect(try await store.ids() == [])
    #expect(try await store.census(of: .everything, in: Samples.context()).total == 0)
  }

  @Test("an import is one change set; a rehearsal changes nothing", arguments: StoreContract.factories)
  func importing(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    let body: @Sendable (any Registrar) throws -> Int = { registrar in
      for number in 1...3 {
        let dossier = Samples.dossier("Hồ sơ \(number)")
        let id = try registrar.unusedID(forYear: 2026)
        try registrar.record(Samples.workflow.registration(of: dossier, as: id, from: "t", at: Samples.start))
        let found = try registrar.nomination(id)
        #expect(found?.dossier == dossier)
        let twin = try registrar.nomination(identicalTo: DossierIdentity(of: dossier))
        #expect(twin?.id == id)
      }
      return 3
    }
    #expect(try await store.rehearse(Samples.header(), body: body) == 3)
    #expect(try await store.position() == 0)
    #expect(try await store.register(Samples.header(), body: body) == 3)
    #expect(try await store.ids("sort:id") == ["2026-0001", "2026-0002", "2026-0003"])
    #expect(Set(try await store.entries(after: 0, limit: 9).map(\.changeSet)) == [1])
  }

  @Test("new numbers go on after those of the year that are there", arguments: StoreContract.factories)
  func numbering(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    for id in ["2026-0042", "2026-9999x", "2026-123456789012345", "2025-9999", "12026-0077", "2026-"] {
      _ = try await store.register(Samples.header()) { registrar in
        try registrar.record(
          Samples.workflow.registration(
            of: Samples.dossier(id), as: NominationID(id), from: "t", at: Samples.start))
      }
    }
    let ids = try await store.rehearse(Samples.header()) { registrar in
      try [2026, 2026, 2026, 2025, 2024].enumerated().map { index, year in
        let id = try registrar.unusedID(forYear: year)
        if index != 0 {
          let dossier = Samples.dossier("Số \(index)")
          try registrar.record(
            Samples.workflow.registration(of: dossier, as: id, from: "t", at: Samples.start))
        }
        return id.rawValue
      }
    }
    #expect(ids == ["2026-0043", "2026-0043", "2026-0044", "2025-10000", "2024-0001"])
  }

  @Test(
    "an amendment changes what is found and keeps the decision as stale", arguments: StoreContract.factories)
  func amendment(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register([Samples.dossier("Trần Ðức")])
    try await store.decide(.return, on: "N-1", reason: "wrong-form", minutes: 5)
    let changed = try await store.register(Samples.header(6)) { registrar in
      let old = try registrar.nomination(NominationID("N-1"))
      let change = old.flatMap {
        Samples.workflow.amendment(
          of: $0, to: Samples.dossier("Trần Mạnh"), from: "t", at: Samples.time(6))
      }
      if let change { try registrar.record(change) }
      return change != nil
    }
    #expect(changed)
    #expect(try await store.ids("duc") == [])
    #expect(try await store.ids("mạnh is:stale is:pending") == ["N-1"])
    #expect(try await store.verify { _ in }.findings == [])
  }

  @Test("one action on all that match is one change set and one undo", arguments: StoreContract.factories)
  func bulk(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register((1...6).map { Samples.dossier($0 % 2 == 0 ? "Chẵn \($0)" : "Lẻ \($0)") })
    let header = Samples.workflow.header(.decision, by: Samples.lan, at: Samples.time(50))
    let result = try await store.apply(
      header, toAllMatching: try Query(parsing: "chẵn"), in: Samples.context(),
      excluding: [NominationID("N-4")],
      change: { nomination throws(Refusal) in
        try Samples.workflow.change(
          DecisionRequest(.approve), on: nomination, by: Samples.lan, at: Samples.time(50)
        ).get()
      }, progress: { _ in })
    #expect(result == BulkResult(changeSet: 7, position: 8, count: 2))
    #expect(try await store.ids("stage:2 sort:id") == ["N-2", "N-6"])
    try await store.undo(minutes: 51)
    #expect(try await store.ids("stage:2") == [])
    let nothing = try await store.apply(
      header, toAllMatching: .everything, in: Samples.context(), excluding: [],
      change: { _ throws(Refusal) in nil }, progress: { _ in })
    #expect(nothing == nil)
    await #expect(throws: StoreError.refused(Refusals(.nothingSelected))) {
      try await store.apply(
        header, toAllMatching: .everything, in: Samples.context(), excluding: [],
        change: { _ throws(Refusal) in throw .nothingSelected }, progress: { _ in })
    }
  }
}
