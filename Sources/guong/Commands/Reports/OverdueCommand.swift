import ArgumentParser
import Reporting
import ReviewEngine

struct OverdueCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "overdue",
    abstract: "What is overdue and due soon, by stage, and what is the longest overdue.",
    discussion:
      "Time limits are in working days, by the rules and their holidays; due soon is within 2 of them.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportOptions

  @Option(help: "How many of the longest overdue are listed at most.")
  var limit = 50

  func validate() throws {
    guard (1...10_000).contains(limit) else { throw ValidationError("--limit is from 1 to 10000.") }
  }

  func maker(in surroundings: Surroundings, _ context: QueryContext, isOfAll: Bool) -> OverdueList {
    OverdueList(under: surroundings.policy, at: context.now, listing: limit)
  }
}
