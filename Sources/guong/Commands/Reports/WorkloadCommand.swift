import ArgumentParser
import Reporting
import ReviewEngine

struct WorkloadCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "workload",
    abstract: "Who decided how much, how long it took, and when the rest will be done.",
    discussion: """
      Reads the ledger. What was taken back does not count. The rest is done at the pace of the last 20 working \
      days, if nothing new comes in.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportOptions

  func maker(in surroundings: Surroundings, _ context: QueryContext, isOfAll: Bool) -> Workload {
    Workload(under: surroundings.policy, at: context.now, isOfAll: isOfAll)
  }
}
