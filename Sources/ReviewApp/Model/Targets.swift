import ReviewEngine

/// What a decision is about.
enum Targets: Sendable, Hashable {
  /// These nominations, as the reviewer saw them.
  case nominations([Nomination])
  /// Everything the list's query matches, but for some.
  case matching(except: [NominationID: Row])
}

/// What a bulk decision would do, counted before anything is done.
struct BulkPreview: Sendable, Hashable {
  /// How many would go to one place.
  struct Move: Sendable, Hashable {
    let stage: Stage
    let status: Status
    var count: Int
  }

  /// How many cannot be decided for one reason.
  struct Refused: Sendable, Hashable {
    let outcome: Outcome
    var count: Int
  }

  /// How many would go where, in the order of stages and statuses.
  private(set) var moves: [Move] = []
  /// How many cannot be decided, and why.
  private(set) var refused: [Refused] = []

  /// Counts the outcomes of a verdict.
  init(_ verdict: Verdict, on census: Census, by role: ReviewEngine.Role, under workflow: Workflow) {
    for stage in Stage.allCases {
      for status in Status.allCases {
        let count = census.count(in: stage, status)
        if count > 0 { add(count, workflow.outcome(of: verdict, in: stage, status, for: role)) }
      }
    }
  }

  /// How many would be decided.
  var accepted: Int { moves.reduce(0) { $0 + $1.count } }

  private mutating func add(_ count: Int, _ outcome: Outcome) {
    if case .moves(let stage, let status) = outcome {
      if let index = moves.firstIndex(where: { $0.stage == stage && $0.status == status }) {
        moves[index].count += count
      } else {
        moves.append(Move(stage: stage, status: status, count: count))
      }
    } else if let index = refused.firstIndex(where: { $0.outcome == outcome }) {
      refused[index].count += count
    } else {
      refused.append(Refused(outcome: outcome, count: count))
    }
  }
}

extension Census {
  /// The census of some nominations.
  init(of nominations: some Sequence<Nomination>) {
    var counts: [Stage: [Status: Int]] = [:]
    for nomination in nominations {
      counts[nomination.standing.stage, default: [:]][nomination.standing.status, default: 0] += 1
    }
    self.init(counts: counts)
  }

  /// The census without some nominations.
  func subtracting(_ nominations: some Sequence<Nomination>) -> Census {
    var counts = counts
    for nomination in nominations {
      counts[nomination.standing.stage]?[nomination.standing.status]? -= 1
    }
    return Census(counts: counts)
  }
}
