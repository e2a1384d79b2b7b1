public import ReviewEngine

/// A part of the ledger, the latest entries first. Entries are numbered without gaps, so that the number of the last one
/// says how long the ledger is, and a row's place says which entry it is.
public struct LedgerWindow: Sendable, Hashable {
  /// The number of the last entry there is; 0 without any.
  public let last: Int64
  /// The entries that are loaded, the latest first.
  public let lines: [LedgerLine]

  /// Makes a window.
  public init(last: Int64, lines: [LedgerLine]) {
    self.last = last
    self.lines = lines
  }

  /// How many rows the whole ledger has.
  var rowCount: Int { Int(last) }

  /// The number of the entry in a row from the top; nil where there is none.
  func sequence(atRow row: Int) -> Int64? { (0..<rowCount).contains(row) ? last - Int64(row) : nil }

  /// The row of an entry.
  func row(of sequence: Int64) -> Int { max(0, Int(last - sequence)) }

  /// An entry; nil while it is not loaded.
  func line(_ sequence: Int64) -> LedgerLine? {
    guard let first = lines.first else { return nil }
    let index = Int(first.sequence - sequence)
    return lines.indices.contains(index) && lines[index].sequence == sequence ? lines[index] : nil
  }

  /// Whether the loaded part ends within so many rows of an entry, and the ledger does not.
  func isNearEnd(_ sequence: Int64, margin: Int) -> Bool {
    guard let newest = lines.first?.sequence, let oldest = lines.last?.sequence else { return last > 0 }
    let margin = Int64(margin)
    return (sequence - oldest < margin && oldest > 1) || (newest - sequence < margin && newest < last)
  }
}

/// An entry of the ledger in a line, as its reader may see it.
public struct LedgerLine: Sendable, Hashable {
  /// Its number.
  public let sequence: Int64
  /// When.
  public let time: Timestamp
  /// Who, and in which role.
  public let reviewer: Reviewer
  /// What it is about.
  public let subject: LedgerSubject
  /// What happened.
  public let sentence: LocalizedText

  /// Makes a line.
  /// - Parameters:
  ///   - entry: which entry.
  ///   - policy: that it was made under, for the words.
  ///   - showsVotes: whether the reader may see what was voted.
  public init(_ entry: LedgerEntry, under policy: Policy, showsVotes: Bool) {
    sequence = entry.sequence
    time = entry.time
    reviewer = entry.reviewer
    subject = entry.subject
    sentence = entry.event.sentence(under: policy, showsVotes: showsVotes)
  }
}
