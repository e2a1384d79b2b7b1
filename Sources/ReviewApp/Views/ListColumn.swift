import PlainText
import ReviewEngine
import TerminalUI

/// A column of the list; the raw value is its name in the file of choices.
public enum ListColumn: String, CaseIterable, Sendable, Hashable {
  case id
  case stage
  case subject
  case unit
  case kind
  case status
  case waiting
  case position
  case field
  case movement
  case title
  case nominator
  case year
  case decided

  /// Its heading.
  var title: LocalizedText {
    switch self {
    case .id: Words.columnID
    case .stage: Words.columnStage
    case .subject: Words.columnSubject
    case .unit: Words.columnUnit
    case .kind: Words.columnKind
    case .status: Words.columnStatus
    case .waiting: Words.columnWaiting
    case .position: DossierField.position.label
    case .field: DossierField.field.label
    case .movement: DossierField.movement.label
    case .title: DossierField.title.label
    case .nominator: DossierField.nominator.label
    case .year: DossierField.year.label
    case .decided: Words.columnDecided
    }
  }

  /// The orders that go by this column.
  var orderKeys: Set<Order.Key> {
    switch self {
    case .id: [.id]
    case .subject: [.subject]
    case .unit: [.unit]
    case .waiting: [.queue, .waiting]
    case .year: [.year]
    case .decided: [.decided]
    case .stage, .kind, .status, .position, .field, .movement, .title, .nominator: []
    }
  }

  /// Whether it stands at the right edge of its place.
  var isTrailing: Bool { self == .waiting }

  /// The terminal columns that it takes; nil for those that share what the others leave.
  var fixedWidth: Int? {
    switch self {
    case .stage: 2
    case .kind, .status: 10
    case .waiting: 8
    case .year: 4
    case .decided: 10
    case .id, .subject, .unit, .position, .field, .movement, .title, .nominator: nil
    }
  }

  /// Its part of what is shared, against the others' parts.
  var weight: Int { self == .subject ? 3 : 2 }

  /// What it says of a nomination.
  func text(of nomination: Nomination, _ model: Model) -> String {
    let (standing, dossier) = (nomination.standing, nomination.dossier)
    return switch self {
    case .id: nomination.id.rawValue
    case .stage: String(standing.stage.rawValue)
    case .subject: dossier.subject
    case .unit: dossier.unit
    case .kind: dossier.kind.map { model.say($0.shortLabel) } ?? ""
    case .status: model.say(standing.status.label)
    case .waiting:
      standing.isWaiting ? model.say(Words.length(of: model.now.since(standing.waitingSince))) : ""
    case .position: dossier.position
    case .field: dossier.field
    case .movement: dossier.movement
    case .title: dossier.title
    case .nominator: dossier.nominator
    case .year: dossier.year
    case .decided:
      standing.lastDecision.map { $0.time.day(utcOffset: model.setting.utcOffset).slashed } ?? ""
    }
  }
}
