/// How far a ledger had come at a moment: a small text that can be signed and kept elsewhere. As long as the store's
/// ledger still leads to its hash, nothing up to there was changed, left out or put in.
public struct LedgerCheckpoint: Sendable, Hashable {
  /// What the store was called: its file's name. Files can be renamed; ``first`` says which ledger it is.
  public let store: String
  /// The hash of the ledger's first entry: no two ledgers have the same.
  public let first: Digest
  /// The number of the last entry.
  public let sequence: Int64
  /// The hash of the last entry.
  public let hash: Digest
  /// When the checkpoint was made.
  public let time: Timestamp

  /// Makes a checkpoint.
  public init(store: String, first: Digest, sequence: Int64, hash: Digest, time: Timestamp) {
    self.store = store
    self.first = first
    self.sequence = sequence
    self.hash = hash
    self.time = time
  }
}

extension LedgerCheckpoint {
  /// The lines of the text, in their order.
  private enum Line: String, CaseIterable {
    case checkpoint
    case store
    case first
    case sequence
    case hash
    case time
  }

  /// The form of the text that this guong writes and reads.
  private static let form = "guong-1"

  /// The checkpoint as text, the same bytes for the same facts: a line `name=value` for each, ended by a line feed.
  public var text: String {
    var canonical = CanonicalText()
    for line in Line.allCases {
      switch line {
      case .checkpoint: canonical.append(line.rawValue, Self.form)
      case .store: canonical.append(line.rawValue, store)
      case .first: canonical.append(line.rawValue, first.description)
      case .sequence: canonical.append(line.rawValue, sequence)
      case .hash: canonical.append(line.rawValue, hash.description)
      case .time: canonical.append(line.rawValue, time.description)
      }
    }
    return canonical.text
  }

  /// Reads the text back, to the letter: what is not exactly what ``text`` writes is no checkpoint.
  public init?(text: String) {
    let pairs = CanonicalText(text: text).pairs
    guard pairs.map(\.name) == Line.allCases.map(\.rawValue), pairs[0].value == Self.form,
      let first = Digest(hexadecimal: pairs[2].value), let sequence = Int64(pairs[3].value), sequence > 0,
      let hash = Digest(hexadecimal: pairs[4].value), let time = Timestamp(described: pairs[5].value)
    else { return nil }
    self.init(store: pairs[1].value, first: first, sequence: sequence, hash: hash, time: time)
    guard self.text.utf8.elementsEqual(text.utf8) else { return nil }
  }
}

extension Timestamp {
  /// Reads what ``description`` writes, `2026-11-23T18:41:30.250Z`; nil for anything else.
  init?(described text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, let day = CalendarDay(parsing: text.prefix(10)) else { return nil }
    let number = { (range: Range<Int>) -> Int64? in
      let digits = bytes[range]
      return digits.allSatisfy { (48...57).contains($0) }
        ? Int64(String(decoding: digits, as: UTF8.self)) : nil
    }
    guard let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      let thousandths = number(20..<23)
    else { return nil }
    let seconds = Int64(day.daysSince1970) * 86_400 + hour * 3600 + minute * 60 + second
    self.init(milliseconds: seconds * 1000 + thousandths)
    guard description == text else { return nil }
  }
}
