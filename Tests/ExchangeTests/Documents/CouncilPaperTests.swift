import Exchange
import ReviewEngine
import SamplePolicies
import Testing

@Suite("Papers of the council")
struct CouncilPaperTests {
  private static let start = Timestamp(milliseconds: 1_790_000_000_000)

  private static func nomination(_ id: String, _ kind: ExemplarKind?) -> Nomination {
    Nomination(
      id: NominationID(id),
      dossier: Dossier(subject: "Đối tượng \(id)", unit: "xã Tân Bình", kind: kind, title: "Bằng khen"),
      standing: Standing(stage: .summarize, status: .pending, waitingSince: start), revision: .first,
      contentRevision: .first, registeredAt: start)
  }

  private static let nominations = [
    nomination("open", .newModel), nomination("secret", nil), nomination("late", nil),
  ]

  /// A session of eleven with an open ballot, a secret one, and one that is not held, at some point of its course.
  private static func session(_ steps: Int) throws -> CouncilSession {
    let council = Council(
      workflow: Workflow(policy: .sampleWithCouncil), reviewer: Reviewer(name: "lan", role: .secretary),
      time: start)
    var session = CouncilSession(name: "2026-01", date: start.day(utcOffset: 0), title: "Phiên cuối năm")
    for number in 1...11 {
      try session.addMember(
        "Ủy viên \(number)", role: number == 1 ? .chair : number == 2 ? .secretary : .member,
        presence: number < 10 ? .present : .inWriting)
    }
    let byID = Dictionary(uniqueKeysWithValues: nominations.map { ($0.id, $0) })
    let course: [(CouncilSession) -> Result<ChangeSet, Refusals>] = [
      { council.schedule(nominations, in: $0) }, { council.open($0, nominations: byID) },
      { session in
        council.change(session) { session throws(CouncilRefusal) in
          try session.recuse("Ủy viên 9", from: nominations[0].id, reason: "other")
          for number in 1...8 {
            try session.cast(number < 8 ? .yes : .no, on: nominations[0].id, by: "Ủy viên \(number)")
          }
          try session.count(nominations[0], nil)
          try session.count(nominations[1], BallotCounts(yes: 9, no: 1, invalid: 1, written: 2))
        }
      }, { council.close($0, nominations: byID) },
    ]
    for step in course.prefix(steps) {
      guard let record = try step(session).get().records.first?.result else { break }
      session = try CouncilSession(record)
    }
    return session
  }

  private static func paper(
    _ kind: CouncilPaperKind, _ session: CouncilSession, _ language: Language, hasCountry: Bool = true
  ) throws -> OfficialDocument {
    let paper = CouncilPaper(
      session: session, nominations: Dictionary(uniqueKeysWithValues: nominations.map { ($0.id, $0) }),
      policy: .sampleWithCouncil, language: language, number: "01", tellers: ["Người kiểm"],
      hasCountry: hasCountry)
    return try paper.document(
      from: try DocumentTemplate(parsing: kind.templateText(in: language)), about: session.agenda)
  }

  @Test("Every template that comes with guong can be filled at any point of a session", arguments: 0...4)
  func everyTemplate(steps: Int) throws {
    let session = try Self.session(steps)
    for kind in CouncilPaperKind.allCases {
      for language in Language.allCases {
        let document = try Self.paper(kind, session, language)
        for format in DocumentFormat.allCases {
          let text = document.rendered(as: format)
          #expect(!text.contains("{{") && text.contains("Phiên cuối năm"))
          #expect(text.contains("Ủy viên 1") || kind == .tally)
        }
      }
    }
  }

  @Test("The minutes say who was there, what was voted, and what follows; a council recommends")
  func minutes() throws {
    let text = try Self.paper(.minutes, try Self.session(4), .vietnamese).rendered(as: .markdown)
    for line in [
      "| 11 | Ủy viên 11 | Ủy viên | vắng mặt, gửi phiếu |",
      "Tổng số thành viên: 11; có mặt: 9; vắng mặt: 2, trong đó gửi phiếu lấy ý kiến: 2.",
      "- Không tham gia xét: Ủy viên 9; lý do: lý do khác (ghi rõ)",
      "- Kết quả: 7/9 phiếu đồng ý, cần 6 (2/3 số thành viên dự họp và gửi phiếu), đủ túc số 9/11",
      "- Kết quả: 9/11 phiếu đồng ý, cần 10 (90% tổng số thành viên), đủ túc số 9/11",
      "- Kết luận: Hội đồng đề nghị công nhận", "- Kết luận: Không đủ tỷ lệ phiếu để đề nghị",
      "- Kết luận: Chưa bỏ phiếu",
      "Đề nghị công nhận: 1 hồ sơ; không đủ tỷ lệ phiếu: 1; chưa có kết luận: 1.",
      "| Ủy viên 2 | Ủy viên 1 |",
    ] { #expect(text.contains(line), "\(line)") }
    #expect(!text.contains("DỰ THẢO"))
    #expect(
      try Self.paper(.minutes, try Self.session(3), .vietnamese).rendered(as: .text).contains("DỰ THẢO"))
  }

  @Test("The tally record has every count; of a secret ballot no name stands beside a vote")
  func tally() throws {
    let session = try Self.session(4)
    let text = try Self.paper(.tally, session, .english).rendered(as: .markdown)
    for line in [
      "| Handed out | 11 |", "| Returned | 11 |", "| Of these in writing, from absent members | 2 |",
      "| Invalid | 1 |", "| Valid | 10 |", "In favour: 9/11 (81.8%)", "- Teller: Người kiểm",
      "- Ủy viên 8: against", "Rule: sample rules",
    ] { #expect(text.contains(line), "\(line)") }
    let secret = text.split(separator: "## 2").last ?? ""
    #expect(!secret.contains("Ủy viên 3: "))
  }

  @Test("The name of the country is left out where it is not wanted")
  func country() throws {
    let session = try Self.session(0)
    #expect(try Self.paper(.minutes, session, .vietnamese).rendered(as: .text).contains("CỘNG HÒA"))
    let without = try Self.paper(.minutes, session, .vietnamese, hasCountry: false)
    #expect(!without.rendered(as: .text).contains("CỘNG HÒA"))
  }

  @Test("A share never looks as if it reached what it did not")
  func percent() throws {
    var session = try Self.session(2)
    try session.count(Self.nominations[1], BallotCounts(yes: 10, written: 1))
    let text = try Self.paper(.tally, session, .vietnamese).rendered(as: .text)
    #expect(text.contains("10/11 (90,9%)"))
  }
}
