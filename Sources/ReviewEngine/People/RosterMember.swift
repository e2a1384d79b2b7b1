internal import PlainText

/// A person on the roster of a store. In a store that is a file this is a record of who says they acted, not
/// authentication.
public struct RosterMember: Sendable, Hashable {
  /// The name that the ledger records.
  public let name: String
  /// What they may act as; at least one.
  public var roles: Set<Role>
  /// Whether they may act at all. Who left stays on the roster, because the ledger names them.
  public var isActive: Bool
  /// The unit that they belong to; empty when it is not known.
  public var unit: String
  /// What else has to be known of them; empty when there is nothing.
  public var note: String

  /// Makes a member.
  public init(name: String, roles: Set<Role>, isActive: Bool = true, unit: String = "", note: String = "") {
    self.name = name
    self.roles = roles
    self.isActive = isActive
    self.unit = unit
    self.note = note
  }
}

extension RosterMember {
  /// The id of a member's record.
  public static func recordID(_ name: String) -> RecordID { RecordID(.reviewer, name) }

  /// Reads a member from their record; nil when the record is not about a reviewer or says nothing.
  public init?(_ record: Record) {
    guard record.id.kind == .reviewer, !record.facts.isEmpty else { return nil }
    self.init(
      name: record.id.name,
      roles: Set(record.facts["roles"].split(separator: "\n").compactMap { Role(rawValue: String($0)) }),
      isActive: record.facts["active"] != "no", unit: record.facts["unit"], note: record.facts["note"])
  }

  /// What the record of the member says: the roles a line each, in the order of ``Role``; `active` only where it is
  /// `no`.
  public var facts: Facts {
    Facts([
      Fact(
        name: "roles", value: Role.allCases.filter(roles.contains).map(\.rawValue).joined(separator: "\n")),
      Fact(name: "active", value: isActive ? "" : "no"), Fact(name: "unit", value: unit),
      Fact(name: "note", value: note),
    ])
  }

  /// A name as the ledger can keep it: composed, without blanks at its ends; nil when nothing is left, or when there is
  /// a line break or another control character in it.
  public static func name(_ text: String) -> String? {
    let name = Normalization.composed(text.trimmingBlanks)
    let isClean = name.unicodeScalars.allSatisfy {
      !["\u{2028}", "\u{2029}"].contains($0) && $0.properties.generalCategory != .control
    }
    return name.isEmpty || !isClean ? nil : name
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
