import ArgumentParser
import Reporting
import ReviewEngine

struct AgreementCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "How far reviewers agree where several vote or score.",
    discussion: """
      Reads the ledger: unanimity, raw agreement, Cohen's kappa of each pair with its 95% interval, Fleiss' kappa and \
      Krippendorff's alpha, by stage; for scorecards by criterion, too. Rounds that go on do not count, so that nobody \
      who has yet to vote learns what the others said.

      A first vote is what a reviewer said first in a round, even if it was taken back; last votes are those that stand.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportOptions

  @Option(help: "Which of each reviewer's votes are compared.")
  var votes = ComparedVotes.first

  func maker(in surroundings: Surroundings, _ context: QueryContext, isOfAll: Bool) -> Agreement {
    Agreement(under: surroundings.policy, of: votes.moments, isOfAll: isOfAll)
  }
}

/// Which votes a report of agreement compares.
enum ComparedVotes: String, CaseIterable, ExpressibleByArgument {
  case first
  case last
  case both

  /// The votes, in the order shown.
  var moments: [VoteMoment] {
    switch self {
    case .first: [.first]
    case .last: [.last]
    case .both: [.first, .last]
    }
  }
}
