import ArgumentParser
import Glibc

/// The program: one entry, one subcommand for each thing that can be done without the screen, and the screen
/// itself as the default.
@main
struct Guong: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guong",
    abstract: "Review nominations of exemplars in the terminal.",
    discussion: """
      Without a subcommand guong opens the review interface on a store; the words given are its first filter.

        guong demo                        try it on invented nominations
        guong import danh-sach.csv        bring a spreadsheet in (CSV or TSV)
        guong                             review: a approve, x reject, b return, u undo, ? help
        guong export --format csv -o ketqua.csv

      Every command takes --store, --as, --role, --lang and --config. Standard output is data, standard error \
      is talk. Exit status: 0 done, 1 refused by the rules, 64 usage, 65 bad input, 66 no such file, 69 store \
      not reachable, 70 our fault, 73 cannot write, 75 busy, 78 bad configuration.
      """,
    version: Version.text,
    subcommands: [
      ReviewCommand.self, DemoCommand.self, InitCommand.self, ImportCommand.self, ListCommand.self,
      ShowCommand.self, FormCommand.self, DocumentsCommand.self, DecideCommand.self, ScoreCommand.self,
      CommentCommand.self,
      CouncilCommand.self, DuplicatesCommand.self, UndoCommand.self, RedoCommand.self,
      HistoryCommand.self, ExportCommand.self, ReportCommand.self, PolicyCommand.self,
      ReviewerCommand.self, LedgerCommand.self, VerifyCommand.self, ThemeCommand.self, KeysCommand.self,
      ConfigCommand.self, DoctorCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: ReviewCommand.self)

  static func main() async {
    // A pipe that nobody reads any more ends the program quietly, also when whoever started it ignores that.
    signal(SIGPIPE, SIG_DFL)
    await main(LeadingOptions.moved(behindSubcommandIn: Array(CommandLine.arguments.dropFirst())))
  }
}

/// Lets the options that all commands share stand before the subcommand, too: `guong --store X theme list`.
enum LeadingOptions {
  private static let names: Set<String> = ["--store", "--as", "--role", "--lang", "--config"]

  /// The arguments with leading shared options behind the names of the subcommand.
  static func moved(behindSubcommandIn arguments: [String]) -> [String] {
    var end = 0
    while end < arguments.count {
      let argument = arguments[end]
      if names.contains(argument) {
        end += 2
      } else if names.contains(where: { argument.hasPrefix($0 + "=") }) {
        end += 1
      } else {
        break
      }
    }
    guard end > 0 else { return arguments }
    var command: any ParsableCommand.Type = Guong.self
    var next = end
    // `report funnel` is a subcommand's subcommand.
    while next < arguments.count, let inner = command.subcommand(named: arguments[next]) {
      command = inner
      next += 1
    }
    if next == end, end < arguments.count, arguments[end] == "help" { next += 1 }
    return Array(arguments[end..<next] + arguments[..<end] + arguments[next...])
  }
}

extension ParsableCommand {
  fileprivate static func subcommand(named name: String) -> (any ParsableCommand.Type)? {
    configuration.subcommands.first { $0.configuration.commandName == name }
  }
}
