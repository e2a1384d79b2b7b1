/// What several reviewers voted, or scored, on a nomination between two moves of it. A nomination that comes back to
/// a stage is judged anew: that is another round.
public struct VotedRound: Sendable, Hashable {
  /// Which nomination.
  public let nomination: NominationID
  /// In which stage.
  public let stage: Stage
  /// Which round of the nomination in this stage, from 1.
  public let number: Int
  /// Whether it goes on: nothing has settled it yet.
  public let isOpen: Bool
  /// Who voted what, by name.
  public let votes: [ReviewersVotes]
}

/// A reviewer's votes in one round.
public struct ReviewersVotes: Sendable, Hashable {
  /// Name of the reviewer.
  public let reviewer: String
  /// What they said first. It stays the first even when they took it back or said something else later: it is what
  /// they thought before anybody else's vote could change their mind.
  public let first: Vote.Choice
  /// What they say in the end; nil when they took it back, or stood aside since.
  public let last: Vote.Choice?

  /// The first or the last of them.
  public func choice(_ moment: VoteMoment) -> Vote.Choice? {
    switch moment {
    case .first: first
    case .last: last
    }
  }
}

/// Which of a reviewer's votes is meant.
public enum VoteMoment: String, CaseIterable, Sendable, Hashable {
  /// The first.
  case first
  /// The last that stands.
  case last
}

extension VotedRound {
  /// The rounds of a nomination, in their order, from every ledger entry about it.
  /// - Throws: where the entries contradict each other.
  public static func rounds(in entries: some Sequence<LedgerEntry>) throws(ReplayError) -> [VotedRound] {
    var reader = RoundReader()
    for entry in entries { try reader.take(entry) }
    return reader.rounds
  }
}

extension VotedRound {
  /// The numbers of the entries with votes of the round that goes on, those that were taken back included. Where the
  /// entries contradict each other, of all entries with votes.
  static func openVotes(in entries: some Sequence<LedgerEntry>) -> Set<Int64> {
    var reader = RoundReader()
    do {
      for entry in entries { try reader.take(entry) }
      return reader.openVotes
    } catch {
      return Set(entries.filter { if case .voted = $0.event.deed { true } else { false } }.map(\.sequence))
    }
  }
}

/// Collects votes while the ledger is replayed.
private struct RoundReader {
  private struct Cast {
    let entry: Int64
    let round: Int64
    let stage: Stage
    let reviewer: String
    let choice: Vote.Choice
  }

  private struct Key: Hashable {
    let round: Int64
    let stage: Stage
  }

  private var replay = Replay()
  private var nomination: NominationID?
  private var casts: [Cast] = []
  /// Recusals, with the round they were declared in.
  private var recusals: [(entry: Int64, round: Int64, reviewer: String)] = []
  private var takenBack: Set<Int64> = []

  mutating func take(_ entry: LedgerEntry) throws(ReplayError) {
    let round = replay.round
    if case .nomination(let id) = entry.subject { nomination = id }
    switch (entry.event, entry.event.deed) {
    case (.undone(let sequence), _): takenBack.insert(sequence)
    case (_, .voted(let vote)?):
      casts.append(
        Cast(
          entry: entry.sequence, round: round, stage: vote.stage, reviewer: entry.reviewer.name,
          choice: vote.choice))
    case (_, .decided(let ruling)?) where ruling.verdict == .recuse:
      recusals.append((entry.sequence, round, entry.reviewer.name))
    default: break
    }
    try replay.apply(entry)
  }

  var rounds: [VotedRound] {
    guard let nomination else { return [] }
    var keys: [Key] = []
    var groups: [Key: [Cast]] = [:]
    for cast in casts {
      let key = Key(round: cast.round, stage: cast.stage)
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(cast)
    }
    var numbers: [Stage: Int] = [:]
    return keys.map { key in
      numbers[key.stage, default: 0] += 1
      return VotedRound(
        nomination: nomination, stage: key.stage, number: numbers[key.stage, default: 1],
        isOpen: isOpen(round: key.round, in: key.stage),
        votes: votes(in: groups[key] ?? []))
    }
  }

  /// The numbers of the entries with votes of the round that goes on.
  var openVotes: Set<Int64> {
    Set(casts.filter { isOpen(round: $0.round, in: $0.stage) }.map(\.entry))
  }

  private func isOpen(round: Int64, in stage: Stage) -> Bool {
    round == replay.round && stage == replay.standing?.stage
  }

  private func votes(in casts: [Cast]) -> [ReviewersVotes] {
    Dictionary(grouping: casts, by: \.reviewer).sorted { $0.key < $1.key }.compactMap { reviewer, own in
      own.first.map { first in
        ReviewersVotes(
          reviewer: reviewer, first: first.choice,
          last: own.last { !takenBack.contains($0.entry) && !isRecused($0) }?.choice)
      }
    }
  }

  private func isRecused(_ cast: Cast) -> Bool {
    recusals.contains {
      $0.reviewer == cast.reviewer && $0.round == cast.round && $0.entry > cast.entry
        && !takenBack.contains($0.entry)
    }
  }
}
