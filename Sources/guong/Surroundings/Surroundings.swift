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
  /// Whether a person asked for that language, rather than the environment.
  private let isLanguageAskedFor: Bool
  /// Who acts: in the role that was asked for, else in the usual one of the store's roster, else as a secretary.
  private(set) var reviewer: Reviewer
  /// Who may act in the store; empty where names are free, and before the store has been looked at.
  private(set) var roster = Roster()
  /// What the configuration file says.
  let settings: Settings
  /// Where the store is.
  let storePath: String
  /// The configuration file, whether or not it is there; nil when no variable says where.
  let configurationPath: String?
  /// What is changed about the keys, and the file that says so.
  private let keys: KeySettings
  private let keysFile: String
  /// The themes that can be chosen.
  let themes: ThemeLibrary
  /// The rules: those in force in the store, else those that come with guong.
  var policy: Policy { rules ?? Self.shippedPolicy.policy }

  /// The rules in force in the store, once it is open.
  private var rules: Policy?
  /// The store, once somebody tried to open it.
  private var opened: Result<SQLiteStore, StoreError>?

  /// - Throws: `ConfigurationError` when the configuration file cannot be used.
  init(_ options: GlobalOptions, environment: [String: String] = Self.environment()) throws {
    let paths = ConfigurationPaths(environment: environment)
    let file = options.configuration ?? paths.configuration
    let checked = Settings.load(path: file, files: .disk, isRequired: options.configuration != nil)
    let settings = try checked.get()
    self.environment = environment
    self.settings = settings
    configurationPath = file
    (keys, keysFile) = try Self.keys(
      in: settings, of: file, apart: options.configuration == nil ? paths.keymap : nil)
    themes = ThemeLibrary(folder: paths.themes, files: .disk)
    language = Language.chosen(
      flag: options.language, configured: settings.language, environment: environment)
    isLanguageAskedFor = options.language != nil || settings.language != nil
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

  /// The language of the screen: the one that was asked for, else the one chosen there before.
  func language(_ chosen: Language?) -> Language { isLanguageAskedFor ? language : chosen ?? language }

  /// A text in the language in use.
  func say(_ text: LocalizedText) -> String { text[language] }

  /// The store, which must be there.
  func openStore() throws -> SQLiteStore { try opened?.get() ?? SQLiteStore.open(at: storePath) }

  /// The same surroundings with the store open, where there is one, with its rules, and with who may act in it.
  /// - Parameter role: the role that was asked for; else the roster's usual one counts.
  /// - Returns: the surroundings.
  /// - Throws: what is wrong with the policy that the store keeps. That there is no store, or that it cannot be opened,
  ///   is said by ``openStore()``.
  func atStore(askedFor role: ReviewEngine.Role?) async throws -> Surroundings {
    let result = try await atDoor(askedFor: role)
    guard case .success(let store) = result.opened else { return result }
    return result.under(try await PolicyArchive(store).policyInForce(askedBy: result.reviewer, at: now))
  }

  /// The same surroundings with the store open, where there is one, and with who may act in it, but not under its rules:
  /// for putting others into force.
  func atDoor(askedFor role: ReviewEngine.Role?) async throws -> Surroundings {
    var result = self
    do throws(StoreError) {
      let store = try SQLiteStore.open(at: storePath)
      result.opened = .success(store)
    } catch {
      result.opened = .failure(error)
    }
    guard case .success(let store) = result.opened else { return result }
    result.roster = Roster(records: try await store.records(.reviewer))
    if role == nil, settings.role == nil, let usual = result.roster.usualRole(of: reviewer.name) {
      result.reviewer = Reviewer(name: reviewer.name, role: usual)
    }
    return result
  }

  /// The same surroundings with other rules.
  func under(_ policy: Policy) -> Surroundings {
    var result = self
    result.rules = policy
    return result
  }

  /// The policy that a store takes up when nobody says which.
  static let shippedPolicy: PolicyFile = {
    guard let file = ShippedPolicies.policy(ShippedPolicies.defaultID)?.value else {
      preconditionFailure("The policy that comes with guong is without mistakes; a test sees to that.")
    }
    return file
  }()

  /// The keys, with what the configuration changes about them.
  func keymap() throws -> Keymap { try Keymap(keys, file: keysFile) }

  /// The changes to the keys: in the configuration, or in a keymap file of their own.
  /// - Parameters:
  ///   - settings: what the configuration says.
  ///   - file: the configuration.
  ///   - keymap: where a keymap file would be; nil where none counts, because a configuration was named.
  /// - Returns: the changes, and the file that says so.
  /// - Throws: `ConfigurationError` when the keymap file cannot be used, or both say something.
  private static func keys(
    in settings: Settings, of file: String?, apart keymap: String?
  ) throws -> (KeySettings, String) {
    guard let keymap else { return (settings.keys, file ?? "") }
    let apart = try KeySettings.load(path: keymap, files: .disk).get()
    guard !apart.isEmpty else { return (settings.keys, file ?? "") }
    guard settings.keys.isEmpty else {
      throw ConfigurationError.rejected([
        Diagnostic(file: file ?? "", keyPath: ["keys"], problem: .keysElsewhere(keymap))
      ])
    }
    return (apart, keymap)
  }

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
