import Configuration
import NcursesTerminal
import ReviewApp
import ReviewEngine
import TerminalUI

/// The loop that joins keys, model, world and screen. It runs on the thread that opened the terminal and, while
/// there is nothing to do, sleeps in `poll`.
final class ReviewLoop {
  /// How long a frame waits for the rows it needs, in milliseconds. Answers mostly come within two; what takes
  /// longer is shown when it comes, and keys go on working.
  private static let patience = 12

  private let terminal: NcursesTerminal
  private let mailbox: Mailbox<Message>
  private let world: EffectInterpreter
  private let themes: ThemeShelf
  private let editor: PersonalEditor
  private var theme: Theme
  private var model: Model
  private var isEnded = false

  init(
    terminal: NcursesTerminal, mailbox: Mailbox<Message>, world: EffectInterpreter, themes: ThemeShelf,
    editor: PersonalEditor, model: Model
  ) {
    self.terminal = terminal
    self.mailbox = mailbox
    self.world = world
    self.themes = themes
    self.editor = editor
    self.model = model
    theme = themes.theme(named: model.setting.theme)
  }

  /// Runs until the reviewer quits or the terminal is gone.
  func run() {
    take(.started)
    settle()
    show()
    while !isEnded {
      for event in terminal.nextEvents(blocking: true) where !isEnded {
        handle(event)
        settle()
      }
      takeMail()
      if !isEnded { show() }
    }
  }

  private func handle(_ event: TerminalEvent) {
    switch event {
    case .key(let key): take(.key(key))
    case .mouse(let event): take(.mouse(event))
    case .paste(let text): take(.paste(text))
    case .resize(let size): take(.resized(size))
    case .wake: takeMail()
    case .terminated, .hangup, .interrupted: isEnded = true
    case .background(let color):
      take(.themeSuggested(themes.choice.id(for: color.isLight ? .light : .dark)))
    case .resumed: break
    }
  }

  private func take(_ message: Message) {
    for effect in update(&model, message, at: SystemClock.now()) { perform(effect) }
  }

  private func takeMail() {
    for message in mailbox.takeAll() {
      world.noteAnswer(message)
      take(message)
    }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .quit: isEnded = true
    case .suspend: terminal.stopJob()
    case .useTheme(let name): theme = themes.theme(named: name)
    case .editOutside(let text, let name): edit(text, name: name)
    default: world.perform(effect)
    }
  }

  /// Gives the terminal to the person's own editor, and takes it back.
  private func edit(_ text: String, name: String) {
    terminal.suspend()
    let answer: Message
    do {
      answer = .editedOutside(try editor.edit(text, name: name))
    } catch {
      answer = .failed(Failure(error).sentence)
    }
    terminal.resume()
    take(answer)
  }

  /// Waits for the answers that the next frame needs: for a short while for rows, for as long as it takes for
  /// what is being written, because no key may count before it is on the disk.
  private func settle() {
    let deadline = SystemClock.uptime() + Self.patience
    while !isEnded {
      takeMail()
      if model.isWriting {
        if !terminal.waker.wait(upTo: 200) { show() }
      } else if world.awaitsFrame, SystemClock.uptime() < deadline {
        _ = terminal.waker.wait(upTo: max(1, deadline - SystemClock.uptime()))
      } else {
        return
      }
    }
  }

  private func show() {
    guard model.size == terminal.size else { return }
    terminal.present(screen(of: model), theme: theme)
  }
}
