import ReviewEngine
import Testing

@Suite("Orders of a list")
struct OrderTests {
  private static func row(_ number: Int64, _ nomination: Nomination) -> Row {
    Row(number: RowNumber(rawValue: number), nomination: nomination)
  }

  private static func sorted(
    _ nominations: [Nomination], by order: Order, for reviewer: String = "lan"
  ) -> [String] {
    let rows = nominations.enumerated().map { row(Int64($0 + 1), $1) }
    var generator = SeededGenerator(seed: 5)
    return rows.shuffled(using: &generator).sorted { order.precedes($0, $1, for: reviewer) }
      .map(\.nomination.id.rawValue)
  }

  @Test("Numbers by value")
  func ids() {
    let nominations = ["2026-10", "2026-9", "2025-100", "2026-0009"].map { Sample.nomination($0) }
    #expect(Self.sorted(nominations, by: Order(.id)).first == "2025-100")
    #expect(Self.sorted(nominations, by: Order(.id)).last == "2026-10")
  }

  @Test("People by given name, collectives by the whole name")
  func subjects() {
    let person = { (id: String, name: String) in
      Sample.nomination(id, Dossier(subject: name, subjectKind: .individual))
    }
    let people = [person("1", "Trần Văn Đức"), person("2", "Nguyễn Thị An"), person("3", "Bùi Thị Duyên")]
    #expect(Self.sorted(people, by: Order(.subject)) == ["2", "3", "1"])
    let units = ["Tổ dân phố 7", "Hợp tác xã Tân Tiến", "Đội thanh niên"].enumerated().map {
      Sample.nomination("\($0)", Dossier(subject: $1, subjectKind: .collective))
    }
    #expect(Self.sorted(units, by: Order(.subject)) == ["2", "1", "0"])
  }

  @Test("Waiting, year, unit and time of decision, up and down")
  func others() {
    let nominations = [
      Sample.nomination(
        "new", Dossier(subject: "a", unit: "Đ", year: "2024"), waitingSince: Sample.minute(9)),
      Sample.nomination(
        "old", Dossier(subject: "a", unit: "Ă", year: "2026"), decision: Sample.decision(at: Sample.minute(3))
      ),
      Sample.nomination(
        "mid", Dossier(subject: "a", unit: "D"), decision: Sample.decision(at: Sample.minute(1)),
        waitingSince: Sample.minute(5)),
    ]
    let expected: [(Order.Key, [String])] = [
      (.waiting, ["new", "mid", "old"]), (.year, ["mid", "new", "old"]), (.unit, ["old", "mid", "new"]),
      (.decided, ["new", "mid", "old"]),
    ]
    for (key, ids) in expected {
      #expect(Self.sorted(nominations, by: Order(key)) == ids, "\(key)")
      #expect(Self.sorted(nominations, by: Order(key, isDescending: true)) == ids.reversed(), "\(key)")
    }
  }

  @Test("The queue: longest waiting first, what I postponed last, in the order I did")
  func queue() {
    let mine = { (minute: Int) in [Postponement(reviewer: "lan", time: Sample.minute(minute))] }
    let nominations = [
      Sample.nomination("late", waitingSince: Sample.minute(2)),
      Sample.nomination("later-postponed", postponements: mine(8)),
      Sample.nomination("postponed", postponements: mine(7), waitingSince: Sample.minute(6)),
      Sample.nomination("early", waitingSince: Sample.minute(1)),
    ]
    #expect(Self.sorted(nominations, by: .queue) == ["early", "late", "postponed", "later-postponed"])
    let others = Self.sorted(nominations, by: .queue, for: "minh")
    #expect(others == ["later-postponed", "early", "late", "postponed"])
  }

  @Test("Every order is total: of any three rows, one first and no circles", arguments: Order.Key.allCases)
  func total(key: Order.Key) {
    var generator = SeededGenerator(seed: 21)
    let rows = (Int64(1)...14).map { Self.row($0, Self.random(using: &generator)) }
    for order in [Order(key), Order(key, isDescending: true)] {
      for a in rows {
        #expect(!order.precedes(a, a, for: "lan"))
        for b in rows where a != b {
          #expect(order.precedes(a, b, for: "lan") != order.precedes(b, a, for: "lan"), "\(a) \(b)")
          for c in rows where order.precedes(a, b, for: "lan") && order.precedes(b, c, for: "lan") {
            #expect(order.precedes(a, c, for: "lan"), "\(a) \(b) \(c)")
          }
        }
      }
    }
    let up = rows.sorted { Order(key).precedes($0, $1, for: "lan") }
    let down = rows.sorted { Order(key, isDescending: true).precedes($0, $1, for: "lan") }
    #expect(up.map(\.number) == down.reversed().map(\.number))
  }

  /// Few values, so that ties are many.
  private static func random(using generator: inout SeededGenerator) -> Nomination {
    let pick = { (choices: [String], generator: inout SeededGenerator) in
      choices[Int.random(in: 0..<choices.count, using: &generator)]
    }
    let minute = { (generator: inout SeededGenerator) in
      Sample.minute(Int.random(in: 0...2, using: &generator))
    }
    let dossier = Dossier(
      subject: pick(["Lê An", "Lê Ân", "Lê Bình"], &generator),
      subjectKind: SubjectKind.allCases.randomElement(using: &generator),
      unit: pick(["", "A", "a", "B"], &generator), year: pick(["", "2025", "2026"], &generator))
    return Sample.nomination(
      pick(["1", "2", "02"], &generator), dossier,
      status: Bool.random(using: &generator) ? .pending : .rejected,
      decision: Bool.random(using: &generator) ? nil : Sample.decision(at: minute(&generator)),
      postponements: Bool.random(using: &generator)
        ? [] : [Postponement(reviewer: "lan", time: minute(&generator))], waitingSince: minute(&generator))
  }

  @Test("Ties fall to the order of arrival")
  func ties() {
    let nominations = ["a", "b", "c"].map { Sample.nomination($0, Dossier(subject: "x")) }
    #expect(Self.sorted(nominations, by: Order(.unit)) == ["a", "b", "c"])
  }
}
