/// Rebuilds what a nomination's ledger entries say about it. Feed it the entries of one nomination in their
/// order; the result must be what the store holds.
public struct Replay: Sendable {
  /// Where the nomination stands; nil before its registration.
  public private(set) var standing: Standing?
  /// What its forms say.
  public private(set) var forms = Facts()
  /// Its revision after the last entry.
  public private(set) var revision = Revision(rawValue: 0)
  /// The revision that last changed its dossier.
  public private(set) var contentRevision = Revision(rawValue: 0)
  /// The digest of its dossier.
  public private(set) var digest: Digest?
  /// When it was registered.
  public private(set) var registeredAt: Timestamp?
  /// The entries whose effect still holds, votes that settled nothing aside, the latest last, each with the standing
  /// that it replaced.
  private var effective: [(entry: LedgerEntry, before: Place)] = []
  /// The votes of this stage that settled nothing yet, by reviewer, the latest last: each can be taken back on its own.
  private var votes: [String: [(entry: Int64, vote: CastVote, time: Timestamp)]] = [:]
  /// What was taken back and can be redone, votes aside, the latest last. Redoing goes from the last to the first;
  /// anything new ends it.
  private var undone: [TakenBack] = []
  /// The votes that were taken back and can be given again, by reviewer, the latest last. What other reviewers vote does
  /// not end that; anything else that is new does, and so does a new vote of one's own.
  private var undoneVotes: [String: [TakenBack]] = [:]
  /// The entries that undos took back and redos put back, by the number of the undo or redo: always the first one.
  private var origins: [Int64: Int64] = [:]

  /// Something that was taken back.
  private struct TakenBack {
    /// The number of the undo.
    var entry: Int64
    var deed: Deed
    /// The round that it belongs to.
    var round: Int64
  }

  /// A standing with the votes that brought it about.
  private struct Place {
    var standing: Standing
    var votes: [String: [(entry: Int64, vote: CastVote, time: Timestamp)]]
  }

  /// A replay that has seen nothing.
  public init() {}

  /// Replays entries from the first on.
  public init(_ entries: some Sequence<LedgerEntry>) throws(ReplayError) {
    for entry in entries { try apply(entry) }
  }

  /// Takes the next entry.
  /// - Throws: what contradicts the entries before; the replay is then not to be used further.
  public mutating func apply(_ entry: LedgerEntry) throws(ReplayError) {
    guard entry.revision == revision.next else { throw .revisionGap(entry.sequence) }
    if case .registered(_, let content) = entry.event {
      guard standing == nil else { throw .registeredTwice(entry.sequence) }
      standing = .registered(at: entry.time)
      (digest, registeredAt, contentRevision) = (content, entry.time, entry.revision)
    } else {
      guard let before = standing else { throw .notRegistered(entry.sequence) }
      standing = try standing(after: entry, from: before)
    }
    revision = entry.revision
  }

  private mutating func standing(
    after entry: LedgerEntry, from before: Standing
  ) throws(ReplayError) -> Standing {
    switch entry.event {
    case .registered:
      preconditionFailure("The caller has dealt with registrations.")
    case .recorded:
      throw .notAboutANomination(entry.sequence)
    case .amended(_, _, let content):
      (digest, contentRevision) = (content, entry.revision)
      endRedoing()
      let after = before.followingAmendment(at: entry.time)
      if after != before { effective.append((entry, Place(standing: before, votes: votes))) }
      return after
    case .decided(let ruling):
      endRedoing()
      return try standing(after: .decided(ruling), entry, from: before)
    case .voted(let vote):
      undone.removeAll()
      undoneVotes[entry.reviewer.name] = nil
      return try standing(after: .voted(vote), entry, from: before)
    case .filled(let changes):
      endRedoing()
      return try standing(after: .filled(changes), entry, from: before)
    case .undone(let sequence):
      guard let taken = taking(back: sequence, from: before) else { throw .undoesAnother(entry.sequence) }
      if taken.isLoneVote {
        votes[taken.reviewer]?.removeLast()
      } else if let last = effective.popLast() {
        forms = taken.forms
        if taken.deed.isMoving {
          votes = last.before.votes
        } else if taken.deed.ruling?.verdict == .recuse {
          votes[taken.reviewer] = last.before.votes[taken.reviewer]
        }
      }
      origins[entry.sequence] = origins[sequence] ?? sequence
      let takenBack = TakenBack(entry: entry.sequence, deed: taken.deed, round: round)
      if case .voted = taken.deed {
        undoneVotes[taken.reviewer, default: []].append(takenBack)
      } else {
        undone.append(takenBack)
      }
      return taken.standing
    case .redone(let sequence, let deed):
      guard let last = redoable(sequence), last.isSame(as: deed) else { throw .undoesAnother(entry.sequence) }
      if case .voted = last { undoneVotes[entry.reviewer.name]?.removeLast() } else { undone.removeLast() }
      origins[entry.sequence] = origins[sequence] ?? sequence
      return try standing(after: deed, entry, from: before)
    }
  }

