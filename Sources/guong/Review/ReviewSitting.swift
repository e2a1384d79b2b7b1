import Configuration
import NcursesTerminal
import ReviewApp
import ReviewEngine
import ReviewStore

/// What is reviewed and by whom: all that a sitting needs, however it is shown.
struct ReviewSitting: Sendable {
  /// What is reviewed.
  let store: any Store
  /// Where it is.
  let path: String
  /// What to call it.
  let name: String
  /// The first filter.
  let query: String
  /// Who reviews, in which language, with which keys and looks.
  let surroundings: Surroundings
  /// What the reviewer chose on the screen before.
  let choices: Choices

  private let file: ChoicesFile
  private let position: Int64
  private let formerPolicies: [String: Policy]

  /// Whether the store holds invented nominations and is thrown away at the end.
  private let isSample: Bool

  /// Looks at the store as it is now.
  init(
    at store: any Store, path: String, named name: String, isSample: Bool = false, query: String,
    in surroundings: Surroundings
  ) async throws {
    self.store = store
    self.path = path
    self.name = name
    self.isSample = isSample
    self.query = query
    self.surroundings = surroundings
    file = ChoicesFile(environment: surroundings.environment)
    choices = file.load()
    position = try await store.position()
    formerPolicies = try await PolicyArchive(store).policies(besides: surroundings.policy)
  }

  /// What the program knows when it starts.
  func setting(theme: String, isAccessible: Bool, at now: Timestamp) -> Setting {
    Setting(
      language: surroundings.language(choices.language), reviewer: surroundings.reviewer,
      policy: surroundings.policy, formerPolicies: formerPolicies, roster: surroundings.roster,
      storeName: name, isSample: isSample, utcOffset: SystemClock.utcOffset(at: now),
      themes: surroundings.themes.ids,
      theme: theme, isAccessible: isAccessible)
  }

  /// Does what the model asks for, and tells what other processes write.
  func world(mailbox: Mailbox<Message>) -> EffectInterpreter {
    let world = EffectInterpreter(
      store: store, desk: ReviewDesk(store: store, workflow: surroundings.workflow),
      reviewer: surroundings.reviewer, documents: DocumentFiles(storePath: path),
      drafts: DraftFolder(
        environment: surroundings.environment, storePath: path, reviewer: surroundings.reviewer.name),
      choices: file, position: position, mailbox: mailbox)
    world.watch(path)
    return world
  }
}
