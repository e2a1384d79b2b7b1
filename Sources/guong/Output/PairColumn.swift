import Exchange
import ReviewEngine

/// The columns of pairs that look alike in the formats for programs, in their permanent order.
enum PairColumn: String, CaseIterable {
  case earlier
  case later
  case score
  case evidence
  case state
  case settledBy = "settled-by"
  case note
  case earlierSubject = "earlier-subject"
  case laterSubject = "later-subject"
  case earlierUnit = "earlier-unit"
  case laterUnit = "later-unit"
  case earlierYear = "earlier-year"
  case laterYear = "later-year"
  case earlierTitle = "earlier-title"
  case laterTitle = "later-title"
  case earlierStage = "earlier-stage"
  case laterStage = "later-stage"
  case earlierStatus = "earlier-status"
  case laterStatus = "later-status"

  /// The name of the shape, and its version. The version rises when a column is renamed, goes away or changes its
  /// meaning; a new column at the end does not raise it.
  static let schema = "guong.duplicates"
  static let version = 1

  /// What JSON says of a list of pairs as a whole.
  static func envelope(query: String) -> [(name: String, value: ExportValue)] {
    [("schema", .text(schema)), ("version", .integer(version)), ("query", .text(query))]
  }

  /// What a pair says in every column.
  static func row(of pair: DuplicatePair) -> [ExportValue] { allCases.map { $0.value(of: pair) } }

  private func value(of pair: DuplicatePair) -> ExportValue {
    let (earlier, later) = (pair.earlier, pair.later)
    return switch self {
    case .earlier: .text(earlier.id.rawValue)
    case .later: .text(later.id.rawValue)
    case .score: .integer(pair.likeness.score)
    case .evidence: .list(pair.likeness.evidence.map(\.code))
    case .state: .text(pair.isOpen ? "open" : pair.settlement?.verdict.rawValue ?? "closed")
    case .settledBy: Self.text(pair.settlement?.reviewer ?? "")
    case .note: Self.text(pair.settlement?.note ?? "")
    case .earlierSubject: Self.text(earlier.dossier.subject)
    case .laterSubject: Self.text(later.dossier.subject)
    case .earlierUnit: Self.text(earlier.dossier.unit)
    case .laterUnit: Self.text(later.dossier.unit)
    case .earlierYear: Self.text(earlier.dossier.year)
    case .laterYear: Self.text(later.dossier.year)
    case .earlierTitle: Self.text(earlier.dossier.title)
    case .laterTitle: Self.text(later.dossier.title)
    case .earlierStage: .text(earlier.standing.stage.id)
    case .laterStage: .text(later.standing.stage.id)
    case .earlierStatus: .text(earlier.standing.status.rawValue)
    case .laterStatus: .text(later.standing.status.rawValue)
    }
  }

  private static func text(_ text: String) -> ExportValue { text.isEmpty ? .none : .text(text) }
}
