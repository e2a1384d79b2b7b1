import PlainText
import ReviewEngine
import TerminalUI

/// A column of the list.
enum ListColumn: CaseIterable {
  case id
  case stage
  case subject
  case unit
  case kind
  case status
  case waiting

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
    }
  }

  /// The orders that go by this column.
  var orderKeys: Set<Order.Key> {
    switch self {
    case .id: [.id]
    case .subject: [.subject]
    case .unit: [.unit]
    case .waiting: [.queue, .waiting]
    case .stage, .kind, .status: []
    }
  }

  /// Whether it stands at the right edge of its place.
  var isTrailing: Bool { self == .waiting }

  /// What it says of a nomination.
  func text(of nomination: Nomination, _ model: Model) -> String {
    let standing = nomination.standing
    return switch self {
    case .id: nomination.id.rawValue
    case .stage: String(standing.stage.rawValue)
    case .subject: nomination.dossier.subject
    case .unit: nomination.dossier.unit
    case .kind: nomination.dossier.kind.map { model.say($0.shortLabel) } ?? ""
    case .status: model.say(standing.status.label)
    case .waiting:
      standing.isWaiting ? model.say(Words.length(of: model.now.since(standing.waitingSince))) : ""
    }
  }
}

/// Which columns a list of some width shows, and where.
struct ListColumns {
  /// The columns in their order, with the terminal columns that each takes.
  let places: [(column: ListColumn, place: Range<Int>)]

  /// What stands left of the first column: focus, mark and status sign.
  private static let margin = 5

  init(width: Int, tab: Tab, rows: ArraySlice<Row>) {
    let idWidth = rows.reduce(4) { max($0, Columns.width(of: $1.nomination.id.rawValue)) }
    let isAll = tab == .everything
    var widths: [(ListColumn, Int)] = [(.id, min(idWidth, max(10, width / 4)))]
    if isAll { widths.append((.stage, 2)) }
    widths += [(.subject, 0), (.kind, 10), (.waiting, 8)]
    if width >= 72 { widths.insert((.status, 10), at: widths.count - 1) }
    var rest = Self.rest(width, widths)
    if width < 52 {
      widths.removeAll { $0.0 == .kind }
      rest = Self.rest(width, widths)
    }
    if rest >= 56, let index = widths.firstIndex(where: { $0.0 == .subject }) {
      widths.insert((.unit, min(40, rest * 2 / 5)), at: index + 1)
      rest = Self.rest(width, widths)
    }
    var x = Self.margin
    places = widths.map { column, wanted in
      let length = max(0, column == .subject ? rest : wanted)
      defer { x += length + 1 }
      return (column, x..<(x + length))
    }
  }

  /// What the other columns leave to the subject.
  private static func rest(_ width: Int, _ widths: [(ListColumn, Int)]) -> Int {
    width - margin - widths.reduce(0) { $0 + $1.1 } - (widths.count - 1) - 1
  }
}
