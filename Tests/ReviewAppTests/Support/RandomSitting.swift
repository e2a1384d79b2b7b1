import ReviewEngine
import SamplePolicies
import TerminalUI

@testable import ReviewApp

/// A reviewer who does not know what they do: presses any key, pastes, resizes, while others write to the store.
struct RandomSitting {
  /// A small generator (xorshift64*), so that a failure can be run again from its seed.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return state &* 0x2545_F491_4F6C_DD1D
    }
  }

  private(set) var bench: Bench
  /// What was done last, to tell when something broke.
  private(set) var latest: [String] = []
  private var generator: Generator

  /// Sits down: with an even seed at a list with forms and nominations that look alike, else at a programme with
  /// sessions and a ledger.
  init(seed: UInt64) throws {
    generator = Generator(state: seed)
    bench = Bench(world: seed.isMultiple(of: 2) ? Self.alike : try PageSamples.world())
  }

  private static let alike: World = {
    var world = World(
      nominations: Samples.nominations
        + (1...20).map { Samples.nomination("N-\($0)", "Người thứ \($0)", waitingDays: $0) },
      policy: .withForms)
    world.pairs = [(0, 1), (1, 2), (12, 13)].map { earlier, later in
      DuplicatePair(
        earlier: world.nominations[earlier], later: world.nominations[later],
        likeness: Likeness(code: "name-year", score: 60), settlement: nil)
    }
    return world
  }()

  private static let keys: [KeyStroke] =
    Command.registry.flatMap(\.keys).flatMap(\.strokes)
    + [
      "escape", "enter", "enter", "tab", "backspace", "delete", "left", "right", "home", "end", "pageup",
      "^W",
    ]
    .compactMap { KeyStroke(parsing: $0) }
    + "123456789nyox.-/\"(ệ".map(KeyStroke.character)

  private static let pastes = [
    "a", "qaaaa", "Đã xong\nhai dòng\r\n", "e\u{323}\u{302}👩‍👩‍👧日本", "12/03/2026", "is:pending \"y tế",
    "\u{1B}[2J\u{7}\u{202E}x",
    String(repeating: "rất dài ", count: 60), "",
  ]

  /// Does one thing more. Answers whether the screen has another size.
  mutating func goOn() -> Bool {
    bench.world.noted = []
    switch Int.random(in: 0..<240, using: &generator) {
    case 0...3:
      resize()
      return true
    case 4...6: paste()
    case 7...8: hearNews()
    case 9...10: chooseByName()
    case 11...40: useMouse()
    default: press(nextKey())
    }
    // Who has left comes back.
    if bench.model.isEnding { bench = Bench(size: bench.model.size, world: bench.world) }
    return false
  }

  /// Any key; in a search for commands mostly one that ends it, because each letter there looks through all of them.
  private mutating func nextKey() -> KeyStroke {
    if let dialog = bench.model.uppermost(CommandDialog.self), dialog.isSearching,
      Int.random(in: 0..<4, using: &generator) > 0
    {
      return KeyStroke(Bool.random(using: &generator) ? .enter : .escape)
    }
    return Self.keys.randomElement(using: &generator) ?? KeyStroke(.escape)
  }

  private mutating func note(_ what: String) {
    latest.append(what)
    if latest.count > 12 { latest.removeFirst() }
  }

  private mutating func press(_ key: KeyStroke) {
    note(key.name)
    bench.send(.key(key))
    // The person's own editor comes back with something.
    if bench.world.noted.contains(where: { if case .editOutside = $0 { true } else { false } }) {
      bench.send(.editedOutside(Self.pastes.randomElement(using: &generator) ?? ""))
    }
  }

  private static let mouse: [MouseEvent.Action] = [
    .press(.left), .drag(.left), .release(.left), .press(.right), .wheelUp, .wheelDown,
  ]

  private mutating func useMouse() {
    let place = Position(
      x: .random(in: 0...150, using: &generator), y: .random(in: 0...45, using: &generator))
    let action = Self.mouse.randomElement(using: &generator) ?? .wheelDown
    note("mouse \(action) \(place.x),\(place.y)")
    bench.send(.mouse(MouseEvent(action, at: place)))
  }

  /// Mostly to a size that can be worked in; some are too small for anything.
  private mutating func resize() {
    let isAny = Int.random(in: 0..<6, using: &generator) == 0
    let size = Size(
      width: .random(in: (isAny ? 0 : 40)...150, using: &generator),
      height: .random(in: (isAny ? 0 : 10)...45, using: &generator))
    note("resized \(size.width)×\(size.height)")
    bench.send(.resized(size))
  }

  private mutating func paste() {
    let text = Self.pastes.randomElement(using: &generator) ?? ""
    note("paste(\(text.prefix(8)))")
    bench.send(.paste(text))
  }

  /// Opens the palette, looks for a command by the beginning of its name, and runs what is found.
  private mutating func chooseByName() {
    guard let command = Command.registry.randomElement(using: &generator) else { return }
    press(.control("p"))
    let title = command.title.vi
    for character in title.prefix(.random(in: 0...3, using: &generator)) {
      press(KeyStroke(.character(character)))
    }
    press(KeyStroke(.enter))
  }

  /// Somebody else decides about a nomination, or writes so much that nobody looks at all of it.
  private mutating func hearNews() {
    guard let nomination = bench.world.nominations.randomElement(using: &generator),
      let verdict = Verdict.allCases.randomElement(using: &generator)
    else { return }
    let reviewer = Reviewer(name: "minh", role: .secretary)
    let request = DecisionRequest(verdict, reason: bench.world.policy.reasons[verdict]?.first?.code)
    guard
      case .success(let changeSet) = Workflow(policy: bench.world.policy)
        .propose(request, on: [nomination], by: reviewer, at: Bench.now)
    else { return }
    note("news(\(nomination.id) \(verdict))")
    let known = bench.world.entries.count
    bench.world.apply(changeSet)
    let entries = Array(bench.world.entries[known...])
    guard let last = entries.last else { return }
    bench.send(.storeChanged(StoreNews(entries: entries, isWhole: .random(using: &generator), last: last)))
  }
}
