import Foundation
import Glibc
import NcursesTerminal
import ReviewApp
import ReviewEngine
import ReviewStore
import TerminalUI

/// One sitting at the review loop in lines of text: what is typed comes from standard input, what is said goes to
/// standard output.
final class PlainSession {
  /// How long something is waited for that is to be said, in milliseconds; what is being written is waited for as long
  /// as it takes.
  private static let patience = 5_000
  /// Lists are loaded by screens, and so the loop has one, although nothing is drawn on it.
  private static let size = Size(width: 80, height: 40)

  private let waker: Waker
  private let mailbox: Mailbox<Message>
  private let world: EffectInterpreter
  private let prompt: String
  private var review: PlainReview
  private var isEnded = false

  /// Runs until the reviewer quits or standard input ends.
  /// - Parameter sitting: what is reviewed and by whom.
  /// - Throws: what is wrong with the keys.
  static func run(_ sitting: ReviewSitting) async throws {
    // It sleeps while it waits for a line; a sleeping thread of the concurrency pool would be missing to the effects.
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      Thread.detachNewThread {
        done.resume(with: Result { try PlainSession(sitting).run() })
      }
    }
  }

  private init(_ sitting: ReviewSitting) throws {
    guard let waker = Waker() else { throw NcursesTerminalError.failed }
    self.waker = waker
    mailbox = Mailbox(waker: waker)
    let now = SystemClock.now()
    let setting = sitting.setting(theme: "", isAccessible: true, at: now)
    let model = Model(
      setting: setting, keymap: try sitting.surroundings.keymap(), size: Self.size, isUTF8: true,
      filter: sitting.query, choices: sitting.choices, now: now)
    // A file of answers needs no prompts between them.
    prompt = isatty(STDIN_FILENO) == 1 ? Words.plainPrompt[setting.language] : ""
    world = sitting.world(mailbox: mailbox)
    review = PlainReview(model)
  }

  private func run() throws {
    perform(review.take(.started, at: SystemClock.now()))
    try tell()
    while !isEnded, let line = readLine() {
      perform(review.take(line: line, at: SystemClock.now()))
      if !isEnded { try tell() }
    }
  }

  /// Says what there is to say, once it is all there.
  private func tell() throws {
    let deadline = SystemClock.uptime() + Self.patience
    takeMail()
    while review.model.isWriting || review.awaitsAnswer && SystemClock.uptime() < deadline {
      _ = waker.wait(upTo: 200)
      takeMail()
    }
    for line in review.news() { try Output.line(line) }
    try Output.exact(prompt)
    try Output.flush()
  }

  private func takeMail() {
    for message in mailbox.takeAll() {
      world.noteAnswer(message)
      perform(review.take(message, at: SystemClock.now()))
    }
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isEnded = true
      // Nothing is drawn here, and no command of the loop asks for them.
      case .useTheme, .suspend, .editOutside: break
      default: world.perform(effect)
      }
    }
  }
}
