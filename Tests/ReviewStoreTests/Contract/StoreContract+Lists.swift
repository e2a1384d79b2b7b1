import ReviewEngine
import ReviewStore
import Testing

@Suite("Contract: lists and counts")
struct ListContract {
  @Test(
    "the queue shows the longest waiting first and the postponed last", arguments: StoreContract.factories)
  func queue(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register((1...4).map { Samples.dossier("Hồ sơ \($0)") })
    try await store.decide(.postpone, on: "N-2", minutes: 10)
    try await store.decide(.postpone, on: "N-1", minutes: 11)
    #expect(try await store.ids() == ["N-3", "N-4", "N-2", "N-1"])
    #expect(try await store.ids("sort:queue-") == ["N-1", "N-2", "N-4", "N-3"])
    #expect(try await store.ids(context: Samples.context(Samples.minh)) == ["N-1", "N-2", "N-3", "N-4"])
    #expect(try await store.ids("is:postponed") == ["N-2", "N-1"])
  }

  @Test("pages join without a gap, forwards and backwards", arguments: StoreContract.factories)
  func paging(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register((1...7).map { Samples.dossier("Hồ sơ \($0)") })
    func page(_ anchor: PageRequest.Anchor, _ limit: Int = 3) async throws -> Page {
      try await store.page(
        PageRequest(query: .everything, anchor: anchor, limit: limit, context: Samples.context()))
    }
    let first = try await page(.start)
    #expect(first.rows.map(\.number.rawValue) == [1, 2, 3])
    #expect(!first.hasBefore && first.hasAfter)
    let second = try await page(.after(first.rows[2]))
    #expect(second.rows.map(\.number.rawValue) == [4, 5, 6])
    #expect(second.hasBefore && second.hasAfter)
    let back = try await page(.before(second.rows[0]))
    #expect(back == first)
    let last = try await page(.end)
    #expect(last.rows.map(\.number.rawValue) == [5, 6, 7])
    #expect(last.hasBefore && !last.hasAfter)
    let same = try await page(.from(second.rows[0]), 10)
    #expect(same.rows.map(\.number.rawValue) == [4, 5, 6, 7])
  }

  @Test("the census counts by stage and status, for any query", arguments: StoreContract.factories)
  func census(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register(["Đặng Thị Đào", "Nguyễn Văn Đức", "Lê Duc"].map(Samples.dossier))
    try await store.decide(.approve, on: "N-1", minutes: 10)
    try await store.decide(.reject, on: "N-2", reason: "duplicate", minutes: 11)
    let all = try await store.census(of: .everything, in: Samples.context())
    #expect(all.total == 3)
    #expect(all.count(in: .cultivate, .pending) == 1)
    #expect(all.count(in: .detect, .rejected) == 1)
    let words = try await store.census(of: try Query(parsing: "duc"), in: Samples.context())
    #expect(words.total == 2)
    #expect(words.count(in: .detect, .rejected) == 1)
    let accented = try await store.census(of: try Query(parsing: "đức"), in: Samples.context())
    #expect(accented.total == 1)
  }

  @Test(
    "words, phrases and fields find what they say",
    arguments: [
      ("duc", ["N-1", "N-2"]), ("đức", ["N-1"]), ("\"van duc\"", ["N-1"]), ("\"duc van\"", []),
      ("văn le", []), ("le or đức", ["N-1", "N-2"]), ("-duc", ["N-3"]), ("subject:tan", ["N-2", "N-3"]),
      ("unit:hanh", []), ("hien", ["N-1", "N-2", "N-3"]), ("\"hie\"", []), ("id:n-2", ["N-2"]),
      ("\"tan binh\" subject:chan", ["N-3"]),
    ])
  func words(query: String, found: [String]) async throws {
    for kept in StoreContract.factories {
      let (store, owner) = try kept.make()
      defer { withExtendedLifetime(owner) {} }
      try await store.register(["Nguyễn Văn Đức", "Lê Duc Tân", "Chấn Tân Hạnh"].map(Samples.dossier))
      #expect(try await store.ids(query + " sort:id") == found, "\(kept)")
    }
  }
}
