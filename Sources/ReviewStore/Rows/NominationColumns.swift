internal import Foundation
internal import GRDB
internal import PlainText
internal import ReviewEngine

/// How a nomination lies in the columns of its table.
enum NominationColumns {
  /// What a dossier fills, apart from keys.
  private static let dossier = [
    "subject", "subject_kind", "position", "unit", "nominator", "kind", "field", "movement", "title", "year",
    "date", "achievement", "evidence", "extras",
  ]
  /// What a decision changes.
  private static let standing = [
    "stage", "status", "waiting_since", "decided_verdict", "decided_stage", "decided_reason", "decided_note",
    "decided_by", "decided_at", "decided_revision", "postponements", "revision", "content_revision",
  ]
  /// What follows from the dossier and is kept for sorting and finding.
  private static let keys = ["subject_key", "unit_key", "year_number", "identity"]

  /// The columns that ``decode(_:)`` reads, in its order.
  static let read = (["row", "id", "registered_at"] + dossier + standing).joined(separator: ", ")

  /// Adds a nomination; arguments from ``registration(_:)``.
  static let insertion: String = {
    let columns = ["id", "registered_at", "id_key"] + dossier + standing + keys
    let places = Array(repeating: "?", count: columns.count)
    return
      "INSERT INTO nomination (\(columns.joined(separator: ", "))) VALUES (\(places.joined(separator: ", ")))"
  }()

  /// Changes everything that can change, of a row at a revision.
  static let amendment = update(dossier + standing + keys)
  /// Changes what a decision changes, of a row at a revision.
  static let move = update(standing)

  private static func update(_ columns: [String]) -> String {
    let changes = columns.map { "\($0) = ?" }.joined(separator: ", ")
    return "UPDATE nomination SET \(changes) WHERE row = ? AND revision = ?"
  }

  /// The values for ``insertion``.
  static func registration(_ nomination: Nomination) -> [(any DatabaseValueConvertible)?] {
    [
      nomination.id.rawValue, nomination.registeredAt.milliseconds,
      Data(OrderingKey(identifier: nomination.id.rawValue).bytes),
    ] + values(of: nomination.dossier) + values(ofStandingOf: nomination) + keys(of: nomination.dossier)
  }

  /// The values for ``amendment``.
  static func amendment(
    _ nomination: Nomination, row: Int64, expecting: Revision
  ) -> [(any DatabaseValueConvertible)?] {
    values(of: nomination.dossier) + values(ofStandingOf: nomination) + keys(of: nomination.dossier)
      + [row, expecting.rawValue]
  }

  /// The values for ``move``.
  static func move(
    _ nomination: Nomination, row: Int64, expecting: Revision
  ) -> [(any DatabaseValueConvertible)?] {
    values(ofStandingOf: nomination) + [row, expecting.rawValue]
  }

  private static func values(of dossier: Dossier) -> [(any DatabaseValueConvertible)?] {
    [
      dossier.subject, dossier.subjectKind?.rawValue, dossier.position, dossier.unit, dossier.nominator,
      dossier.kind?.rawValue, dossier.field, dossier.movement, dossier.title, dossier.year,
      dossier.date?.description, dossier.achievement, dossier.evidence, PackedText.pack(dossier.extras),
    ]
  }

  private static func values(ofStandingOf nomination: Nomination) -> [(any DatabaseValueConvertible)?] {
    let standing = nomination.standing
    let decision = standing.lastDecision
    return [
      standing.stage.rawValue, standing.status.code, standing.waitingSince.milliseconds,
      decision?.verdict.rawValue, decision?.stage.rawValue, decision?.reason, decision?.note,
      decision?.reviewer, decision?.time.milliseconds ?? 0, decision?.revision.rawValue,
      PackedText.pack(standing.postponements), nomination.revision.rawValue,
      nomination.contentRevision.rawValue,
    ]
  }

  private static func keys(of dossier: Dossier) -> [(any DatabaseValueConvertible)?] {
    [
      Data(dossier.subjectOrderingKey.bytes), Data(OrderingKey(text: dossier.unit).bytes),
      dossier.yearNumber ?? -1, DossierIdentity(of: dossier).prefix,
    ]
  }
}

extension DossierIdentity {
  /// The first eight bytes of the digest: enough to find candidates by.
  var prefix: Int64 {
    Int64(bitPattern: digest.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }
}
