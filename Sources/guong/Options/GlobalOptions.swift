import ArgumentParser
import ReviewEngine

/// The options of every command.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The store: a file. Default: $GUONG_STORE, else the configuration, else the XDG data folder.",
      valueName: "file"))
  var store: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The name under which you act. Default: the login name.", valueName: "name"))
  var name: String?

  @Option(help: "Your role: nominator, secretary, member, chair or reader. Default: secretary.")
  var role: ReviewEngine.Role?

  @Option(name: .customLong("lang"), help: "vi or en. Default: the configuration, else the locale.")
  var language: Language?

  @Option(name: .customLong("config"), help: ArgumentHelp("The configuration file.", valueName: "file"))
  var configuration: String?
}
