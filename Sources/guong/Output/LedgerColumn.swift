import Exchange
import ReviewEngine

/// The columns of a history in the formats for programs, in their permanent order.
enum LedgerColumn: String, CaseIterable {
  case sequence
  case changeSet = "change-set"
  case action
  case event
  case nomination
  case revision
  case reviewer
  case role
  case time
  case policy
  case source
  case changed
  case verdict
  case stage
  case reason
  case note
  case toStage = "to-stage"
  case toStatus = "to-status"
  case entry
  case previous
  case hash
  case record
  case title
  case basis
  case vote

  /// The name of the shape of a history's rows, and its version. The version rises when a column is renamed, goes
  /// away or changes its meaning; a new column at the end does not raise it.
  static let schema = "guong.ledger"
  static let version = 1

  /// What JSON says of a history as a whole.
  static let envelope: [(name: String, value: ExportValue)] = [
    ("schema", .text(schema)), ("version", .integer(version)),
  ]

  /// What an entry says in every column.
  /// - Parameters:
  ///   - entry: which entry.
  ///   - showsVotes: whether the reader may see what was voted; if not, the columns that tell it are empty.
  /// - Returns: a value for each column.
  static func row(of entry: LedgerEntry, showsVotes: Bool = true) -> [ExportValue] {
    allCases.map { showsVotes || !$0.tellsVotes ? $0.value(of: entry) : .none }
  }

  /// Whether the column tells what was voted, or what the vote brought about.
  private var tellsVotes: Bool {
    switch self {
    case .verdict, .stage, .reason, .note, .toStage, .toStatus, .title, .basis, .vote: true
    default: false
    }
  }

  private func value(of entry: LedgerEntry) -> ExportValue {
    switch self {
    case .sequence: .integer(Int(entry.sequence))
    case .changeSet: .integer(Int(entry.changeSet))
    case .action: .text(entry.action.rawValue)
    case .event: .text(entry.event.kind)
    case .nomination: entry.nomination.map { .text($0.rawValue) } ?? .none
    case .revision: .integer(entry.revision.rawValue)
    case .reviewer: .text(entry.reviewer.name)
    case .role: .text(entry.reviewer.role.rawValue)
    case .time: .text(entry.time.description)
    case .policy: .text(entry.policyVersion)
    case .source: entry.event.source.map(ExportValue.text) ?? .none
    case .changed: entry.event.changedFields.map(ExportValue.list) ?? .none
    case .verdict: entry.ruling.map { .text($0.verdict.rawValue) } ?? .none
    case .stage: entry.ruling.map { .text($0.stage.id) } ?? .none
    case .reason: entry.ruling?.reason.map(ExportValue.text) ?? .none
    case .note: entry.ruling.flatMap { $0.note.isEmpty ? nil : .text($0.note) } ?? .none
    case .toStage: entry.ruling.map { .text($0.toStage.id) } ?? .none
    case .toStatus: entry.ruling.map { .text($0.toStatus.rawValue) } ?? .none
    case .entry: entry.event.takenBack.map { .integer(Int($0)) } ?? .none
    case .previous: .text(entry.previous.description)
    case .hash: .text(entry.hash.description)
    case .record: entry.subject.record.map { .text($0.description) } ?? .none
    case .title: entry.ruling?.title.map(ExportValue.text) ?? .none
    case .basis: entry.ruling?.basis.map(ExportValue.text) ?? .none
    case .vote: entry.event.vote.map(ExportValue.text) ?? .none
    }
  }
}

extension LedgerEvent {
  /// Where a dossier came from.
  fileprivate var source: String? {
    switch self {
    case .registered(let source, _), .amended(let source, _, _): source
    case .decided, .voted, .filled, .recorded, .undone, .redone: nil
    }
  }

  /// Which fields of the dossier, the forms or the record changed.
  fileprivate var changedFields: [String]? {
    switch self {
    case .amended(_, let changes, _): changes.map(\.name)
    case .filled(let changes), .recorded(let changes), .redone(_, .filled(let changes)),
      .redone(_, .recorded(let changes)):
      changes.map(\.name)
    case .registered, .decided, .voted, .undone, .redone: nil
    }
  }

  /// What was voted.
  fileprivate var vote: String? {
    guard case .voted(let vote) = deed else { return nil }
    return switch vote.choice {
    case .approve: "approve"
    case .reject: "reject"
    case .scores(let scores): scores.map { "\($0.criterion)=\($0.points)" }.joined(separator: " ")
    }
  }

  /// The entry that an undo or a redo takes back.
  fileprivate var takenBack: Int64? {
    switch self {
    case .undone(let entry), .redone(let entry, _): entry
    case .registered, .amended, .decided, .voted, .filled, .recorded: nil
    }
  }
}
