/// Rebuilds what a nomination's ledger entries say about it. Feed it the entries of one nomination in their
/// order; the result must be what the store holds.
public struct Replay: Sendable {
  /// Where the nomination stands; nil before its registration.
  public private(set) var standing: Standing?
  /// Its revision after the last entry.
  public private(set) var revision = Revision(rawValue: 0)
  /// The revision that last changed its dossier.
  public private(set) var contentRevision = Revision(rawValue: 0)
  /// The digest of its dossier.
  public private(set) var digest: Digest?
  /// When it was registered.
  public private(set) var registeredAt: Timestamp?
  /// The entries whose effect on the standing still holds, the latest last, each with what it replaced.
  private(set) var effective: [(entry: LedgerEntry, before: Standing)] = []
  /// What was taken back and can be redone, with the sequence number of the undo, the latest last. Redoing goes
  /// from the last to the first; a new decision or amendment ends it.
  private(set) var undone: [(entry: Int64, ruling: Ruling)] = []

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
    case .amended(_, _, let content):
      (digest, contentRevision) = (content, entry.revision)
      undone.removeAll()
      let after = before.followingAmendment(at: entry.time)
      if after != before { effective.append((entry, before)) }
      return after
    case .decided(let ruling):
      undone.removeAll()
      effective.append((entry, before))
      return before.following(ruling, by: entry.reviewer.name, at: entry.time, on: revision)
    case .undone(let sequence):
      guard let last = effective.last, last.entry.sequence == sequence, let ruling = last.entry.ruling else {
        throw .undoesAnother(entry.sequence)
      }
      effective.removeLast()
      undone.append((entry.sequence, ruling))
      return last.before
    case .redone(let sequence, let ruling):
      guard let last = undone.popLast(), last == (sequence, ruling) else {
        throw .undoesAnother(entry.sequence)
      }
      effective.append((entry, before))
      return before.following(ruling, by: entry.reviewer.name, at: entry.time, on: revision)
    }
  }
}

/// How a nomination's ledger entries contradict each other, with the number of the first entry that does.
public enum ReplayError: Error, Sendable, Hashable {
  /// The revision is not the next one.
  case revisionGap(Int64)
  /// A nomination is registered for the second time.
  case registeredTwice(Int64)
  /// Something happened to a nomination before its registration.
  case notRegistered(Int64)
  /// An undo or redo takes back something that was not in effect.
  case undoesAnother(Int64)

  /// The number of the entry.
  public var sequence: Int64 {
    switch self {
    case .revisionGap(let sequence), .registeredTwice(let sequence), .notRegistered(let sequence),
      .undoesAnother(let sequence):
      sequence
    }
  }
}

extension LedgerEntry {
  /// The ruling that the entry put into effect, if it did.
  public var ruling: Ruling? {
    switch event {
    case .decided(let ruling), .redone(_, let ruling): ruling
    case .registered, .amended, .undone: nil
    }
  }
}
