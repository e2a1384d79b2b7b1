import ArgumentParser
import Reporting
import ReviewEngine

struct CoverageCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Where nominations come from: fields and units with many, few and none.",
    discussion: """
      Fields of the rules without any nomination are named. --by counts by something else: field, unit, nominator, \
      movement, title, year, kind or subject-kind.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("What to count by (default: field and unit).", valueName: "what"))
  var by: NominationGrouping?

  func maker(in surroundings: Surroundings, _ context: QueryContext, isOfAll: Bool) -> Coverage {
    Coverage(under: surroundings.policy, by: by)
  }
}
