import ArgumentParser
import Reporting
import ReviewEngine

struct QuotaCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "quota", abstract: "How far the quotas of the rules are used.",
    discussion: "Each quota counts what its own query matches, of what QUERY matches.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportOptions

  func maker(in surroundings: Surroundings, _ context: QueryContext, isOfAll: Bool) -> QuotaReport {
    QuotaReport(under: surroundings.policy, in: context)
  }
}
