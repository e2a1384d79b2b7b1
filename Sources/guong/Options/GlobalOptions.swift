import ArgumentParser
import ReviewEngine

/// The options of every command.
struct GlobalOptions: ParsableArguments {
  @Option(help: "The store: a file. Default: $GUONG_STORE, else the configuration, else the XDG data folder.")
  var store: String?

  @Option(name: .customLong("as"), help: "The name under which you act. Default: the login name.")
  var name: String?

  @Option(help: "Your role: nominator, secretary, member, chair or reader. Default: secretary.")
  var role: ReviewEngine.Role?

  @Option(name: .customLong("lang"), help: "vi or en. Default: the configuration, else the locale.")
  var language: Language?

  @Option(name: .customLong("config"), help: "The configuration file.")
  var configuration: String?
}
