/// Two nominations that look like one, or did: with what they have in common and what was settled about them.
public struct DuplicatePair: Sendable, Hashable {
  /// The one that arrived first.
  public let earlier: Nomination
  /// The one that arrived later.
  public let later: Nomination
  /// What they have in common.
  public let likeness: Likeness
  /// What was settled about them; nil while nothing is.
  public let settlement: Settlement?

  /// Makes a pair.
  public init(earlier: Nomination, later: Nomination, likeness: Likeness, settlement: Settlement?) {
    precondition(earlier.id != later.id, "A pair is of two nominations.")
    self.earlier = earlier
    self.later = later
    self.likeness = likeness
    self.settlement = settlement
  }

  /// The record that says what was settled about them.
  public var record: RecordID { .pair(earlier.id, later.id) }

  /// The one that is not the one with an id.
  public func other(than id: NominationID) -> Nomination { earlier.id == id ? later : earlier }

  /// Whether people are asked about them: they look alike, and nothing was settled, or what was settled no longer
  /// counts. The later one must still be under review: once it came to nothing, there is nothing to ask.
  public var isOpen: Bool {
    likeness.isSuspect && settlement?.covers(earlier.dossier, later.dossier) != true
      && LikenessProfile.Outcome(of: later.standing) != .closed
  }
}

/// A nomination that another one looks like, for a list: which, and why.
public struct LikeNotice: Sendable, Hashable {
  /// The other nomination.
  public let id: NominationID
  /// What they have in common.
  public let likeness: Likeness

  /// Makes a notice.
  public init(id: NominationID, likeness: Likeness) {
    self.id = id
    self.likeness = likeness
  }
}

extension RecordID {
  /// The record of what was settled about two nominations. Its name is both ids, the earlier arrival first, with a space
  /// between; a space or a backslash in an id has a backslash before it, so that no two pairs have one name.
  public static func pair(_ earlier: NominationID, _ later: NominationID) -> RecordID {
    RecordID(.duplicate, escaped(earlier) + " " + escaped(later))
  }

  /// The two nominations that the record of a pair is about, the earlier arrival first; nil for other records.
  public var pair: (earlier: NominationID, later: NominationID)? {
    guard kind == .duplicate else { return nil }
    var ids = [""]
    var isEscaped = false
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\\" where !isEscaped: isEscaped = true
      case " " where !isEscaped: ids.append("")
      default:
        ids[ids.count - 1].unicodeScalars.append(scalar)
        isEscaped = false
      }
    }
    return ids.count == 2 ? (NominationID(ids[0]), NominationID(ids[1])) : nil
  }

  private static func escaped(_ id: NominationID) -> String {
    var result = String.UnicodeScalarView()
    for scalar in id.rawValue.unicodeScalars {
      if scalar == " " || scalar == "\\" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
