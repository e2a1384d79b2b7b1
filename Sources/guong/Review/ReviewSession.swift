import Configuration
import Foundation
import NcursesTerminal
import ReviewApp
import ReviewEngine
import ReviewStore
import TerminalUI

/// One sitting at the review interface, from taking the terminal to giving it back.
enum ReviewSession {
  /// Runs until the reviewer quits or the terminal is gone.
  /// - Parameters:
  ///   - store: what is reviewed.
  ///   - path: where it is.
  ///   - name: what to call it on the screen.
  ///   - query: the first filter.
  ///   - surroundings: who reviews, in which language, with which keys and looks.
  /// - Throws: `NcursesTerminalError` when there is no terminal to take; what is wrong with the keys.
  static func run(
    store: any Store, at path: String, named name: String, query: String, in surroundings: Surroundings
  ) async throws {
    // The loop sleeps in `poll`, and a sleeping thread of the concurrency pool would be missing to the effects.
    let position = try await store.position()
    let formerPolicies = try await PolicyArchive(store).policies(besides: surroundings.policy)
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      Thread.detachNewThread {
        done.resume(
          with: Result {
            try sit(
              at: store, in: path, after: position, named: name, under: formerPolicies, query: query,
              in: surroundings)
          })
      }
    }
  }

  private static func sit(
    at store: any Store, in path: String, after position: Int64, named name: String,
    under formerPolicies: [String: Policy],
    query: String,
    in surroundings: Surroundings
  ) throws {
    let keymap = try surroundings.keymap()
    let file = ChoicesFile(environment: surroundings.environment)
    let choices = file.load()
    let choice = surroundings.settings.theme.following(choices, among: surroundings.themes)
    let themeName = choice.id(for: nil)
    _ = try surroundings.themes.theme(themeName).get()
    let isColourless = surroundings.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let terminal = try NcursesTerminal(
      .init(
        colorDepth: isColourless ? .mono : nil, asksForBackground: !choice.isPinned,
        log: StateFolder.log(in: surroundings.environment), programName: "guong " + Version.text))
    defer { terminal.close() }
    let mailbox = Mailbox<Message>(waker: terminal.waker)
    let now = SystemClock.now()
    let setting = Setting(
      language: surroundings.language(choices.language), reviewer: surroundings.reviewer,
      policy: surroundings.policy,
      formerPolicies: formerPolicies, roster: surroundings.roster, storeName: name,
      utcOffset: SystemClock.utcOffset(at: now),
      themes: surroundings.themes.ids,
      theme: themeName)
    let model = Model(
      setting: setting, keymap: keymap, size: terminal.size, isUTF8: terminal.capabilities.isUTF8,
      filter: query, choices: choices, now: now)
    let desk = ReviewDesk(store: store, workflow: surroundings.workflow)
    let world = EffectInterpreter(
      store: store, desk: desk, reviewer: surroundings.reviewer,
      documents: DocumentFiles(storePath: path),
      drafts: DraftFolder(
        environment: surroundings.environment, storePath: path,
        reviewer: surroundings.reviewer.name),
      choices: file, position: position, mailbox: mailbox)
    world.watch(path)
    let shelf = ThemeShelf(
      library: surroundings.themes, depth: terminal.capabilities.colorDepth, choice: choice)
    let editor = PersonalEditor(environment: surroundings.environment)
    ReviewLoop(
      terminal: terminal, mailbox: mailbox, world: world, themes: shelf, editor: editor, model: model
    ).run()
  }
}

extension ThemeChoice {
  /// What the configuration says; where it leaves it to the terminal, the theme that was chosen on the screen.
  fileprivate func following(_ choices: Choices, among library: ThemeLibrary) -> ThemeChoice {
    guard self == .automatic, let chosen = choices.theme, library.ids.contains(chosen) else { return self }
    return .pinned(chosen)
  }
}
