public import ReviewEngine

/// One entry of the ledger with what it changed, as its reader may see it.
public struct EntryContent: Sendable, Hashable {
  /// The entry in a line.
  public let line: LedgerLine
  /// The first entry of the same action.
  public let changeSet: Int64
  /// The version of the rules that it was made under.
  public let policyVersion: String
  /// The rules of that version; nil when this guong cannot read them.
  public let policy: Policy?
  /// The hash of the entry before.
  public let previous: Digest
  /// Its own hash.
  public let hash: Digest
  /// Whether its facts give its hash.
  public let isSealed: Bool
  /// What it changed; nil where the reader may not see it yet, or the entries contradict each other.
  public let difference: EntryDifference?
  /// Whether it tells a vote that the reader may not see yet.
  public let isHidden: Bool
  /// The nomination that it is about, as it stands now.
  public let nomination: Nomination?

  /// Makes the content.
  /// - Parameters:
  ///   - entry: which entry.
  ///   - policy: that it was made under.
  ///   - words: the rules in whose words it is told where those are not known.
  ///   - difference: what it changed.
  ///   - isHidden: whether the reader may not see yet what was voted.
  ///   - nomination: that it is about.
  public init(
    _ entry: LedgerEntry, under policy: Policy?, inWordsOf words: Policy, difference: EntryDifference?,
    isHidden: Bool, nomination: Nomination?
  ) {
    line = LedgerLine(entry, under: policy ?? words, showsVotes: !isHidden)
    changeSet = entry.changeSet
    policyVersion = entry.policyVersion
    self.policy = policy
    (previous, hash, isSealed) = (entry.previous, entry.hash, entry.isSealed)
    self.difference = isHidden ? nil : difference
    self.isHidden = isHidden
    self.nomination = nomination
  }
}
