import ArgumentParser
import Reporting

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Count, compare and collect: for the terminal, a page, a table or a program.",
    discussion: """
      A report is of everything, or of what a QUERY matches. As text it has tables and bars as wide as the terminal; \
      as html it is one file with drawings that needs nothing else and prints well; as csv it is one of its tables; \
      as json it is everything, in the shape "\(Report.schema)" version \(Report.schemaVersion).

        guong report funnel --by field
        guong report overdue 'unit:"y tế"'
        guong report lessons year:2026 --format html --output bai-hoc.html
        guong report coverage --format csv --table by-unit
      """,
    subcommands: [
      FunnelCommand.self, OverdueCommand.self, WorkloadCommand.self, AgreementCommand.self, QuotaCommand.self,
      CoverageCommand.self, ReplicationsCommand.self, LessonsCommand.self,
    ])
}
