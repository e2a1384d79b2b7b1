import DemoNominations
import ReviewEngine

/// When what happens to invented nominations: steps of many nominations that fall together are one action, as in an
/// office, and what the council recognised within a month was recognised in one session.
struct DemoTimeline {
  /// What happens at once.
  struct Group {
    /// What sort of thing.
    enum Kind: Hashable {
      case registration
      case steps(Reviewer)
      /// A session of the council, by its month: `2025-03`.
      case session(String)
    }

    let kind: Kind
    let time: Timestamp
    /// Who takes part, each with the step; nil for the registration.
    let events: [(nomination: DemoNomination, step: DemoStep?)]
  }

  /// The groups in their order: no nomination is in a later one before it was in the earlier.
  let groups: [Group]

  private struct Event {
    let nomination: DemoNomination
    let step: DemoStep?
    /// 0 for the registration, then the steps in their order.
    let index: Int
    let moment: Int64
    var slot: Int64
    /// Whether it comes after a session that falls into the same slot.
    var isAfterSession = false
  }

  private struct Key: Hashable {
    let slot: Int64
    let order: Int
    let kind: Group.Kind
    let name: String
  }

  /// Puts events in order.
  /// - Parameters:
  ///   - nominations: with their steps.
  ///   - now: the moment that the steps count back from.
  ///   - width: how long what happens is one action.
  ///   - policy: says on which day a moment falls.
  init(of nominations: [DemoNomination], now: Timestamp, width: Span, policy: Policy) {
    let histories = nominations.map { Self.events(of: $0, now: now, width: width) }
    let sessions = Self.sessions(in: histories, policy: policy)
    var members: [Key: [Event]] = [:]
    for history in histories {
      for event in Self.attending(sessions, history, policy: policy) {
        members[Self.key(of: event, policy: policy), default: []].append(event)
      }
    }
    let order = members.keys.sorted { ($0.slot, $0.order, $0.name) < ($1.slot, $1.order, $1.name) }
    var latest: Int64 = 0
    groups = order.map { key in
      let events = members[key] ?? []
      let time: Int64
      if case .registration = key.kind {
        time = key.slot * width.milliseconds
      } else {
        latest = max(latest, events.map(\.moment).max() ?? 0)
        time = latest
      }
      return Group(
        kind: key.kind, time: Timestamp(milliseconds: time), events: events.map { ($0.nomination, $0.step) })
    }
  }

  private static func events(of nomination: DemoNomination, now: Timestamp, width: Span) -> [Event] {
    let moments =
      ([nomination.registeredAgo] + nomination.history.map(\.ago)).map { now.milliseconds - $0.milliseconds }
    var slot: Int64 = 0
    return moments.enumerated().map { index, moment in
      slot = max(slot, moment / width.milliseconds)
      return Event(
        nomination: nomination, step: index == 0 ? nil : nomination.history[index - 1], index: index,
        moment: moment, slot: slot)
    }
  }

  /// The slot of each session: that of the last nomination that was recognised in its month.
  private static func sessions(in histories: [[Event]], policy: Policy) -> [String: Int64] {
    histories.joined().reduce(into: [:]) { sessions, event in
      guard event.step?.deed == .recognised else { return }
      let month = month(of: event.moment, policy)
      sessions[month] = max(sessions[month] ?? 0, event.slot)
    }
  }

  /// A nomination's events with those from its session on moved to the session's slot, or later.
  private static func attending(
    _ sessions: [String: Int64], _ history: [Event], policy: Policy
  ) -> [Event] {
    var least: Int64 = 0
    var isAfterSession = false
    return history.map { event in
      var event = event
      let isSession = event.step?.deed == .recognised
      if isSession { least = sessions[month(of: event.moment, policy)] ?? event.slot }
      event.slot = max(event.slot, least)
      event.isAfterSession = isAfterSession
      if isSession { isAfterSession = true }
      return event
    }
  }

  private static func key(of event: Event, policy: Policy) -> Key {
    // Within one slot: what comes before a session, the session, what comes after it.
    let part = 1_000_000
    switch event.step {
    case nil: return Key(slot: event.slot, order: 0, kind: .registration, name: "")
    case let step? where step.deed == .recognised:
      let month = month(of: event.moment, policy)
      return Key(slot: event.slot, order: part, kind: .session(month), name: month)
    case let step?:
      return Key(
        slot: event.slot, order: event.index + (event.isAfterSession ? part : 0), kind: .steps(step.reviewer),
        name: step.reviewer.name)
    }
  }

  private static func month(of moment: Int64, _ policy: Policy) -> String {
    String(policy.day(of: Timestamp(milliseconds: moment)).description.prefix(7))
  }
}
