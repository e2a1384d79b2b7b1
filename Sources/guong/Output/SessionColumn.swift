import Exchange
import ReviewEngine

/// The members of an item of an agenda in JSON, in their permanent order.
enum SessionColumn: String, CaseIterable {
  case nomination
  case state
  case ballot
  case stage
  case title
  case threshold
  case ratio
  case base
  case recusals
  case votes
  case members
  case present
  case recused
  case issued
  case collected
  case written
  case yes
  case no
  case abstain
  case invalid
  case of
  case needed
  case outcome

  /// The name of the shape, and its version. The version rises when a member is renamed, goes away or changes its
  /// meaning.
  static let schema = "guong.council-session"
  static let version = 1

  /// What JSON says of a session as a whole.
  static func envelope(of session: CouncilSession) -> [(name: String, value: ExportValue)] {
    let members = session.members.map { member in
      (
        name: member.name,
        value: ExportValue.object([
          ("number", .integer(member.number)), ("office", .text(member.role.rawValue)),
          ("reviewer", text(member.reviewer)), ("presence", .text(member.presence.rawValue)),
        ])
      )
    }
    return [
      ("schema", .text(schema)), ("version", .integer(version)), ("session", .text(session.name)),
      ("status", .text(session.status.rawValue)), ("date", .text(session.date.description)),
      ("title", text(session.title)), ("place", text(session.place)), ("chair", text(session.presiding)),
      ("secretary", text(session.minuteTaker)), ("issuer", text(session.issuer)),
      ("parent", text(session.parent)), ("locality", text(session.locality)), ("members", .object(members)),
    ]
  }

  /// What an item says in every member.
  static func row(of item: AgendaItem, in session: CouncilSession) -> [ExportValue] {
    allCases.map { $0.value(of: item, in: session) }
  }

  private func value(of item: AgendaItem, in session: CouncilSession) -> ExportValue {
    let ballot = item.ballot
    let tally = ballot?.tally
    let name = { (number: Int) in session.member(number: number)?.name ?? String(number) }
    return switch self {
    case .nomination: .text(item.nomination.rawValue)
    case .state: .text(item.state.rawValue)
    case .ballot: ballot.map { .text($0.threshold.isSecret ? "secret" : "open") } ?? .none
    case .stage: ballot.map { .text($0.stage.id) } ?? .none
    case .title: ballot?.title.map(ExportValue.text) ?? .none
    case .threshold: ballot.map { .text($0.threshold.id) } ?? .none
    case .ratio: ballot.map { .text($0.threshold.ratio.description) } ?? .none
    case .base: ballot.map { .text($0.threshold.base.rawValue) } ?? .none
    case .recusals: .object(item.recusals.sorted { $0.key < $1.key }.map { (name($0.key), .text($0.value)) })
    case .votes:
      .object(
        (ballot?.votes ?? [:]).sorted { $0.key < $1.key }.map {
          (name($0.key), .text($0.value.choice.rawValue))
        })
    case .members: Self.number(tally?.members)
    case .present: Self.number(tally?.present)
    case .recused: Self.number(tally?.recused)
    case .issued: Self.number(tally?.issued)
    case .collected: Self.number(tally?.collected)
    case .written: Self.number(tally?.written)
    case .yes: Self.number(tally?.yes)
    case .no: Self.number(tally?.no)
    case .abstain: Self.number(tally?.abstain)
    case .invalid: Self.number(tally?.invalid)
    case .of: Self.number(ballot?.result?.base)
    case .needed: Self.number(ballot?.result?.needed)
    case .outcome: ballot?.result.map { .text($0.outcome.rawValue) } ?? .none
    }
  }

  private static func number(_ count: Int?) -> ExportValue { count.map(ExportValue.integer) ?? .none }
  private static func text(_ text: String) -> ExportValue { text.isEmpty ? .none : .text(text) }
}
