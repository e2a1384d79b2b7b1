import ArgumentParser

struct ReviewerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reviewer", abstract: "Who may act in the store, and as what.",
    discussion: """
      While the roster is empty, every name may act in every role. From its first member on, whoever decides, votes, \
      imports or fills in must be on it, be active, and have the role they act in; reading is free. The first member \
      must be a secretary or a chair, and one of these is always left, so that the roster can be changed later.

      A store is a file: a name and a role in it are a record of who says they acted, not authentication. Whoever may \
      write the file can write any name. To keep people apart, use the accounts and permissions of the system; to \
      notice later changes, sign checkpoints of the ledger (guong ledger).

        guong reviewer add lan secretary
        guong reviewer add minh member chair --unit 'Sở Nội vụ'
        guong reviewer change minh member
        guong reviewer remove minh
      """,
    subcommands: [
      ReviewerListCommand.self, ReviewerAddCommand.self, ReviewerChangeCommand.self,
      ReviewerRemoveCommand.self,
    ])
}
