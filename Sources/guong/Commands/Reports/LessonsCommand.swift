import ArgumentParser
import Reporting
import ReviewEngine

struct LessonsCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "lessons", abstract: "The lessons learned, collected as a document by sort and field.",
    discussion: "For csv, --table lessons gives the lessons themselves.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportOptions

  func maker(in surroundings: Surroundings, _ context: QueryContext, isOfAll: Bool) -> Lessons {
    Lessons(under: surroundings.policy)
  }
}
