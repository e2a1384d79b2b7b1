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
  ///   - name: what to call it on the screen.
  ///   - query: the first filter.
  ///   - isAccessible: whether it is drawn for screen readers and braille displays.
  ///   - surroundings: who reviews, in which language, with which keys and looks.
  /// - Throws: `NcursesTerminalError` when there is no terminal to take; what is wrong with the keys.
  static func run(
    store: any Store, named name: String, query: String, isAccessible: Bool, in surroundings: Surroundings
  ) async throws {
    // The loop sleeps in `poll`, and a sleeping thread of the concurrency pool would be missing to the effects.
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      Thread.detachNewThread {
        done.resume(
          with: Result {
            try sit(at: store, named: name, query: query, isAccessible: isAccessible, in: surroundings)
          })
      }
    }
  }

  private static func sit(
    at store: any Store, named name: String, query: String, isAccessible: Bool,
    in surroundings: Surroundings
  ) throws {
    let keymap = try surroundings.keymap()
    let choice = surroundings.settings.theme
    let themeName = choice.id(for: nil)
    _ = try surroundings.themes.theme(themeName).get()
    let isColourless = surroundings.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let terminal = try NcursesTerminal(
      .init(
        colorDepth: isColourless ? .mono : nil, asksForBackground: !choice.isPinned,
        usesMouse: surroundings.settings.usesMouse))
    defer { terminal.close() }
    let mailbox = Mailbox<Message>(waker: terminal.waker)
    let now = SystemClock.now()
    var setting = setting(for: name, theme: themeName, at: now, in: surroundings)
    setting.isAccessible = isAccessible
    let model = Model(
      setting: setting, keymap: keymap, size: terminal.size, isUTF8: terminal.capabilities.isUTF8,
      filter: query, now: now)
    let world = world(of: store, mailbox: mailbox, in: surroundings)
    let shelf = ThemeShelf(
      library: surroundings.themes, depth: terminal.capabilities.colorDepth, choice: choice)
    let editor = PersonalEditor(environment: surroundings.environment)
    ReviewLoop(
      terminal: terminal, mailbox: mailbox, world: world, themes: shelf, editor: editor, model: model
    ).run()
  }

  /// What the program knows when it starts.
  static func setting(
    for name: String, theme: String, at now: Timestamp, in surroundings: Surroundings
  ) -> Setting {
    Setting(
      language: surroundings.language, reviewer: surroundings.reviewer, policy: surroundings.policy,
      roster: surroundings.roster, storeName: name, utcOffset: SystemClock.utcOffset(at: now),
      themes: surroundings.themes.ids, theme: theme)
  }

  /// What does what the model asks for.
  static func world(
    of store: any Store, mailbox: Mailbox<Message>, in surroundings: Surroundings
  ) -> EffectInterpreter {
    EffectInterpreter(
      store: store, desk: ReviewDesk(store: store, workflow: surroundings.workflow),
      reviewer: surroundings.reviewer, documents: DocumentFiles(storePath: surroundings.storePath),
      drafts: DraftFolder(
        environment: surroundings.environment, storePath: surroundings.storePath,
        reviewer: surroundings.reviewer.name),
      mailbox: mailbox)
  }
}
