import PlainText
import ReviewEngine
import SamplePolicies
import TerminalUI

@testable import ReviewApp

/// A front at work: keys go in, effects are performed by a ``World`` at once, and the screen can be read.
struct Bench {
  static let now = Timestamp(milliseconds: 1_790_000_000_000)

  var model: Model
  var world: World
  /// Every effect asked for since the last ``press(_:)``.
  private(set) var effects: [Effect] = []

  init(
    _ nominations: [Nomination] = Samples.nominations, size: Size = Size(width: 100, height: 24),
    language: Language = .vietnamese, role: ReviewEngine.Role = .secretary, filter: String = "",
    isUTF8: Bool = true, policy: Policy = .sample, drafts: [DraftID: FormDraft] = [:], world: World? = nil,
    isSample: Bool = false, choices: Choices = Choices(hasSeenTour: true)
  ) {
    let policy = world?.policy ?? policy
    let setting = Setting(
      language: language, reviewer: Reviewer(name: "lan", role: role), policy: policy,
      storeName: "tinh.guong", isSample: isSample, utcOffset: 25_200, themes: ["dark", "light", "mono"],
      theme: "dark")
    model = Model(
      setting: setting, keymap: .standard, size: size, isUTF8: isUTF8, filter: filter, choices: choices,
      now: Self.now)
    self.world = world ?? World(nominations: nominations, policy: policy)
    if !drafts.isEmpty { self.world.drafts = drafts }
    send(.started)
  }

  /// Sends a message and performs what it asks for until nothing is left.
  mutating func send(_ message: Message) {
    effects = []
    var messages = [message]
    while !messages.isEmpty {
      let asked = update(&model, messages.removeFirst(), at: Self.now)
      effects += asked
      messages += asked.compactMap { world.perform($0) }
    }
  }

  /// Presses keys by their names, `j`, `Enter`, `^R`.
  mutating func press(_ names: String...) {
    var all: [Effect] = []
    for name in names {
      guard let key = KeyStroke(parsing: name) else { preconditionFailure("no key \(name)") }
      send(.key(key))
      all += effects
    }
    effects = all
  }

  /// Types a text, a key for each character.
  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  /// The screen as text.
  var lines: [String] {
    let buffer = screen(of: model)
    return (0..<buffer.size.height).map { buffer.text(ofRow: $0) }
  }

  var statusLine: String { lines[lines.count - 2].trimmed }
  var footer: String { lines[lines.count - 1].trimmed }
  var focusedID: String? { model.list.focused?.nomination.id.rawValue }
  var shownIDs: [String] { model.list.rows.map(\.nomination.id.rawValue) }
}

extension String {
  /// The text without spaces at its ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
