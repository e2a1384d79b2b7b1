import ReviewEngine
import Testing

/// Walks the state machine under policies with gates and every sort of rule.
@Suite("The state machine")
struct StateMachineTests {
  private typealias Place = StateGraph.Place

  /// A policy that asks for one field in every stage, decided by one rule.
  private static func policy(_ rule: DecisionRule) -> Policy {
    let other = [Reason(code: "other", label: LocalizedText(vi: "khác", en: "other"))]
    let field = FormField(id: "paper", label: LocalizedText(vi: "Giấy", en: "Paper"), type: .document)
    return Policy(
      id: "gated", version: "gated-1", title: LocalizedText(vi: "Thử", en: "Try"),
      stages: Stage.allCases.reduce(into: [:]) { stages, stage in
        stages[stage] = StageRules(
          label: LocalizedText(vi: "Giai đoạn \(stage.rawValue)", en: "Stage \(stage.rawValue)"),
          decidingRoles: [.secretary, .member, .chair], form: [field],
          gate: [Requirement(.form(stage, "paper"))], rule: rule)
      },
      reasons: Transition.table.filter(\.needsReason).reduce(into: [:]) { $0[$1.verdict] = other },
      titles: [
        AwardTitle(id: "high", label: LocalizedText(vi: "Cao", en: "High"), below: "low"),
        AwardTitle(id: "low", label: LocalizedText(vi: "Thấp", en: "Low")),
      ])
  }

  static let rules: [DecisionRule] = [
    .single, .votes(VoteRule(needed: 2, of: 3, isBlind: true)),
    .votes(VoteRule(needed: 1, of: 1, isBlind: false)),
    .ballot(BallotRule(failed: .consolidate, reason: "other")),
    .scores(
      ScoreRule(
        cards: 1, minimum: 5000,
        criteria: [Criterion(id: "c", label: LocalizedText(vi: "C", en: "C"), weight: 1, maximum: 10)],
        isBlind: false)),
  ]

  private static let graph = StateGraph(policy(.single))

  @Test("Every place but the impossible ones can be reached")
  func places() {
    let everywhere: [Status] = [.pending, .returned, .held, .rejected, .withdrawn]
    let expected =
      Set(Stage.allCases.flatMap { stage in everywhere.map { Place(stage, $0) } })
      .union(Stage.allCases.dropFirst().map { Place($0, .dropped) }).union([Place(.replicate, .completed)])
    #expect(Set(Self.graph.places) == expected)
    #expect(Self.graph.places.count == expected.count)
  }

  @Test("What is not final leads on to the end of the review; what is final leads nowhere")
  func deadEnds() {
    for place in Self.graph.places {
      let ways = Self.graph.ways(from: place)
      #expect(ways.isEmpty == place.status.isFinal, "\(place)")
      guard !place.status.isFinal else { continue }
      var reached: Set<Place> = [place]
      var waiting = [place]
      while let here = waiting.popLast() {
        for way in Self.graph.ways(from: here) where reached.insert(way.to).inserted {
          waiting.append(way.to)
        }
      }
      #expect(reached.contains(Place(.replicate, .completed)), "\(place)")
    }
    #expect(Self.graph.deadEnds.isEmpty)
  }

  @Test("Every verdict can be given somewhere", arguments: Verdict.allCases)
  func verdicts(verdict: Verdict) {
    let ways = Self.graph.ways.filter { $0.verdict == verdict }
    #expect(!ways.isEmpty)
    #expect(Set(ways.map(\.from.stage)) == Transition.of(verdict).stages)
    #expect(ways.allSatisfy { !$0.roles.isEmpty && !$0.roles.contains(.reader) })
  }

  @Test("The graph is what the workflow does", arguments: Verdict.allCases)
  func agrees(verdict: Verdict) {
    let workflow = Workflow(policy: Self.policy(.single))
    for from in Self.graph.places {
      let nomination = Self.nomination(at: from, papers: Stage.allCases)
      for role in Role.allCases {
        let way = Self.graph.ways(from: from).first { $0.verdict == verdict && $0.roles.contains(role) }
        let reviewer = Reviewer(name: "r", role: role)
        switch workflow.outcome(of: verdict, on: nomination, by: reviewer, at: Sample.start) {
        case .moves(let stage, let status, _):
          #expect(way?.to == Place(stage, status), "\(verdict) \(from) \(role)")
        case .counts: Issue.record("nobody votes here")
        case .refused(let refusal):
          // No title stands above the highest: the one thing that the graph does not know.
          #expect(way == nil || refusal.code == "no-such-title", "\(verdict) \(from) \(role) \(refusal)")
        }
      }
    }
  }

