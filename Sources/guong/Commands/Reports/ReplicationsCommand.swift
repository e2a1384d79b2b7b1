import ArgumentParser
import Reporting
import ReviewEngine

struct ReplicationsCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "replications",
    abstract: "How exemplars were made known, by channel and month, and who took them over.",
    discussion: "Counts the tables of events and adoptions in the form of the last stage.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportOptions

  func maker(in surroundings: Surroundings, _ context: QueryContext, isOfAll: Bool) -> Replications {
    Replications(under: surroundings.policy)
  }
}