  private mutating func standing(
    after deed: Deed, _ entry: LedgerEntry, from before: Standing
  ) throws(ReplayError) -> Standing {
    let reviewer = entry.reviewer.name
    switch deed {
    case .decided(let ruling):
      effective.append((entry, Place(standing: before, votes: votes)))
      if deed.isMoving { votes = [:] }
      if ruling.verdict == .recuse { votes[reviewer] = nil }
      return before.following(ruling, by: reviewer, at: entry.time, on: revision)
    case .voted(let vote):
      guard let ruling = vote.ruling else {
        votes[reviewer, default: []].append((entry.sequence, vote, entry.time))
        return before.following(vote, by: reviewer, at: entry.time)
      }
      effective.append((entry, Place(standing: before, votes: votes)))
      votes = [:]
      return before.following(ruling, by: reviewer, at: entry.time, on: revision)
    case .filled(let changes):
      guard let filled = forms.applying(changes) else { throw .factsDiffer(entry.sequence) }
      effective.append((entry, Place(standing: before, votes: votes)))
      forms = filled
      return before
    case .recorded:
      throw .notAboutANomination(entry.sequence)
    }
  }
}

extension Replay {
  /// The number of the entry that last moved the nomination and still holds, 0 before the first: what several
  /// reviewers vote between two moves belongs together. A move that is taken back and put back begins the same
  /// round again.
  var round: Int64 {
    let last = effective.last { $0.entry.event.deed?.isMoving ?? false }
    return last.map { origins[$0.entry.sequence] ?? $0.entry.sequence } ?? 0
  }

  /// What redoing the undo with a number would put back; nil when something that matters to it happened since.
  func redoable(_ sequence: Int64) -> Deed? {
    let last = [undone.last].compactMap(\.self) + undoneVotes.values.compactMap(\.last)
    guard let found = last.first(where: { $0.entry == sequence }) else { return nil }
    if case .filled = found.deed { return found.deed }
    return found.round == round ? found.deed : nil
  }

  private mutating func endRedoing() {
    undone.removeAll()
    undoneVotes.removeAll()
  }

  /// What taking an entry back leads to.
  struct Taken {
    /// What is taken back.
    let deed: Deed
    /// Who had done it.
    let reviewer: String
    /// The standing afterwards.
    let standing: Standing
    /// The forms afterwards.
    let forms: Facts
    /// Whether it is a vote that settled nothing.
    let isLoneVote: Bool
  }

  /// What taking an entry back would lead to; nil when something that matters to it happened since. A vote that
  /// settled nothing can be taken back whatever others did, as long as the stage is the same.
  func taking(back sequence: Int64, from standing: Standing) -> Taken? {
    for (reviewer, list) in votes {
      guard let last = list.last, last.entry == sequence else { continue }
      let former = list.dropLast().last
      return Taken(
        deed: .voted(last.vote), reviewer: reviewer,
        standing: standing.voting(former.map { $0.vote.vote(by: reviewer, at: $0.time) }, instead: reviewer),
        forms: forms, isLoneVote: true)
    }
    guard let last = effective.last, last.entry.sequence == sequence, let deed = last.entry.event.deed
    else { return nil }
    let former: Standing
    switch deed {
    case .filled(let changes):
      let reversed = forms.applying(changes.map(\.reversed))
      return reversed.map {
        Taken(
          deed: deed, reviewer: last.entry.reviewer.name, standing: standing, forms: $0, isLoneVote: false)
      }
    case .decided where !deed.isMoving:
      var place = last.before.standing
      place.votes = standing.votes
      if deed.ruling?.verdict == .recuse, let own = last.before.standing.vote(of: last.entry.reviewer.name) {
        place = place.voting(own, instead: own.reviewer)
      }
      former = place
    case .decided, .voted:
      guard standing.votes.isEmpty else { return nil }
      former = last.before.standing
    case .recorded: return nil
    }
    return Taken(
      deed: deed, reviewer: last.entry.reviewer.name, standing: former, forms: forms, isLoneVote: false)
  }
}

extension Deed {
  /// Whether it moves a nomination, rather than adding to what is known of it.
  var isMoving: Bool {
    switch self {
    case .decided(let ruling): Transition.of(ruling.verdict).isMoving
    case .voted(let vote): vote.ruling != nil
    case .filled, .recorded: false
    }
  }

  /// Whether a redo does the same. A vote may bring about something else than it did the first time.
  fileprivate func isSame(as other: Deed) -> Bool {
    if case .voted(let vote) = self, case .voted(let again) = other {
      return vote.choice == again.choice && vote.note == again.note && vote.stage == again.stage
    }
    return self == other
  }
}

/// How the ledger entries of one subject contradict each other, with the number of the first entry that does.
public enum ReplayError: Error, Sendable, Hashable {
  /// The revision is not the next one.
  case revisionGap(Int64)
  /// A nomination is registered for the second time.
  case registeredTwice(Int64)
  /// Something happened to a nomination before its registration.
  case notRegistered(Int64)
  /// An undo or redo takes back something that was not in effect.
  case undoesAnother(Int64)
  /// A fact is said to have been what it was not.
  case factsDiffer(Int64)
  /// What can only happen to other things happened to a nomination, or the other way round.
  case notAboutANomination(Int64)

  /// The number of the entry.
  public var sequence: Int64 {
    switch self {
    case .revisionGap(let sequence), .registeredTwice(let sequence), .notRegistered(let sequence),
      .undoesAnother(let sequence), .factsDiffer(let sequence), .notAboutANomination(let sequence):
      sequence
    }
  }
}