  @Test("No approval gets past a closed gate, whatever the rule, whoever asks", arguments: rules)
  func gates(rule: DecisionRule) {
    let workflow = Workflow(policy: Self.policy(rule))
    for place in Self.graph.places {
      // Papers of all other stages do not help.
      let nomination = Self.nomination(at: place, papers: Stage.allCases.filter { $0 != place.stage })
      for role in Role.allCases {
        let reviewer = Reviewer(name: "r", role: role)
        guard
          case .refused(let refusal) = workflow.outcome(
            of: .approve, on: nomination, by: reviewer, at: Sample.start)
        else {
          Issue.record("approved past the gate at \(place) by \(role)")
          continue
        }
        let mayApprove = Self.graph.ways(from: place).contains {
          $0.verdict == .approve && $0.roles.contains(role)
        }
        #expect((refusal.code == "gate-unmet") == mayApprove, "\(place) \(role) \(refusal.code)")
      }
    }
  }

  @Test(
    "Whatever reviewers do in a row, nothing without its papers leaves its stage forwards", arguments: rules)
  func randomWalks(rule: DecisionRule) {
    let workflow = Workflow(policy: Self.policy(rule))
    let seed: UInt64 = 20_260_308
    var generator = SeededGenerator(seed: seed)
    for walk in 0..<60 {
      let first = Stage.allCases[walk % 4]
      var nomination = Self.nomination(at: Place(first, .pending), papers: [])
      for step in 0..<40 {
        let verdict = Verdict.allCases[Int.random(in: 0..<Verdict.allCases.count, using: &generator)]
        let role = Role.allCases[Int.random(in: 0..<Role.allCases.count, using: &generator)]
        let name = ["a", "b", "c"][Int.random(in: 0..<3, using: &generator)]
        let code = Transition.of(verdict).needsReason ? "other" : nil
        let change = workflow.change(
          DecisionRequest(verdict, reason: code), on: nomination, by: Reviewer(name: name, role: role),
          at: Sample.minute(step))
        guard case .success(let change) = change else { continue }
        nomination = change.result
        #expect(nomination.standing.stage <= first, "seed \(seed), walk \(walk), step \(step)")
        #expect(nomination.standing.status != .completed, "seed \(seed), walk \(walk), step \(step)")
      }
    }
  }

  private static func nomination(at place: Place, papers: [Stage]) -> Nomination {
    Nomination(
      id: NominationID("N-1"), dossier: Dossier(subject: "A", title: "High"),
      standing: Standing(stage: place.stage, status: place.status, waitingSince: Sample.start),
      forms: Facts(papers.map { Fact(name: "\($0.id).paper", value: "paper.pdf") }), revision: .first,
      contentRevision: .first, registeredAt: Sample.start)
  }

  @Test("As text: rule, gate, verdicts with their way and roles")
  func text() {
    let text = Self.graph.text(in: .vietnamese)
    #expect(
      text.hasPrefix("Giai đoạn 1 (detect)\n  cách duyệt: một người duyệt\n  phải có: giấy\n  chờ duyệt\n"))
    #expect(text.contains("\n    duyệt → Giai đoạn 2, chờ duyệt  [thư ký, thành viên, chủ tịch]\n"))
    #expect(text.contains("\n    thu hồi (cần lý do) → đã thanh loại  [chủ tịch]\n"))
    #expect(text.contains("\n  đã từ chối (kết thúc; chỉ hoàn tác được)\n"))
    #expect(
      Self.graph.text(in: .english).contains(
        "\n    re-check → stays where it is  [secretary, member, chair]\n"))
  }

  @Test("As Graphviz: every place a node, every way an arrow, quotes and line breaks kept apart")
  func dot() {
    let dot = Self.graph.dot(in: .english)
    #expect(dot.hasPrefix("digraph \"gated-1\" {\n") && dot.hasSuffix("\n}\n"))
    for place in Self.graph.places {
      #expect(dot.contains("    \"\(place.stage.id).\(place.status.rawValue)\" [label="))
    }
    #expect(dot.contains("  \"summarize.pending\" -> \"cultivate.pending\" [label=\"consolidate\"];"))
    let arrows = dot.split(separator: "\n").count { $0.contains(" -> ") }
    #expect(arrows == Set(Self.graph.ways.map { [$0.from, $0.to] }).count)
    let odd = Policy(
      id: "odd", version: "a\"b\\c", title: LocalizedText(vi: "T", en: "T"), stages: Self.graph.policy.stages)
    #expect(StateGraph(odd).dot(in: .english).hasPrefix("digraph \"a\\\"b\\\\c\" {"))
  }
}
