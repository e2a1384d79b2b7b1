import ArgumentParser
import PlainText
import ReviewEngine

struct ReviewerAddCommand: RosterEditing {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put somebody on the roster, or let them come back.",
    discussion: "It takes a secretary or a chair. The name is the one given with --as, or the login name.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name under which they act.")
  var name: String

  @Argument(help: "Their roles: nominator, secretary, member, chair, reader.")
  var roles: [ReviewEngine.Role]

  @Option(help: ArgumentHelp("The unit that they belong to.", valueName: "text"))
  var unit: String?

  @Option(help: ArgumentHelp("What else has to be known.", valueName: "text"))
  var note: String?

  func edit(of roster: Roster) throws -> Roster.Edit {
    let name = try name(name)
    let former = roster[name]
    return .add(
      RosterMember(
        name: name, roles: Set(roles), unit: unit.map { Normalization.composed($0) } ?? former?.unit ?? "",
        note: note.map { Normalization.composed($0) } ?? former?.note ?? ""))
  }
}
