import ReviewEngine
import SamplePolicies
import Testing

@Suite("Policy")
struct PolicyTests {
  private let policy = Policy.sample

  @Test(
    "Each verdict that needs a reason offers some, no code twice, every label in both languages",
    arguments: Verdict.allCases)
  func reasons(verdict: Verdict) {
    let reasons = policy.reasons(for: verdict, in: .detect)
    #expect(reasons.isEmpty == !Transition.of(verdict).needsReason)
    #expect(Set(reasons.map(\.code)).count == reasons.count)
    #expect(Set(reasons.map(\.label.vi)).count == reasons.count)
    for reason in reasons {
      #expect(!reason.label.vi.isEmpty && !reason.label.en.isEmpty)
      #expect(reason.code.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(reason.code)")
      #expect(reason.needsNote == (reason.code == "other"))
      for language in Language.allCases {
        #expect(
          policy.label(ofReason: reason.code, for: verdict, in: language) == reason.label[language])
      }
    }
    #expect(reasons.count <= 9, "a reason is picked with one digit")
  }

  @Test("A code of another policy stands for itself")
  func unknownReason() {
    #expect(policy.label(ofReason: "gone", for: .reject, in: .vietnamese) == "gone")
    #expect(policy.label(ofReason: "missing-minutes", for: .reject, in: .english) == "missing-minutes")
  }

  @Test("Every stage has a name of its own and somebody who decides; a reader never does")
  func stages() {
    let rules = Stage.allCases.map { policy.rules(of: $0) }
    #expect(rules.map(\.label.vi) == ["Phát hiện", "Bồi dưỡng", "Tổng kết", "Nhân rộng"])
    #expect(Set(rules.map(\.label.en)).count == 4)
    #expect(rules.allSatisfy { !$0.decidingRoles.isEmpty && !$0.decidingRoles.contains(.reader) })
    #expect(!policy.version.isEmpty && !policy.title.vi.isEmpty && !policy.title.en.isEmpty)
  }

  @Test("Whatever has a label has one in each language, and no two are called the same")
  func labels() {
    let groups: [[LocalizedText]] = [
      Verdict.allCases.map(\.label), Verdict.allCases.map(\.pastLabel), Status.allCases.map(\.label),
      Role.allCases.map(\.label), SubjectKind.allCases.map(\.label), ExemplarKind.allCases.map(\.label),
      ExemplarKind.allCases.map(\.shortLabel), DossierField.allCases.map(\.label),
      Order.Key.allCases.map(\.label),
    ]
    for labels in groups {
      for language in Language.allCases {
        #expect(labels.allSatisfy { !$0[language].isEmpty })
        #expect(Set(labels.map { $0[language] }).count == labels.count)
      }
    }
    #expect(ExemplarKind.allCases.allSatisfy { $0.shortLabel.vi.count <= 10 && $0.shortLabel.en.count <= 10 })
  }
}
