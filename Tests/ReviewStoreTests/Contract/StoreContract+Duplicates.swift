import ReviewEngine
import ReviewStore
import Testing

@Suite("Contract: nominations that look alike")
struct DuplicatesContract {
  private static let text = """
    Mười lăm năm vận động người dân trong xã dùng nước hợp vệ sinh, chị đã đến từng nhà, khám cho hơn hai nghìn lượt \
    người, giúp ba thôn không còn dịch sốt xuất huyết và được nhân dân tin yêu, quý mến.
    """

  private static func hanh(
    _ subject: String = "Nguyễn Thị Hạnh", unit: String = "Trạm Y tế xã Tân Bình", year: String = "2026",
    achievement: String = ""
  ) -> Dossier {
    Dossier(subject: subject, subjectKind: .individual, unit: unit, year: year, achievement: achievement)
  }

  @Test(
    "those that look alike are found as they arrive, with the evidence", arguments: StoreContract.factories)
  func arriving(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register([
      Self.hanh(), Self.hanh("Lê Nga"), Self.hanh("NGUYEN THI HANH"), Self.hanh(unit: "Thôn 3"),
      Self.hanh("Trần Tâm", unit: "Thôn 7", year: "2024", achievement: Self.text),
      Self.hanh("Lý Lan", unit: "Thôn 8", achievement: Self.text),
    ])
    let page = try await store.pairs(
      PairRequest(query: .everything, limit: 10, context: Samples.context()))
    #expect(page.pairs.map(\.ids) == ["N-1 N-3", "N-5 N-6"])
    #expect(page.pairs.map(\.likeness.code) == ["name=respelled year unit=same", "achievement=100"])
    #expect(page.pairs.allSatisfy { $0.isOpen })
    #expect(Set(try await store.ids("is:duplicate")) == ["N-1", "N-3", "N-5", "N-6"])
    let rows = try await store.page(
      PageRequest(
        query: try Query(parsing: "id:N-3"), anchor: .start, limit: 1, context: Samples.context())
    ).rows
    #expect(rows.first?.likes.map(\.id.rawValue) == ["N-1"])
    #expect(rows.first?.nomination.suspects == 1)
    let summary = try await store.likeness()
    #expect(summary == LikenessSummary(pairs: 2, nominations: 4, common: []))
    #expect(try await store.verify { _ in }.findings.isEmpty)
  }

  @Test("an edit finds others, and loses those that no longer look alike", arguments: StoreContract.factories)
  func editing(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register([Self.hanh(), Self.hanh("Lê Nga"), Self.hanh("Lê Nga", year: "2024")])
    #expect(try await store.ids("is:duplicate") == [])
    try await store.amend("N-1", to: Self.hanh("Lê Nga"), minutes: 10)
    #expect(try await store.openPairs() == ["N-1 N-2"])
    try await store.amend("N-2", to: Self.hanh("Trần Tâm"), minutes: 11)
    #expect(try await store.openPairs() == [])
    #expect(try await store.row(of: NominationID("N-1"))?.nomination.suspects == 0)
  }

