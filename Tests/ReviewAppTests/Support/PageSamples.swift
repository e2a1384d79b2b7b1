import ReviewEngine
import SamplePolicies

@testable import ReviewApp

/// A programme with a past, for the pages: nominations that came in, were decided, voted on by the council and
/// replicated, all of it through the rules and in the ledger.
enum PageSamples {
  static let policy: Policy = {
    let base = Policy.sampleWithCouncil
    func form(_ id: String, _ vi: String, _ columns: [FormField]) -> FormField {
      FormSamples.field(id, vi, id, .table(columns))
    }
    var stages = base.stages
    let detect = base.rules(of: .detect)
    stages[.detect] = StageRules(label: detect.label, decidingRoles: detect.decidingRoles, deadline: 3)
    let replicate = base.rules(of: .replicate)
    let (date, unit) = (
      FormSamples.field("date", "Ngày", "Date", .date), FormSamples.field("unit", "Đơn vị", "Unit", .text)
    )
    stages[.replicate] = StageRules(
      label: replicate.label, decidingRoles: replicate.decidingRoles,
      form: [
        form(
          "events", "Hoạt động tuyên truyền", [date, FormSamples.field("channel", "Kênh", "Channel", .text)]),
        form("adoptions", "Đơn vị làm theo", [date, unit]), form("rechecks", "Kiểm tra lại", [date]),
      ])
    return Policy(
      id: base.id, version: base.version, title: base.title, stages: stages, reasons: base.reasons,
      vocabulary: Vocabulary(
        fields: [term("health", "Y tế"), term("schools", "Giáo dục"), term("farming", "Nông nghiệp")],
        movements: [
          movement(
            "countryside", "Chung sức xây dựng nông thôn mới", from: "2026-01-01", until: "2026-12-31"),
          movement("learning", "Thi đua dạy tốt, học tốt"),
          movement("care", "Thầy thuốc tận tâm vì người bệnh"),
        ]),
      thresholds: base.thresholds, quotas: Array(QuotaTests.policy.quotas.prefix(2)))
  }()

  private static func term(_ id: String, _ vi: String) -> Term {
    Term(id: id, label: LocalizedText(vi: vi, en: id))
  }

  private static func movement(_ id: String, _ vi: String, from: String = "", until: String = "") -> Movement
  {
    Movement(
      id: id, label: LocalizedText(vi: vi, en: id), kind: .regular,
      period: Validity(from: CalendarDay(parsing: from), until: CalendarDay(parsing: until)))
  }

  private static let dossiers: [(id: String, dossier: Dossier, daysAgo: Int)] = [
    ("2025-0007", dossier("Trạm Y tế xã Tân Bình", "health", "Sở Y tế", "care"), 500),
    ("2025-0012", dossier("Hợp tác xã Tân Tiến", "farming", "Xã Tân Lập", "countryside"), 420),
    ("2026-0003", dossier("Nguyễn Thị Hạnh", "health", "Sở Y tế", "care"), 200),
    ("2026-0011", dossier("Trường Tiểu học Hòa Bình", "schools", "Phòng Giáo dục", "learning"), 150),
    ("2026-0018", dossier("Mô hình “Camera an ninh”", "", "Xã Tân Bình", "countryside", kind: .newModel), 90),
    ("2026-0020", dossier("Đặng Quốc Bảo", "schools", "Phòng Giáo dục", "learning"), 60),
    ("2026-0031", dossier("Tổ dân phố 7", "", "Xã Tân Bình", "countryside"), 30),
    ("2026-0042", dossier("Lò Văn Pản", "farming", "Xã Tân Lập", ""), 20),
    ("2026-0043", dossier("Hộ ông Trần Văn Đức", "farming", "Xã Tân Lập", "countryside"), 6),
    ("2026-0044", dossier("Phạm Minh Châu", "health", "Sở Y tế", "care"), 2),
  ]

  private static func dossier(
    _ subject: String, _ field: String, _ unit: String, _ movement: String,
    kind: ExemplarKind = .advancedExemplar
  ) -> Dossier {
    Dossier(
      subject: subject, subjectKind: subject.hasPrefix("T") ? .collective : .individual, unit: unit,
      kind: kind, field: field, movement: movement, year: "2026")
  }

  static let lan = Reviewer(name: "lan", role: .secretary)
  static let minh = Reviewer(name: "minh", role: .chair)

  static func daysAgo(_ days: Int) -> Timestamp { Bench.now.advanced(by: .days(-days)) }

