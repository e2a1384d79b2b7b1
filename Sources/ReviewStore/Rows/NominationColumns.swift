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
  /// What a decision, a vote or a form changes.
  private static let standing = [
    "stage", "status", "waiting_since", "decided_verdict", "decided_stage", "decided_reason", "decided_note",
    "decided_by", "decided_at", "decided_revision", "postponements", "revision", "content_revision", "votes",
    "recusals", "considered_title", "rechecked_at", "forms",
  ]
  /// What follows from the dossier and is kept for sorting and finding.
  private static let keys = ["subject_key", "unit_key", "year_number", "identity"]

  /// The columns that ``decode(_:)`` reads, in its order.
  static let read = (["row", "id", "registered_at"] + dossier + standing + ["suspects"]).joined(
    separator: ", ")

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
  static func registration(_ nomination: Nomination) -> [DatabaseValue] {
    [
      nomination.id.rawValue.databaseValue, nomination.registeredAt.milliseconds.databaseValue,
      Data(OrderingKey(identifier: nomination.id.rawValue).bytes).databaseValue,
    ] + values(of: nomination.dossier) + values(ofStandingOf: nomination) + keys(of: nomination.dossier)
  }

  /// The values for ``amendment``.
  static func amendment(
    _ nomination: Nomination, row: Int64, expecting: Revision
  ) -> [DatabaseValue] {
    values(of: nomination.dossier) + values(ofStandingOf: nomination) + keys(of: nomination.dossier)
      + [row.databaseValue, expecting.rawValue.databaseValue]
  }

  /// The values for ``move``.
  static func move(
    _ nomination: Nomination, row: Int64, expecting: Revision
  ) -> [DatabaseValue] {
    values(ofStandingOf: nomination) + [row.databaseValue, expecting.rawValue.databaseValue]
  }

  private static func values(of dossier: Dossier) -> [DatabaseValue] {
    [
      dossier.subject.databaseValue, value(dossier.subjectKind?.rawValue), dossier.position.databaseValue,
      dossier.unit.databaseValue, dossier.nominator.databaseValue, value(dossier.kind?.rawValue),
      dossier.field.databaseValue, dossier.movement.databaseValue, dossier.title.databaseValue,
      dossier.year.databaseValue, value(dossier.date?.description), dossier.achievement.databaseValue,
      dossier.evidence.databaseValue, value(PackedText.pack(dossier.extras)),
    ]
  }

  private static func values(ofStandingOf nomination: Nomination) -> [DatabaseValue] {
    let standing = nomination.standing
    let decision = standing.lastDecision
    return [
      standing.stage.rawValue.databaseValue, standing.status.code.databaseValue,
      standing.waitingSince.milliseconds.databaseValue, value(decision?.verdict.rawValue),
      value(decision?.stage.rawValue), value(decision?.reason), value(decision?.note),
      value(decision?.reviewer), (decision?.time.milliseconds ?? 0).databaseValue,
      value(decision?.revision.rawValue), value(PackedText.pack(standing.postponements)),
      nomination.revision.rawValue.databaseValue, nomination.contentRevision.rawValue.databaseValue,
      value(PackedText.pack(standing.votes)), value(PackedText.pack(standing.recusals)),
      value(standing.title),
      value(standing.recheckedAt?.milliseconds), value(PackedText.pack(nomination.forms)),
    ]
  }

  private static func keys(of dossier: Dossier) -> [DatabaseValue] {
    [
      Data(dossier.subjectOrderingKey.bytes).databaseValue,
      Data(OrderingKey(text: dossier.unit).bytes).databaseValue, (dossier.yearNumber ?? -1).databaseValue,
      DossierIdentity(of: dossier).prefix.databaseValue,
    ]
  }

  private static func value(_ value: (some DatabaseValueConvertible)?) -> DatabaseValue {
    value?.databaseValue ?? .null
  }
}

extension DossierIdentity {
  /// The first eight bytes of the digest: enough to find candidates by.
  var prefix: Int64 {
    Int64(bitPattern: digest.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }
}
