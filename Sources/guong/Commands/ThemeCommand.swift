import ArgumentParser
import Configuration
import ReviewEngine

struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "The colours of the review interface.",
    discussion: "Your own themes are TOML files in the folder themes beside the configuration file.",
    subcommands: [ThemeListCommand.self, ThemeCheckCommand.self])
}

struct ThemeListCommand: GuongCommand {
  static let looksIntoStore = false

  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the themes there are.")

  @OptionGroup var options: GlobalOptions

  func run(in surroundings: Surroundings) async throws {
    let own = Set(surroundings.themes.userIDs)
    var table = TextTable(titles: Words.themeTitles.map(surroundings.say))
    for id in surroundings.themes.ids {
      let theme = surroundings.themes.theme(id).value
      try table.write([
        id, theme.map { Words.mode($0.mode)[surroundings.language] } ?? "",
        surroundings.say(own.contains(id) ? Words.ownTheme : Words.shippedTheme),
        theme?.name ?? surroundings.say(Words.unusable),
      ])
    }
    try table.finish()
  }
}

struct ThemeCheckCommand: GuongCommand {
  static let looksIntoStore = false

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with a theme, too little contrast included.",
    discussion: "Exit status 78 when the theme cannot be used. Too little contrast is a warning.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "A file, or the name of a theme (default: all of your own, else all).")
  var file: String?

  func run(in surroundings: Surroundings) async throws {
    let themes = surroundings.themes
    let diagnostics: [Diagnostic]
    if let file {
      diagnostics = themes.ids.contains(file) ? themes.check(file) : themes.check(fileAt: file)
    } else {
      diagnostics = (themes.userIDs.isEmpty ? themes.ids : themes.userIDs).flatMap { themes.check($0) }
    }
    for diagnostic in diagnostics { try Output.line(diagnostic.line(in: surroundings.language)) }
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw Failure(.configuration, Words.themeUnusable)
    }
    if diagnostics.isEmpty { Talk.say(surroundings.say(Words.nothingWrong)) }
  }
}
