public import ReviewEngine

/// The nominations that are being replicated, by how far that is: made known or not yet, taken over by other units, and
/// those whose yearly re-check is due.
public struct ReplicationBoard: Sendable, Hashable {
  /// How far the replication of a nomination is.
  public enum State: Int, CaseIterable, Sendable, Hashable {
    /// Not made known by any event yet.
    case waiting
    /// Made known, and not taken over by another unit yet.
    case shown
    /// Taken over by other units.
    case adopted
    /// A year has passed since it was last looked at.
    case due
  }

  /// One nomination of the board.
  public struct Card: Sendable, Hashable {
    /// The nomination.
    public let nomination: Nomination
    /// How many events made it known.
    public let events: Int
    /// The units that took it over, each once, in the order entered.
    public let adopters: [String]
    /// The day of its next re-check: a year after the last one, or after it came to be replicated.
    public let recheck: CalendarDay
  }

  /// A re-check is due so many months after the last: the programme's text says yearly.
  public static let recheckMonths = 12
  /// How many cards of a state are kept, the earliest re-check first.
  public static let shown = 200

  /// How many nominations there are in each state.
  public private(set) var counts = [State: Int]()
  private var kept = [State: [Card]]()
  private let policy: Policy
  private let today: CalendarDay
  private let events: FormTable?
  private let adoptions: FormTable?
  private let rechecks: FormTable?

  /// Nothing counted yet.
  /// - Parameters:
  ///   - policy: knows the forms.
  ///   - now: the moment to look at.
  public init(under policy: Policy, at now: Timestamp) {
    self.policy = policy
    today = policy.day(of: now)
    events = policy.eventsTable
    adoptions = policy.adoptionsTable
    rechecks = policy.rechecksTable
  }

  /// Takes the next nomination; one that is not being replicated is left out.
  public mutating func take(_ nomination: Nomination) {
    let standing = nomination.standing
    guard standing.stage == .replicate, [.pending, .completed].contains(standing.status) else { return }
    let card = card(of: nomination)
    let state: State =
      if card.recheck <= today { .due } else if !card.adopters.isEmpty { .adopted } else if card.events > 0 {
        .shown
      } else { .waiting }
    counts[state, default: 0] += 1
    keep(card, in: state)
  }

  /// The cards of a state, the earliest re-check first, as many as are kept.
  public func cards(_ state: State) -> [Card] { kept[state] ?? [] }

  private func card(of nomination: Nomination) -> Card {
    let forms = nomination.forms
    var adopters: [String] = []
    if let adoptions {
      let unit = adoptions.column("unit") { $0 == .text }
      for row in adoptions.rows(in: forms) {
        let name = adoptions.text(unit, row, in: forms)
        if !name.isEmpty, !adopters.contains(name) { adopters.append(name) }
      }
    }
    var last = policy.day(of: nomination.standing.waitingSince)
    if let time = nomination.standing.recheckedAt { last = max(last, policy.day(of: time)) }
    if let rechecks {
      let date = rechecks.column("date") { $0 == .date }
      for row in rechecks.rows(in: forms) {
        if let day = CalendarDay(parsing: rechecks.text(date, row, in: forms)) { last = max(last, day) }
      }
    }
    return Card(
      nomination: nomination, events: events?.rows(in: forms).count ?? 0, adopters: adopters,
      recheck: last.adding(months: Self.recheckMonths))
  }

  private mutating func keep(_ card: Card, in state: State) {
    var cards = kept[state] ?? []
    if cards.count == Self.shown, let last = cards.last, !card.precedes(last) { return }
    cards.insert(card, at: cards.firstIndex { card.precedes($0) } ?? cards.endIndex)
    if cards.count > Self.shown { cards.removeLast() }
    kept[state] = cards
  }
}

extension ReplicationBoard.Card {
  fileprivate func precedes(_ other: Self) -> Bool {
    (recheck, nomination.id.rawValue) < (other.recheck, other.nomination.id.rawValue)
  }
}

extension CalendarDay {
  /// The same day so many months later; the last day of a month that is shorter.
  fileprivate func adding(months: Int) -> CalendarDay {
    let month = year * 12 + self.month - 1 + months
    let length = CalendarDay.length(ofMonth: month % 12 + 1, year: month / 12)
    return CalendarDay(year: month / 12, month: month % 12 + 1, day: min(day, length)) ?? .latest
  }
}
