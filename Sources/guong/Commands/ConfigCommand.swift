import ArgumentParser
import Configuration
import Glibc
import ReviewEngine

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "The configuration file.",
    discussion: """
      It is TOML, and everything in it may be left out:

        language = "vi"
        theme = "auto"          # or the name of a theme
        store = "~/guong/2026.guong"
        reviewer = "lan"
        role = "secretary"
        mouse = false           # the terminal keeps the mouse
        accessible = true       # drawn for screen readers and braille

        [keys]
        "decision.approve" = ["a", "ctrl+y"]
      """,
    subcommands: [ConfigPathCommand.self, ConfigShowCommand.self, ConfigCheckCommand.self])
}

struct ConfigPathCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Say where the configuration file is, or would be.")

  static let worksOnStore = false

  @OptionGroup var options: GlobalOptions

  func run(in surroundings: Surroundings) async throws {
    try Output.line(try surroundings.requiredConfigurationPath())
  }
}

struct ConfigShowCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what the configuration file says, as guong understands it.")

  static let worksOnStore = false

  @OptionGroup var options: GlobalOptions

  func run(in surroundings: Surroundings) async throws {
    try Output.exact(surroundings.settings.toml)
  }
}

struct ConfigCheckCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with the configuration file.",
    discussion: "Exit status 78 when something is. Keys and the names of themes are checked, too.")

  static let worksOnStore = false

  @OptionGroup var options: GlobalOptions

  func run(in surroundings: Surroundings) async throws {
    let path = try surroundings.requiredConfigurationPath()
    _ = try surroundings.keymap()
    let theme = surroundings.settings.theme
    for id in Set([theme.dark, theme.light]).sorted() { _ = try surroundings.themes.theme(id).get() }
    guard access(path, F_OK) == 0 else {
      return Talk.say(surroundings.say(Words.noConfigurationFile(path)))
    }
    Talk.say("\(path): \(surroundings.say(Words.nothingWrong))")
  }
}

extension Surroundings {
  /// The configuration file's place.
  /// - Throws: a failure when no variable says where it would be.
  fileprivate func requiredConfigurationPath() throws -> String {
    guard let configurationPath else { throw Failure(.configuration, Words.noConfigurationFolder) }
    return configurationPath
  }
}
