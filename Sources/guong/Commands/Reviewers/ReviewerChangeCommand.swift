import ArgumentParser
import PlainText
import ReviewEngine

struct ReviewerChangeCommand: RosterEditing {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Change roles, unit or note of somebody on the roster.",
    discussion: "What is not given stays as it is. Roles that are given take the place of all earlier ones.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name under which they act.")
  var name: String

  @Argument(help: "Their roles from now on: nominator, secretary, member, chair, reader.")
  var roles: [ReviewEngine.Role] = []

  @Option(help: ArgumentHelp("The unit that they belong to; empty for none.", valueName: "text"))
  var unit: String?

  @Option(help: ArgumentHelp("What else has to be known; empty for nothing.", valueName: "text"))
  var note: String?

  func validate() throws {
    guard !roles.isEmpty || unit != nil || note != nil else {
      throw ValidationError("Say what changes: roles, --unit or --note.")
    }
  }

  func edit(of roster: Roster) throws -> Roster.Edit {
    let name = try name(name)
    var member = roster[name] ?? RosterMember(name: name, roles: [])
    if !roles.isEmpty { member.roles = Set(roles) }
    if let unit { member.unit = Normalization.composed(unit) }
    if let note { member.note = Normalization.composed(note) }
    return .change(member)
  }
}
