import ArgumentParser
import ReviewEngine

struct ReviewerRemoveCommand: RosterEditing {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Let somebody on the roster act no more.",
    discussion: """
      The name stays on the roster as somebody who left, because the ledger names them; their decisions and votes stay. \
      guong reviewer add brings them back.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name under which they act.")
  var name: String

  func edit(of roster: Roster) throws -> Roster.Edit { .deactivate(try name(name)) }
}
