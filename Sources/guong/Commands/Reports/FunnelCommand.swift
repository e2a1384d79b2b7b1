import ArgumentParser
import Reporting
import ReviewEngine

struct FunnelCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "funnel", abstract: "How many came to each stage, went on, and what became of the others.",
    discussion: """
      A nomination has reached the stage that it is in and all before it. --by splits the funnel: field, unit, \
      nominator, movement, title, year, kind or subject-kind.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("What to split it by.", valueName: "what"))
  var by: NominationGrouping?

  func maker(in surroundings: Surroundings, _ context: QueryContext, isOfAll: Bool) -> Funnel {
    Funnel(under: surroundings.policy, by: by)
  }
}
