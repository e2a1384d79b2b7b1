/// Kết quả kiểm phiếu: the counts of one ballot of the council, and of those who could have taken part in it. Counts
/// only: nothing in it says who voted what.
public struct Tally: Sendable, Hashable {
  /// All members of the council.
  public var members: Int
  /// Members who are there in person, those who stand aside included.
  public var present: Int
  /// Members who stand aside from this nomination.
  public var recused: Int
  /// Those of them who are there in person.
  public var recusedPresent: Int
  /// Số phiếu phát ra: ballots handed out, those sent to absent members included.
  public var issued: Int
  /// Số phiếu thu về: ballots that came back.
  public var collected: Int
  /// Those of them that absent members gave in writing.
  public var written: Int
  /// Ballots in favour.
  public var yes: Int
  /// Ballots against.
  public var no: Int
  /// Ballots without an opinion (phiếu trắng).
  public var abstain: Int
  /// Ballots that say nothing valid.
  public var invalid: Int

  /// Makes a tally; what is left out is none.
  public init(
    members: Int = 0, present: Int = 0, recused: Int = 0, recusedPresent: Int = 0, issued: Int = 0,
    collected: Int = 0, written: Int = 0, yes: Int = 0, no: Int = 0, abstain: Int = 0, invalid: Int = 0
  ) {
    self.members = members
    self.present = present
    self.recused = recused
    self.recusedPresent = recusedPresent
    self.issued = issued
    self.collected = collected
    self.written = written
    self.yes = yes
    self.no = no
    self.abstain = abstain
    self.invalid = invalid
  }
}

extension Tally {
  /// What a count can be; no council is larger.
  static let range = 0...100_000

  /// The counts by the names that the ledger gives them, in the order of a tally record.
  static let counts: [(name: String, path: any WritableKeyPath<Tally, Int> & Sendable)] = [
    ("members", \.members), ("present", \.present), ("recused", \.recused),
    ("recused-present", \.recusedPresent), ("issued", \.issued), ("collected", \.collected),
    ("written", \.written), ("yes", \.yes), ("no", \.no), ("abstain", \.abstain), ("invalid", \.invalid),
  ]
}
