import ArgumentParser

struct ManualCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, in mdoc.",
    discussion: "guong manual > ~/.local/share/man/man1/guong.1", shouldDisplay: false)

  static let worksOnStore = false

  @OptionGroup var options: GlobalOptions

  func run(in surroundings: Surroundings) async throws {
    for line in ManualPage(try CommandTree.ofProgram()).lines { try Output.line(line) }
  }
}