  @Test(
    "who was recognised in an earlier year is found when that happens", arguments: StoreContract.factories)
  func recognising(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register([Self.hanh(year: "2024"), Self.hanh()])
    #expect(try await store.openPairs() == [])
    for minute in 1...3 { try await store.decide(.approve, on: "N-1", by: Samples.minh, minutes: minute) }
    #expect(try await store.row(of: NominationID("N-1"))?.nomination.standing.stage == .replicate)
    #expect(try await store.openPairs() == ["N-1 N-2"])
    #expect(
      try await store.pairs(of: NominationID("N-2")).first?.likeness.evidence.contains(
        .recognised(year: "2024"))
        == true)
    #expect(try await store.undo(by: Samples.minh, minutes: 9))
    #expect(try await store.openPairs() == [])
  }

  @Test("what is settled is remembered, and one undo brings it back", arguments: StoreContract.factories)
  func settling(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register([Self.hanh(), Self.hanh("Nguyen Thi Hanh"), Self.hanh("Hạnh Nguyễn Thị")])
    #expect(try await store.openPairs() == ["N-1 N-2", "N-1 N-3", "N-2 N-3"])
    try await store.settle("N-2", "N-3", as: .different, minutes: 20)
    #expect(try await store.openPairs() == ["N-1 N-2", "N-1 N-3"])
    try await store.settle("N-1", "N-2", as: .later, minutes: 21)
    #expect(try await store.openPairs() == ["N-1 N-3"])
    let settled = try await store.pairs(
      PairRequest(query: .everything, state: .settled, limit: 9, context: Samples.context()))
    #expect(settled.pairs.map(\.ids) == ["N-1 N-2", "N-2 N-3"])
    #expect(settled.pairs.map(\.settlement?.verdict) == [.later, .different])
    // Another achievement does not ask again about two that are two.
    try await store.amend("N-3", to: Self.hanh("Hạnh Nguyễn Thị", achievement: Self.text), minutes: 22)
    #expect(try await store.openPairs() == ["N-1 N-3"])
    // The same to the letter does.
    try await store.amend("N-3", to: Self.hanh("Nguyen Thi Hanh"), minutes: 23)
    #expect(try await store.openPairs() == ["N-1 N-3", "N-2 N-3"])
    #expect(try await store.verify { _ in }.findings.isEmpty)
  }

  @Test("a merge closes the later one; one undo takes all of it back", arguments: StoreContract.factories)
  func merging(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register([Self.hanh(), Self.hanh("Nguyen Thi Hanh")])
    let later = try #require(try await store.row(of: NominationID("N-2")))
    var forms = Facts()
    forms["cultivate.note"] = "giữ lại"
    let filled = Change(
      expecting: later.nomination.revision, event: .filled(Facts().changes(to: forms)),
      result: Nomination(
        id: later.nomination.id, dossier: later.nomination.dossier, standing: later.nomination.standing,
        forms: forms, revision: later.nomination.revision.next,
        contentRevision: later.nomination.contentRevision, registeredAt: later.nomination.registeredAt,
        suspects: later.nomination.suspects))
    _ = try await store.apply(Samples.workflow.filling([filled], by: Samples.minh, at: Samples.time(5)))
    try await store.settle("N-2", "N-1", as: .merged, minutes: 20)
    #expect(try await store.openPairs() == [])
    #expect(try await store.row(of: NominationID("N-2"))?.nomination.standing.status == .rejected)
    #expect(try await store.row(of: NominationID("N-1"))?.nomination.forms["cultivate.note"] == "giữ lại")
    #expect(try await store.verify { _ in }.findings.isEmpty)
    #expect(try await store.undo(minutes: 21))
    #expect(try await store.openPairs() == ["N-1 N-2"])
    #expect(try await store.row(of: NominationID("N-2"))?.nomination.standing.status == .pending)
    #expect(try await store.row(of: NominationID("N-1"))?.nomination.forms.isEmpty == true)
    #expect(try await store.redo(minutes: 22))
    #expect(try await store.openPairs() == [])
    #expect(try await store.verify { _ in }.findings.isEmpty)
  }

  @Test("a list of pairs is read in parts, and by a query", arguments: StoreContract.factories)
  func listing(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    try await store.register((0..<30).map { Self.hanh("Nguyễn Văn \($0 / 2)") })
    var seen: [String] = []
    var place: PairRequest.Place?
    repeat {
      let page = try await store.pairs(
        PairRequest(query: .everything, after: place, limit: 4, context: Samples.context()))
      seen += page.pairs.map(\.ids)
      place = page.next
    } while place != nil
    #expect(seen == (0..<15).map { "N-\($0 * 2 + 1) N-\($0 * 2 + 2)" })
    let found = try await store.pairs(
      PairRequest(query: try Query(parsing: "id:N-8"), limit: 9, context: Samples.context()))
    #expect(found.pairs.map(\.ids) == ["N-7 N-8"] && found.next == nil)
  }

  @Test("very common names are compared by unit alone, and that is told", arguments: StoreContract.factories)
  func commonNames(kept: StoreContract.Kept) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    let an = (0..<700).map { Self.hanh("Nguyễn Văn An", unit: "Thôn \($0 / 2)") }
    _ = try await store.register(Samples.header()) { registrar in
      for (index, dossier) in an.enumerated() {
        try registrar.record(
          Samples.workflow.registration(
            of: dossier, as: NominationID("N-\(index + 1)"), from: "t", at: Samples.start))
      }
    }
    let summary = try await store.likeness()
    #expect(summary.pairs == 350 && summary.nominations == 700)
    #expect(summary.common.map(\.basis) == [.nameInYear])
    #expect(summary.common.map(\.count) == [700])
    #expect(summary.common.map(\.example.id.rawValue) == ["N-1"])
  }

  @Test(
    "whatever happens, what was found on the way is what is found at once",
    arguments: StoreContract.factories,
    [1, 2, 3, 4] as [UInt64])
  func anyHistory(kept: StoreContract.Kept, seed: UInt64) async throws {
    let (store, owner) = try kept.make()
    defer { withExtendedLifetime(owner) {} }
    var generator = SeededGenerator(seed: seed)
    func dossier() -> Dossier {
      let words = Self.text.split(separator: " ")
      let start = Int.random(in: 0...3, using: &generator)
      return Self.hanh(
        ["Nguyễn Thị Hạnh", "NGUYEN THI HANH", "Lê Nga"].randomElement(using: &generator) ?? "",
        unit: ["Thôn 3, xã Tân Bình", "Thôn 3", "Thôn 4", ""].randomElement(using: &generator) ?? "",
        year: ["2025", "2026"].randomElement(using: &generator) ?? "",
        achievement: Bool.random(using: &generator) ? words[start...].joined(separator: " ") : "")
    }
    var count = 0
    for step in 0..<80 {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<5:
        let dossiers = (0..<Int.random(in: 1...4, using: &generator)).map { _ in dossier() }
        let first = count
        _ = try await store.register(Samples.header(step)) { registrar in
          for (index, dossier) in dossiers.enumerated() {
            try registrar.record(
              Samples.workflow.registration(
                of: dossier, as: NominationID("N-\(first + index)"), from: "t", at: Samples.time(step)))
          }
        }
        count += dossiers.count
      case 5..<7 where count > 0:
        try await store.amend(
          "N-\(Int.random(in: 0..<count, using: &generator))", to: dossier(), minutes: step)
      case 7 where count > 0:
        let id = "N-\(Int.random(in: 0..<count, using: &generator))"
        let verdict: Verdict = Bool.random(using: &generator) ? .approve : .withdraw
        _ = try? await store.decide(verdict, on: id, by: Samples.lan, minutes: step)
      case 8 where count > 1:
        let pair = try await store.pairs(
          PairRequest(query: .everything, limit: 50, context: Samples.context())
        ).pairs.randomElement(using: &generator)
        let verdict = Settlement.Verdict.allCases.randomElement(using: &generator) ?? .later
        if let pair {
          _ = try? await store.settle(
            pair.earlier.id.rawValue, pair.later.id.rawValue, as: verdict, minutes: step)
        }
      default: _ = try? await store.undo(minutes: step)
      }
    }
    let found = try await store.everyPair()
    let suspects = try await store.suspects()
    _ = try await store.findPairs { _ in }
    #expect(try await store.everyPair() == found, "seed \(seed)")
    #expect(try await store.suspects() == suspects, "seed \(seed)")
    #expect(!found.isEmpty)
    #expect(try await store.verify { _ in }.findings.isEmpty)
  }
}