  /// The world after all that.
  static func world() throws -> World {
    var past = Past()
    past.register(dossiers[0])
    try past.decide(.approve, "2025-0007", by: lan, daysAgo: 480)
    try past.decide(.approve, "2025-0007", by: minh, daysAgo: 470)
    past.register(dossiers[1])
    try past.decide(.approve, "2025-0012", by: lan, daysAgo: 400)
    try past.decide(.approve, "2025-0012", by: minh, daysAgo: 390)
    try past.hold("2025-04", on: ["2025-0007", "2025-0012"], daysAgo: 380)
    past.register(dossiers[2])
    try past.decide(.approve, "2026-0003", by: lan, daysAgo: 180)
    try past.decide(.approve, "2026-0003", by: minh, daysAgo: 170)
    try past.hold("2026-02", on: ["2026-0003"], daysAgo: 160)
    for dossier in dossiers[3...6] { past.register(dossier) }
    try past.decide(.approve, "2026-0020", by: lan, daysAgo: 25)
    for id in ["2026-0011", "2026-0018"] {
      try past.decide(.approve, id, by: lan, daysAgo: 21)
      try past.decide(.approve, id, by: minh, daysAgo: 20)
    }
    past.register(dossiers[7])
    try past.decide(.return, "2026-0031", reason: "missing-minutes", by: lan, daysAgo: 12)
    past.register(dossiers[8])
    try past.decide(.reject, "2026-0042", reason: "duplicate", by: minh, daysAgo: 3)
    past.register(dossiers[9])
    try past.fill(
      "2025-0012",
      [
        ("events", 1, "date", "08/03/2026"), ("events", 1, "channel", "báo tỉnh"),
        ("adoptions", 1, "unit", "Xã Tân Bình"), ("adoptions", 2, "unit", "Xã Hòa Bình"),
        ("rechecks", 1, "date", "01/09/2026"),
      ])
    try past.fill("2026-0003", [("events", 1, "date", "20/08/2026")])
    try past.open("2026-09", on: ["2026-0011", "2026-0018"])
    return past.world
  }
}

/// Does to a world what the samples tell.
private struct Past {
  var world = World(nominations: [], policy: PageSamples.policy)

  private var workflow: Workflow { Workflow(policy: world.policy) }

  private subscript(id: String) -> Nomination {
    guard let nomination = world.nominations.first(where: { $0.id.rawValue == id }) else {
      preconditionFailure("\(id) is not there")
    }
    return nomination
  }

  private func council(_ days: Int) -> Council {
    Council(workflow: workflow, reviewer: PageSamples.lan, time: PageSamples.daysAgo(days))
  }

  private func session(_ name: String) -> CouncilSession {
    guard let session = world.sessions.first(where: { $0.name == name }) else {
      preconditionFailure("no session \(name)")
    }
    return session
  }

  private func nominations(_ ids: [String]) -> [NominationID: Nomination] {
    Dictionary(uniqueKeysWithValues: ids.map { (NominationID($0), self[$0]) })
  }

  mutating func register(_ sample: (id: String, dossier: Dossier, daysAgo: Int)) {
    let time = PageSamples.daysAgo(sample.daysAgo)
    let clerk = Reviewer(name: "văn thư", role: .nominator)
    world.apply(
      ChangeSet(
        header: workflow.header(.registration, by: clerk, at: time),
        changes: [
          workflow.registration(
            of: sample.dossier, as: NominationID(sample.id), from: "danh-sach.csv", at: time)
        ]))
  }

  mutating func decide(
    _ verdict: Verdict, _ id: String, reason: String? = nil, by reviewer: Reviewer, daysAgo days: Int
  ) throws {
    let request = DecisionRequest(verdict, reason: reason)
    world.apply(
      try workflow.propose(request, on: [self[id]], by: reviewer, at: PageSamples.daysAgo(days)).get())
  }

  mutating func fill(
    _ id: String, _ cells: [(table: String, row: Int, column: String, text: String)]
  ) throws {
    var sheet = FormSheet(.replicate, of: self[id], under: world.policy)
    for cell in cells {
      try sheet.set(FormPlace(cell.table, row: cell.row, column: cell.column), to: cell.text)
    }
    guard let change = try workflow.fill(sheet, of: self[id], by: PageSamples.lan).get() else { return }
    world.apply(workflow.filling([change], by: PageSamples.lan, at: PageSamples.daysAgo(1)))
  }

  /// Plans a session of five with an agenda, and opens it; the fifth is asked in writing.
  mutating func open(_ name: String, on ids: [String], daysAgo days: Int = 0) throws {
    let day = world.policy.day(of: PageSamples.daysAgo(days))
    var session = CouncilSession(name: name, date: day, title: "Họp xét công nhận", place: "Phòng họp số 2")
    let members = ["Đỗ Quang Minh", "Phạm Thị Lan", "Vi Văn Hạnh", "Giàng A Páo", "Lê Thị Thủy"]
    for (index, member) in members.enumerated() {
      try session.addMember(
        member, role: index == 0 ? .chair : index == 1 ? .secretary : .member,
        presence: index == 4 ? .inWriting : .present)
    }
    world.apply(try council(days).plan(session, among: []).get())
    let agenda = ids.map { self[$0] }
    world.apply(try council(days).schedule(agenda, in: self.session(name)).get())
    world.apply(try council(days).open(self.session(name), nominations: nominations(ids)).get())
  }

  /// Holds a session whose secret ballots all carry.
  mutating func hold(_ name: String, on ids: [String], daysAgo days: Int) throws {
    try open(name, on: ids, daysAgo: days)
    for id in ids {
      let nomination = self[id]
      world.apply(
        try council(days).change(session(name)) { session throws(CouncilRefusal) in
          try session.count(nomination, BallotCounts(yes: 5, written: 1))
        }.get())
    }
    world.apply(try council(days).close(session(name), nominations: nominations(ids)).get())
  }
}
