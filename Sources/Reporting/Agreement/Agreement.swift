public import ReviewEngine

/// How far reviewers agree where several vote or score: what can be counted, and the coefficients that research uses.
///
/// Only rounds that are settled count, whoever asks: the figures of a round that goes on would tell people who have yet
/// to vote what the others said. It keeps the ledger entries of the nominations that were voted on, because what stands
/// of a vote is known only from all that is written about its nomination.
public struct Agreement: ReportMaker {
  /// The permanent name.
  public static let id = "agreement"
  /// What it is called.
  public static let title = LocalizedText(vi: "Mức thống nhất khi xét", en: "Agreement of reviewers")
  /// Which nominations were voted on has to be known before their entries are met.
  public static let ledgerReading = LedgerReading.twice

  let policy: Policy
  let moments: [VoteMoment]
  private var entries: [NominationID: [LedgerEntry]] = [:]
  private var voted: Set<NominationID> = []
  /// The nominations that are counted; nil for all.
  private var scope: Set<NominationID>?

  /// Nothing counted yet.
  /// - Parameters:
  ///   - policy: names the stages, the criteria and their weights.
  ///   - moments: which of each reviewer's votes are compared.
  ///   - isOfAll: whether all nominations are counted. Else those are that it is shown, and it keeps their numbers.
  public init(under policy: Policy, of moments: [VoteMoment], isOfAll: Bool) {
    self.policy = policy
    self.moments = moments
    scope = isOfAll ? nil : []
  }

  /// Takes the next nomination.
  public mutating func take(_ nomination: Nomination) {
    scope?.insert(nomination.id)
  }

  /// Sees which nominations were voted on.
  public mutating func preview(_ entry: LedgerEntry) {
    guard let id = entry.nomination, scope?.contains(id) ?? true, case .voted = entry.event.deed else {
      return
    }
    voted.insert(id)
  }

  /// Takes the next ledger entry.
  public mutating func take(_ entry: LedgerEntry) {
    guard let id = entry.nomination, voted.contains(id) else { return }
    entries[id, default: []].append(entry)
  }

  /// What there is to compare.
  struct Rounds {
    /// The rounds that are settled.
    var settled: [VotedRound] = []
    /// How many go on.
    var open = 0
    /// How many nominations have entries that contradict each other.
    var contradictions = 0
  }

  /// The rounds of all nominations, by their numbers.
  var rounds: Rounds {
    entries.sorted { $0.key.rawValue < $1.key.rawValue }.reduce(into: Rounds()) { result, entry in
      do {
        let rounds = try VotedRound.rounds(in: entry.value)
        result.settled += rounds.filter { !$0.isOpen }
        result.open += rounds.count { $0.isOpen }
      } catch {
        result.contradictions += 1
      }
    }
  }
}
