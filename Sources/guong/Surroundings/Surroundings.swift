import Configuration
import Glibc
import ReviewApp
import ReviewEngine
import ReviewStore

/// What a command finds around it: options, configuration and environment, put together once.
struct Surroundings: Sendable {
  /// The environment's variables.
  let environment: [String: String]
  /// The language of everything said.
  let language: Language
  /// Who acts: in the role that was asked for, else in the usual one of the store's roster, else as a secretary.
  private(set) var reviewer: Reviewer
  /// Who may act in the store; empty where names are free, and before the store has been looked at.
  private(set) var roster = Roster()
  /// The store, once it has been looked into: it is opened once.
  private var openedStore: SQLiteStore?
  /// What the configuration file says.
  let settings: Settings
  /// Where the store is.
  let storePath: String
  /// The configuration file, whether or not it is there; nil when no variable says where.
  let configurationPath: String?
  /// The themes that can be chosen.
  let themes: ThemeLibrary
  /// The rules.
  let policy = Policy.vietnameseProgramme

  /// - Throws: `ConfigurationError` when the configuration file cannot be used.
  init(_ options: GlobalOptions, environment: [String: String] = Self.environment()) throws {
    let paths = ConfigurationPaths(environment: environment)
    let file = options.configuration ?? paths.configuration
    let checked = Settings.load(path: file, files: .disk, isRequired: options.configuration != nil)
    let settings = try checked.get()
    self.environment = environment
    self.settings = settings
    configurationPath = file
    themes = ThemeLibrary(folder: paths.themes, files: .disk)
    language = Language.chosen(
      flag: options.language, configured: settings.language, environment: environment)
    let name = [options.name, settings.reviewer, Self.loginName(environment)].compactMap { $0 }
      .map { $0.filter { !$0.isNewline } }.first { !$0.allSatisfy(\.isWhitespace) }
    reviewer = Reviewer(name: name ?? "guong", role: options.role ?? settings.role ?? .secretary)
    storePath =
      options.store ?? environment["GUONG_STORE"].flatMap { $0.isEmpty ? nil : $0 }
      ?? settings.store.map { Self.expanded($0, environment) } ?? Self.defaultStore(environment)
  }

  /// The moment, from the one place that reads a clock.
  var now: Timestamp { SystemClock.now() }

  /// The workflow of the rules.
  var workflow: Workflow { Workflow(policy: policy, roster: roster) }

  /// What the words of a query mean now.
  var context: QueryContext { QueryContext(reviewer: reviewer.name, now: now, policy: policy) }

  /// A text in the language in use.
  func say(_ text: LocalizedText) -> String { text[language] }

  /// The store, which must be there.
  func openStore() throws -> SQLiteStore { try openedStore ?? SQLiteStore.open(at: storePath) }

  /// The keys, with what the configuration changes about them.
  func keymap() throws -> Keymap { try Keymap(settings: settings, file: configurationPath ?? "") }

  /// The environment of this process.
  static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let cut = text.firstIndex(of: "=") {
        variables[String(text[..<cut])] = String(text[text.index(after: cut)...])
      }
      next += 1
    }
    return variables
  }

  /// Looks into the store for who may act in it. A store that cannot be opened is told of by the command that needs
  /// it.
  /// - Parameter role: the role that was asked for.
  /// - Throws: `StoreError` when the store cannot be read.
  mutating func lookAround(askedFor role: ReviewEngine.Role?) async throws {
    guard let store = try? openStore() else { return }
    openedStore = store
    roster = Roster(records: try await store.records(.reviewer))
    if role == nil, settings.role == nil, let usual = roster.usualRole(of: reviewer.name) {
      reviewer = Reviewer(name: reviewer.name, role: usual)
    }
  }

  private static func loginName(_ environment: [String: String]) -> String? {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return environment["USER"]
  }

  private static func expanded(_ path: String, _ environment: [String: String]) -> String {
    guard path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  private static func defaultStore(_ environment: [String: String]) -> String {
    if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") { return base + "/guong/store.guong" }
    return (environment["HOME"] ?? ".") + "/.local/share/guong/store.guong"
  }
}
