import DemoNominations
import ReviewEngine
import ReviewStore

/// Fills a store with invented nominations, through the same rules as real ones.
struct DemoStore {
  let store: any Store
  let workflow: Workflow
  let now: Timestamp

  /// Nominations are taken in this many at a time, so that memory does not grow with their number.
  private static let chunk = 20_000
  /// Above this size what happens within a year is written as one action, for speed.
  private static let detailedUpTo = 2_000
  /// Above that size only one nomination in so many has a past: what is left to review is what a large store is for.
  private static let withPast = 10

  private static let clerk = Reviewer(name: "văn thư", role: .secretary)

  /// Takes in so many nominations with what was done about them.
  func fill(
    size: Int, seed: UInt64, utcOffset: Int, progress: (Int) -> Void
  ) async throws {
    let isDetailed = size <= Self.detailedUpTo
    let width: Span = isDetailed ? .minutes(1) : .days(365)
    var chunk: [DemoNomination] = []
    var done = 0
    for nomination in DemoNominations(size: size, seed: seed, today: now.day(utcOffset: utcOffset)) {
      let hasPast = isDetailed || (done + chunk.count) % Self.withPast == 0
      chunk.append(hasPast ? nomination : nomination.withoutPast)
      if chunk.count == Self.chunk {
        try await write(chunk, number: done / Self.chunk, width: width)
        done += chunk.count
        progress(done)
        chunk = []
      }
    }
    try await write(chunk, number: done / Self.chunk, width: width)
  }

  /// Writes some nominations; sessions of later pieces have the piece's number in their names.
  private func write(_ nominations: [DemoNomination], number: Int, width: Span) async throws {
    let timeline = DemoTimeline(of: nominations, now: now, width: width, policy: workflow.policy)
    var current: [NominationID: Nomination] = [:]
    for group in timeline.groups {
      let results: [Nomination]
      switch group.kind {
      case .registration: results = try await register(group)
      case .steps(let reviewer): results = try await take(group, current, by: reviewer)
      case .session(let month):
        results = try await DemoCouncil(store: store, workflow: workflow).hold(
          number == 0 ? month : "\(month)-\(number)",
          on: group.events.compactMap { current[$0.nomination.id] },
          at: group.time)
      }
      for result in results { current[result.id] = result }
    }
  }

  private func register(_ group: DemoTimeline.Group) async throws -> [Nomination] {
    let changes = group.events.map { event in
      workflow.registration(
        of: event.nomination.dossier, as: event.nomination.id, from: "demo", at: group.time)
    }
    try await store.register(workflow.header(.registration, by: Self.clerk, at: group.time)) { registrar in
      for change in changes { try registrar.record(change) }
    }
    return changes.map(\.result)
  }

  /// Takes a step of several nominations: what fills in forms is one action, what decides another.
  private func take(
    _ group: DemoTimeline.Group, _ current: [NominationID: Nomination], by reviewer: Reviewer
  ) async throws -> [Nomination] {
    var fillings: [Change] = []
    var decisions: [Change] = []
    for (demo, step) in group.events {
      guard let nomination = current[demo.id], let step else { continue }
      switch step.deed {
      case .filled(let facts):
        if let change = try workflow.fill(entered: facts, of: nomination, by: reviewer).get() {
          fillings.append(change)
        }
      case .decided(let request):
        decisions.append(try workflow.change(request, on: nomination, by: reviewer, at: group.time).get())
      case .recognised: preconditionFailure("What the council recognises is in a group of its own.")
      }
    }
    for (action, changes) in [(Action.filling, fillings), (.decision, decisions)] where !changes.isEmpty {
      let header = workflow.header(action, by: reviewer, at: group.time)
      _ = try await store.apply(ChangeSet(header: header, changes: changes))
    }
    return (fillings + decisions).map(\.result)
  }
}

extension DemoNomination {
  /// The same nomination before anything was done about it.
  fileprivate var withoutPast: DemoNomination {
    DemoNomination(id: id, dossier: dossier, registeredAgo: registeredAgo, history: [])
  }
}
