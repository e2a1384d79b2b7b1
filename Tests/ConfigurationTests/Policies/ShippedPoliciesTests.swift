import Foundation
import ReviewEngine
import Testing

@testable import Configuration

@Suite("The policies that come with guong")
struct ShippedPoliciesTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Configuration/Policies/Shipped")

  private static func policy(_ id: String) throws -> Policy {
    try #require(try ShippedPolicies.policy(id)?.get()).policy
  }

  @Test("the binary holds the same text as the files; `Shipped/embed` makes it so")
  func embedded() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".toml") }
    #expect(Set(names) == Set(ShippedPolicies.ids.map { $0 + ".toml" }))
    for id in ShippedPolicies.ids {
      let file = try String(contentsOf: Self.folder.appending(path: id + ".toml"), encoding: .utf8)
      #expect(ShippedPolicies.text(of: id) == file, "\(id).toml has changed: run Shipped/embed")
    }
    #expect(ShippedPolicies.ids.contains(ShippedPolicies.defaultID))
  }

  @Test("each is without mistakes", arguments: ShippedPolicies.ids)
  func correct(id: String) throws {
    #expect(ShippedPolicies.policy(id)?.diagnostics.map { $0.line(in: .english) } == [])
    let policy = try Self.policy(id)
    #expect(!policy.notes.isEmpty, "it says which of its numbers are examples")
    #expect(StateGraph(policy).deadEnds.isEmpty)
  }

  @Test(
    "each gives reasons that can be picked with one key, none called like another",
    arguments: ShippedPolicies.ids)
  func reasons(id: String) throws {
    let policy = try Self.policy(id)
    for stage in Stage.allCases {
      for verdict in Verdict.allCases where Transition.of(verdict).stages.contains(stage) {
        let reasons = policy.reasons(for: verdict, in: stage)
        #expect(reasons.isEmpty == !Transition.of(verdict).needsReason)
        #expect(reasons.count <= 9)
        for language in Language.allCases {
          #expect(Set(reasons.map { $0.label[language] }).count == reasons.count)
        }
      }
    }
  }

  @Test("labels are Vietnamese in one language and not in the other", arguments: ShippedPolicies.ids)
  func languages(id: String) throws {
    let policy = try Self.policy(id)
    let fields = Stage.allCases.flatMap { policy.rules(of: $0).form }
    let labels =
      Stage.allCases.map { policy.rules(of: $0).label } + fields.map(\.label) + policy.titles.map(\.label)
    for label in labels {
      #expect(label.en.unicodeScalars.allSatisfy { $0.value < 0x1E00 }, "\(label.en)")
      #expect(label.vi != label.en)
    }
  }

  @Test("the Vietnamese programme asks what its domain asks")
  func programme() throws {
    let policy = try Self.policy("vietnamese-programme")
    #expect(policy.id == "vn-emulation" && policy.version == "vn-2026.3")
    #expect(
      Stage.allCases.map { policy.rules(of: $0).label.vi } == [
        "Phát hiện", "Bồi dưỡng", "Tổng kết", "Nhân rộng",
      ])
    let gates = Stage.allCases.map { policy.rules(of: $0).gate.compactMap { policy.sentence(of: $0)?.vi } }
    #expect(
      gates == [
        ["đối tượng", "đơn vị", "thành tích"],
        ["kế hoạch bồi dưỡng", "người giúp đỡ, theo dõi", "kiểm tra định kỳ (giữ vững hoặc tốt hơn)"],
        [
          "báo cáo sơ kết, tổng kết", "bài học kinh nghiệm (ít nhất 1)", "biên bản họp xét", "tờ trình",
          "ngày đăng lấy ý kiến, đủ 10 ngày làm việc",
        ],
        ["hoạt động tuyên truyền, nhân rộng (ít nhất 1)", "đơn vị học tập, làm theo (ít nhất 1)"],
      ])
    #expect(
      policy.rules(of: .summarize).rule == .ballot(BallotRule(failed: .consolidate, reason: "not-recognised"))
    )
    #expect(policy.rules(of: .replicate).mayGive(.revoke) == [.chair])
    #expect(policy.vocabulary.kinds.count == ExemplarKind.allCases.count)
    #expect(Set(policy.vocabulary.movements.map(\.kind)) == Set(Movement.Kind.allCases))
    #expect(policy.title(withID: "national-emulation-fighter")?.below == "provincial-emulation-fighter")
    #expect(policy.titleAbove("advanced-worker")?.id == "base-emulation-fighter")
  }

  @Test("the channels of the vocabulary are those of the form")
  func channels() throws {
    let policy = try Self.policy("vietnamese-programme")
    guard case .table(let columns)? = policy.rules(of: .replicate).field("events")?.type,
      case .choice(let channels)? = columns.first(where: { $0.id == "channel" })?.type
    else {
      Issue.record("there is no column for the channel")
      return
    }
    #expect(channels == policy.vocabulary.channels)
  }

  static let thresholds: [(title: String?, kind: ExemplarKind?, day: String, id: String)] = [
    ("national-emulation-fighter", .advancedExemplar, "2023-06-01", "decree-91-2017"),
    ("national-emulation-fighter", .advancedExemplar, "2024-06-01", "provincial-procedure"),
    ("national-emulation-fighter", .advancedExemplar, "2026-03-08", "decree-152-2025-high"),
    ("provincial-merit", .advancedExemplar, "2026-03-08", "decree-152-2025"),
    ("provincial-model", .newModel, "2026-03-08", "model-commune"),
    (nil, nil, "2025-06-30", "provincial-procedure"),
  ]

  @Test("which threshold counts", arguments: thresholds)
  func threshold(title: String?, kind: ExemplarKind?, day: String, id: String) throws {
    let day = try #require(CalendarDay(parsing: day))
    #expect(try Self.policy("vietnamese-programme").threshold(title: title, kind: kind, on: day)?.id == id)
  }

  @Test("working days: 20 August to 4 September 2025 counts 10; swapped Saturdays are worked")
  func workingDays() throws {
    let calendar = try Self.policy("vietnamese-programme").calendar
    let days = [
      "2025-08-20", "2025-09-04", "2025-04-26", "2025-05-02", "2026-08-22", "2026-08-31", "2026-02-16",
    ]
    .compactMap { CalendarDay(parsing: $0) }
    #expect(calendar.workingDays(from: days[0], through: days[1]) == 10)
    #expect(days.map(calendar.isWorked) == [true, true, true, false, true, false, false])
  }

  @Test("a jury votes blind at first, scores later, and no law of any country is named")
  func jury() throws {
    let policy = try Self.policy("jury-award")
    #expect(policy.rules(of: .detect).rule == .votes(VoteRule(needed: 2, of: 3, isBlind: true)))
    guard case .scores(let rule) = policy.rules(of: .summarize).rule else {
      Issue.record("nothing is scored")
      return
    }
    #expect(rule.minimum == 7000 && rule.cards == 3 && rule.criteria.map(\.weight) == [4, 3, 3])
    #expect(policy.rules(of: .detect).gate == [Requirement(.dossier(.subject))])
    #expect(policy.legalBasis.isEmpty && policy.thresholds.isEmpty && policy.calendar == WorkCalendar())
  }
}
