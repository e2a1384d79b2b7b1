import ReviewEngine
import SamplePolicies
import Testing

@Suite("Another policy for nominations under way")
struct PolicyChangeTests {
  private static func field(_ id: String) -> FormField {
    FormField(id: id, label: LocalizedText(vi: "Trường \(id)", en: "Field \(id)"), type: .text)
  }

  /// A policy whose first stage is as given; the others ask for nothing.
  private static func policy(
    roles: Set<Role> = [.secretary, .member], may: [Verdict: Set<Role>] = [:], form: [String] = ["paper"],
    gate: [String] = [], rule: DecisionRule = .single, titles: [String] = ["high", "low"]
  ) -> Policy {
    let label = LocalizedText(vi: "Giai đoạn", en: "Stage")
    let plain = StageRules(label: label, decidingRoles: [.secretary])
    let first = StageRules(
      label: label, decidingRoles: roles, roles: may, form: form.map(field),
      gate: gate.map { Requirement(.form(.detect, $0)) }, rule: rule)
    return Policy(
      id: "p", version: "p-1", title: label,
      stages: [.detect: first, .cultivate: plain, .summarize: plain, .replicate: plain],
      titles: titles.map { AwardTitle(id: $0, label: LocalizedText(vi: $0, en: $0)) })
  }

  private static func nomination(
    _ status: Status = .pending, forms: [String: String] = [:], title: String? = nil
  ) -> Nomination {
    Nomination(
      id: NominationID("N-1"), dossier: Dossier(subject: "A"),
      standing: Standing(stage: .detect, status: status, waitingSince: Sample.start, title: title),
      forms: Facts(forms.map { Fact(name: $0.key, value: $0.value) }), revision: .first,
      contentRevision: .first, registeredAt: Sample.start)
  }

  private static let day = Sample.day("2026-03-08")

  private static func codes(from present: Policy, to next: Policy, _ nomination: Nomination) -> [String] {
    PolicyChange(from: present, to: next).obstacles(for: nomination, on: day).map(\.code)
  }

  @Test("The same policy stands in nobody's way")
  func same() {
    for status in Status.allCases {
      #expect(
        Self.codes(
          from: Self.policy(gate: ["paper"]), to: Self.policy(gate: ["paper"]), Self.nomination(status)) == []
      )
    }
  }

  @Test("A gate stands in the way where it newly asks for what is not there")
  func gates() {
    let (open, closed) = (Self.policy(), Self.policy(gate: ["paper"]))
    #expect(Self.codes(from: open, to: closed, Self.nomination()) == ["gate"])
    #expect(Self.codes(from: open, to: closed, Self.nomination(forms: ["detect.paper": "a.pdf"])) == [])
    #expect(Self.codes(from: closed, to: open, Self.nomination()) == [])
    let more = Self.policy(form: ["paper", "letter"], gate: ["paper", "letter"])
    let obstacles = PolicyChange(from: closed, to: more).obstacles(for: Self.nomination(), on: Self.day)
    #expect(obstacles.map(\.sentence.vi) == ["thiếu: trường letter"], "what was asked for before is not new")
  }

  @Test(
    "Roles that lose the verdict that leads on",
    arguments: [
      (Status.pending, Verdict.approve), (.returned, .approve), (.held, .release), (.withdrawn, .resubmit),
    ])
  func roles(status: Status, verdict: Verdict) {
    let next = Self.policy(may: [verdict: [.chair]])
    let obstacles = PolicyChange(from: Self.policy(), to: next).obstacles(
      for: Self.nomination(status), on: Self.day)
    let lost = Self.policy().rules(of: .detect).mayGive(verdict).subtracting([.chair])
    #expect(obstacles == [.roles(verdict, lost)])
  }

  @Test("Rules, titles and fields that go")
  func others() {
    let votes = DecisionRule.votes(VoteRule(needed: 2, of: 3, isBlind: true))
    #expect(Self.codes(from: Self.policy(), to: Self.policy(rule: votes), Self.nomination()) == ["rule"])
    #expect(
      Self.codes(from: Self.policy(), to: Self.policy(titles: ["high"]), Self.nomination(title: "low")) == [
        "title"
      ])
    #expect(Self.codes(from: Self.policy(), to: Self.policy(titles: ["high"]), Self.nomination()) == [])
    let filled = Self.nomination(forms: ["detect.paper": "a", "detect.note": "b"])
    let obstacles = PolicyChange(from: Self.policy(), to: Self.policy(form: [])).obstacles(
      for: filled, on: Self.day)
    #expect(obstacles == [.lostFields(["detect.paper"])], "a field that was unknown before is not lost")
  }

  @Test("Nothing stands in the way of what is over", arguments: [Status.rejected, .dropped, .completed])
  func over(status: Status) {
    #expect(Self.codes(from: Self.policy(), to: Self.policy(gate: ["paper"]), Self.nomination(status)) == [])
  }
}

@Suite("Policies that a store keeps")
struct KeptPolicyTests {
  private func adopted(_ version: String, _ text: String, _ records: [Record]) throws -> [Record] {
    guard let change = try KeptPolicy.adoption(of: version, text: text, among: records) else {
      return records
    }
    return records.filter { $0.id != change.result.id } + [change.result]
  }

  @Test("The one adopted last is in force, and can be adopted again")
  func lastCounts() throws {
    var records: [Record] = []
    #expect(KeptPolicy.inForce(among: records) == nil)
    for (version, text) in [("a", "1"), ("b", "2"), ("a", "1"), ("c", "3"), ("b", "2")] {
      records = try adopted(version, text, records)
      #expect(KeptPolicy.inForce(among: records)?.version == version)
      #expect(KeptPolicy.inForce(among: records)?.text == text)
      #expect(try KeptPolicy.adoption(of: version, text: text, among: records) == nil)
    }
    #expect(records.count == 3)
    #expect(records.first { $0.id.name == "c" }?.facts["digest"] == Digest.of("3").description)
  }

  @Test("A version means one text for ever, to the byte")
  func oneText() throws {
    let records = try adopted("a", "é", [])
    for text in ["e\u{301}", "é ", ""] {
      #expect(throws: Refusal.policyVersionTaken("a")) {
        try KeptPolicy.adoption(of: "a", text: text, among: records)
      }
    }
  }

  @Test("Secretaries and chairs put a policy into force, those of the roster where there is one")
  func whoMay() {
    let roster = Roster([RosterMember(name: "lan", roles: [.secretary])])
    let cases: [(Roster, String, Role, String?)] = [
      (Roster(), "x", .secretary, nil), (Roster(), "x", .chair, nil),
      (Roster(), "x", .member, "role-may-not-adopt"),
      (Roster(), "x", .reader, "role-may-not-adopt"), (roster, "lan", .secretary, nil),
      (roster, "x", .secretary, "not-on-roster"), (roster, "lan", .chair, "role-not-held"),
    ]
    for (roster, name, role, code) in cases {
      let workflow = Workflow(policy: .sample, roster: roster)
      let proposal = workflow.proposeAdoption(
        of: "text", among: [], by: Reviewer(name: name, role: role), at: Sample.start)
      switch proposal {
      case .success(let changeSet):
        #expect(code == nil && changeSet?.header.action == .administration)
        #expect(changeSet?.header.policyVersion == Policy.sample.version)
      case .failure(let refusal): #expect(refusal.code == code)
      }
    }
  }
}
