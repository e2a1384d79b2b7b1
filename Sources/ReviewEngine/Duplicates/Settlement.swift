/// What was settled about two nominations that look like one: a view of the facts of their record.
public struct Settlement: Sendable, Hashable {
  /// What can be settled.
  public enum Verdict: String, CaseIterable, Sendable, Hashable {
    /// They are one; the later one is closed in favour of the earlier.
    case merged
    /// They are two.
    case different
    /// Not now.
    case later
  }

  /// What was settled.
  public let verdict: Verdict
  /// Name of who settled it.
  public let reviewer: String
  /// Their own words; empty when there are none.
  public let note: String
  /// What the two had in common.
  public let likeness: Likeness
  /// Whether the two dossiers were the same to the letter.
  public let wereIdentical: Bool

  /// Makes a settlement.
  public init(_ verdict: Verdict, by reviewer: String, note: String, likeness: Likeness, wereIdentical: Bool)
  {
    self.verdict = verdict
    self.reviewer = reviewer
    self.note = note
    self.likeness = likeness
    self.wereIdentical = wereIdentical
  }

  /// Reads the facts of a record; nil when nothing is settled there, as after an undo.
  public init?(_ facts: Facts) {
    guard let verdict = Verdict(rawValue: facts["verdict"]) else { return nil }
    self.init(
      verdict, by: facts["by"], note: facts["note"],
      likeness: Likeness(code: facts["evidence"], score: Int(facts["score"]) ?? 0),
      wereIdentical: facts["identical"] == "yes")
  }

  /// The facts of its record.
  public var facts: Facts {
    Facts([
      Fact(name: "verdict", value: verdict.rawValue), Fact(name: "by", value: reviewer),
      Fact(name: "note", value: note), Fact(name: "evidence", value: likeness.code),
      Fact(name: "score", value: String(likeness.score)),
      Fact(name: "identical", value: wereIdentical ? "yes" : ""),
    ])
  }

  /// Whether it still counts for what the two dossiers say now.
  ///
  /// Who said that two are different looked at them; another achievement, or a unit written otherwise, makes no one of
  /// two. Only when one becomes the other to the letter is it worth asking again. What was put off stays put off until
  /// somebody asks for it.
  public func covers(_ earlier: Dossier, _ later: Dossier) -> Bool {
    verdict != .different || wereIdentical || !earlier.isIdentical(to: later)
  }
}

extension Dossier {
  /// Whether two dossiers say the same of whom, where, for what, when and why, to the letter.
  func isIdentical(to other: Dossier) -> Bool { DossierIdentity(of: self) == DossierIdentity(of: other) }
}

extension Settlement.Verdict {
  /// What was settled, as people read it.
  public var label: LocalizedText {
    switch self {
    case .merged: LocalizedText(vi: "đã gộp", en: "merged")
    case .different: LocalizedText(vi: "không trùng", en: "different")
    case .later: LocalizedText(vi: "để sau", en: "put off")
    }
  }
}
