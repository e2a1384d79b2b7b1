import ArgumentParser
import PlainText
import ReviewEngine

struct CouncilCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "council", abstract: "Sessions of the council: members, agenda, ballots, results, papers.",
    discussion: """
      A session from its plan to its minutes:

        guong council plan 2026-01 --date 20/11/2026 --title 'Phiên cuối năm'
        guong council members add 2026-01 'Nguyễn Văn An' --office chair
        guong council agenda 2026-01 --where 'stage:summarize is:pending'
        guong council present 2026-01 --all
        guong council open 2026-01
        guong council vote 2026-01 N-1 yes --member 'Nguyễn Văn An'     (an open ballot)
        guong council count 2026-01 N-2 --yes 9 --no 2                  (a secret one: counts only)
        guong council close 2026-01
        guong council minutes 2026-01 --format html --output bien-ban.html

      Whether a ballot is open or secret, and what carries, says the policy's threshold for the title and kind. Of \
      a secret ballot the store keeps counts, and nothing from which it could be told who voted what. The secretary \
      and the chair keep sessions (--role). Everything can be taken back with guong undo, closing included.
      """,
    subcommands: [
      CouncilListCommand.self, CouncilShowCommand.self, CouncilPlanCommand.self, CouncilEditCommand.self,
      CouncilMembersCommand.self, CouncilPresentCommand.self, CouncilAbsentCommand.self,
      CouncilWrittenCommand.self, CouncilAgendaCommand.self, CouncilOpenCommand.self, CouncilVoteCommand.self,
      CouncilRetractCommand.self, CouncilRecuseCommand.self, CouncilReadmitCommand.self,
      CouncilCountCommand.self, CouncilReopenCommand.self, CouncilCloseCommand.self,
      CouncilMinutesCommand.self, CouncilTallyCommand.self, CouncilTemplateCommand.self,
    ])
}

/// A command about sessions of the council.
protocol SessionCommand: GuongCommand {}

extension SessionCommand {
  /// Where the rules meet the store.
  func desk(in surroundings: Surroundings) throws -> ReviewDesk {
    ReviewDesk(store: try surroundings.openStore(), workflow: surroundings.workflow)
  }

  /// The council, as who acts may run it.
  func council(in surroundings: Surroundings) -> Council {
    Council(workflow: surroundings.workflow, reviewer: surroundings.reviewer, time: surroundings.now)
  }

  /// The nomination with a number as it was typed.
  func nomination(_ id: String) -> NominationID { NominationID(Normalization.composed(id)) }
}