extension DuplicatePair {
  fileprivate var ids: String { "\(earlier.id) \(later.id)" }
}

extension Store {
  fileprivate func amend(_ id: String, to dossier: Dossier, minutes: Int) async throws {
    _ = try await register(Samples.header(minutes)) { registrar in
      guard let old = try registrar.nomination(NominationID(id)),
        let change = Samples.workflow.amendment(
          of: old, to: dossier, from: "t", at: Samples.time(minutes))
      else { return }
      try registrar.record(change)
    }
  }

  fileprivate func settle(
    _ one: String, _ other: String, as verdict: Settlement.Verdict, minutes: Int
  ) async throws {
    guard let pair = try await pair(NominationID(one), NominationID(other)) else { return }
    let set = try Samples.workflow.settle(
      pair, as: verdict, note: "", record: try await record(pair.record), by: Samples.lan,
      at: Samples.time(minutes)
    ).get()
    _ = try await apply(set)
  }

  /// The ids of all open pairs, in the order of arrival.
  fileprivate func openPairs() async throws -> [String] {
    let page = try await pairs(PairRequest(query: .everything, limit: 1000, context: Samples.context()))
    return page.pairs.map(\.ids).sorted()
  }

  /// Every pair with what is known of it.
  fileprivate func everyPair() async throws -> [DuplicatePair] {
    try await pairs(PairRequest(query: .everything, state: .all, limit: 10_000, context: Samples.context()))
      .pairs
  }

  /// With how many others each nomination is open.
  fileprivate func suspects() async throws -> [String: Int] {
    let page = try await page(
      PageRequest(query: .everything, anchor: .start, limit: 10_000, context: Samples.context()))
    return Dictionary(
      uniqueKeysWithValues: page.rows.map { ($0.nomination.id.rawValue, $0.nomination.suspects) })
  }
}
