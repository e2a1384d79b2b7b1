import Configuration
import Foundation
import NcursesTerminal
import ReviewApp
import ReviewEngine
import TerminalUI

/// One sitting at the review interface, from taking the terminal to giving it back.
enum ReviewSession {
  /// Runs until the reviewer quits or the terminal is gone.
  /// - Parameters:
  ///   - sitting: what is reviewed and by whom.
  ///   - isAccessible: whether it is drawn for screen readers and braille displays.
  /// - Throws: `NcursesTerminalError` when there is no terminal to take; what is wrong with the keys.
  static func run(_ sitting: ReviewSitting, isAccessible: Bool) async throws {
    // The loop sleeps in `poll`, and a sleeping thread of the concurrency pool would be missing to the effects.
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      Thread.detachNewThread {
        done.resume(with: Result { try show(sitting, isAccessible: isAccessible) })
      }
    }
  }

  private static func show(_ sitting: ReviewSitting, isAccessible: Bool) throws {
    let surroundings = sitting.surroundings
    let keymap = try surroundings.keymap()
    let choice = surroundings.settings.theme.following(sitting.choices, among: surroundings.themes)
    let themeName = choice.id(for: nil)
    _ = try surroundings.themes.theme(themeName).get()
    let isColourless = surroundings.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let terminal = try NcursesTerminal(
      .init(
        colorDepth: isColourless ? .mono : nil, asksForBackground: !choice.isPinned,
        usesMouse: surroundings.settings.usesMouse,
        log: StateFolder.log(in: surroundings.environment), programName: "guong " + Version.text))
    defer { terminal.close() }
    let mailbox = Mailbox<Message>(waker: terminal.waker)
    let now = SystemClock.now()
    let model = Model(
      setting: sitting.setting(theme: themeName, isAccessible: isAccessible, at: now), keymap: keymap,
      size: terminal.size, isUTF8: terminal.capabilities.isUTF8, filter: sitting.query,
      choices: sitting.choices, now: now)
    let shelf = ThemeShelf(
      library: surroundings.themes, depth: terminal.capabilities.colorDepth, choice: choice)
    let editor = PersonalEditor(environment: surroundings.environment)
    ReviewLoop(
      terminal: terminal, mailbox: mailbox, world: sitting.world(mailbox: mailbox), themes: shelf,
      editor: editor, model: model
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
