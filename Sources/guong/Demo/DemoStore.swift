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
  /// Above this size what happens within a month is written as one action, for speed.
  private static let detailedUpTo = 2_000

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
    let width: Span = size > Self.detailedUpTo ? .days(30) : .minutes(1)
    var chunk: [DemoNomination] = []
    var done = 0
    for nomination in DemoNominations(size: size, seed: seed, today: now.day(utcOffset: utcOffset)) {
      chunk.append(nomination)
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
    for group in order {
      let time = Timestamp(milliseconds: group.slot * width.milliseconds)
      let nominations = (groups[group] ?? []).map(\.nomination)
      if group.step == 0 {
        try await register(nominations, by: group.reviewer, at: time)
      } else {
        try await decide(nominations, step: group.step - 1, by: group.reviewer, at: time)
      }
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

  private func register(
    _ nominations: [DemoNomination], by reviewer: Reviewer, at time: Timestamp
  ) async throws {
    let workflow = workflow
    try await store.register(workflow.header(.registration, by: reviewer, at: time)) { registrar in
      for nomination in nominations {
        try registrar.record(
          workflow.registration(of: nomination.dossier, as: nomination.id, from: "demo", at: time))
      }
    }
  }

  private func decide(
    _ nominations: [DemoNomination], step: Int, by reviewer: Reviewer, at time: Timestamp
  ) async throws {
    var changes: [Change] = []
    for nomination in nominations {
      let decision = nomination.history[step]
      let request = DecisionRequest(decision.verdict, reason: decision.reason, note: decision.note)
      guard let row = try await store.row(of: nomination.id) else { continue }
      changes.append(try workflow.change(request, on: row.nomination, by: reviewer, at: time).get())
    }
    guard !changes.isEmpty else { return }
    _ = try await store.apply(
      ChangeSet(header: workflow.header(.decision, by: reviewer, at: time), changes: changes))
  }
}
