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

  /// Above this size only one nomination in so many has a past: what is left to review is what a large store is for.
  private static let withPast = 10

  /// Something that happens to one nomination.
  private struct Event {
    let slot: Int64
    /// 0 for the registration, then the decisions in their order.
    let step: Int
    let reviewer: Reviewer
    let nomination: DemoNomination

    /// Events that are written as one action.
    var group: Group { Group(slot: slot, step: step, reviewer: reviewer) }
  }

  private struct Group: Hashable {
    let slot: Int64
    let step: Int
    let reviewer: Reviewer
  }

  /// Takes in so many nominations with what was decided about them.
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
        try await write(chunk, width: width)
        done += chunk.count
        progress(done)
        chunk = []
      }
    }
    try await write(chunk, width: width)
  }

  private func write(_ nominations: [DemoNomination], width: Span) async throws {
    let groups = Dictionary(grouping: nominations.flatMap { events(of: $0, width: width) }, by: \.group)
    let order = groups.keys.sorted {
      ($0.slot, $0.step, $0.reviewer.name) < ($1.slot, $1.step, $1.reviewer.name)
    }
    var current: [NominationID: Nomination] = [:]
    for group in order {
      let time = Timestamp(milliseconds: group.slot * width.milliseconds)
      let nominations = (groups[group] ?? []).map(\.nomination)
      let changes =
        group.step == 0
        ? registrations(of: nominations, at: time)
        : try decisions(on: nominations, current, step: group.step - 1, by: group.reviewer, at: time)
      for change in changes { current[change.result.id] = change.result }
      try await write(changes, as: group.step == 0 ? .registration : .decision, by: group.reviewer, at: time)
    }
  }

  private func write(
    _ changes: [Change], as action: Action, by reviewer: Reviewer, at time: Timestamp
  ) async throws {
    let header = workflow.header(action, by: reviewer, at: time)
    if action == .registration {
      try await store.register(header) { registrar in
        for change in changes { try registrar.record(change) }
      }
    } else {
      _ = try await store.apply(ChangeSet(header: header, changes: changes))
    }
  }

  /// What happens to a nomination; each step falls into a later slot than the one before, or into the same.
  private func events(of nomination: DemoNomination, width: Span) -> [Event] {
    let slot = { (ago: Span) in now.milliseconds / width.milliseconds - ago.milliseconds / width.milliseconds
    }
    let clerk = Reviewer(name: "văn thư", role: .secretary)
    var last = slot(nomination.registeredAgo)
    var events = [Event(slot: last, step: 0, reviewer: clerk, nomination: nomination)]
    for (index, decision) in nomination.history.enumerated() {
      last = max(last, slot(decision.ago))
      events.append(
        Event(slot: last, step: index + 1, reviewer: decision.reviewer, nomination: nomination))
    }
    return events
  }

  private func registrations(of nominations: [DemoNomination], at time: Timestamp) -> [Change] {
    nominations.map { workflow.registration(of: $0.dossier, as: $0.id, from: "demo", at: time) }
  }

  private func decisions(
    on nominations: [DemoNomination], _ current: [NominationID: Nomination], step: Int,
    by reviewer: Reviewer, at time: Timestamp
  ) throws -> [Change] {
    try nominations.compactMap { nomination in
      let decision = nomination.history[step]
      let request = DecisionRequest(decision.verdict, reason: decision.reason, note: decision.note)
      return try current[nomination.id].map {
        try workflow.change(request, on: $0, by: reviewer, at: time).get()
      }
    }
  }
}

extension DemoNomination {
  /// The same nomination before anything was decided about it.
  fileprivate var withoutPast: DemoNomination {
    DemoNomination(id: id, dossier: dossier, registeredAgo: registeredAgo, history: [])
  }
}
