/// Recognises text that was pasted by a terminal which does not bracket what is pasted: it comes as if it were typed,
/// but all at once.
///
/// Keys that honest hands type may come together, too, when the line was slow. Ten keys a second are fast, so thirty
/// in one breath would be three seconds in which nothing came through; a key that is held down, at thirty a second,
/// does that sooner, but repeats itself. Hence: thirty keys or more that write text, not all of them the same, are a
/// paste, in however many pieces they are read, and so is whatever text comes in the same breath after them. What is taken wrongly for a paste is not lost
/// where text is written, and elsewhere the reviewer is told that pasted text decides nothing.
struct Burst: Sendable {
  /// How many keys in one breath are a paste.
  static let least = 30

  /// What was written in this breath, as far as it matters: how much, and whether it is more than one key held down.
  private var count = 0
  private var first: String?
  private var isVaried = false

  /// The events of one piece of input, as a paste if they are one.
  mutating func merged(_ events: [TerminalEvent]) -> [TerminalEvent] {
    let texts = events.compactMap(Self.text)
    guard !texts.isEmpty, texts.count == events.count else { return events }
    count += texts.count
    first = first ?? texts[0]
    isVaried = isVaried || texts.contains { $0 != first }
    return count >= Self.least && isVaried ? [.paste(texts.joined())] : events
  }

  /// There was a pause: what comes next is typed, until it looks otherwise.
  mutating func end() { self = Burst() }

  /// What a key writes; nil for other keys, and for what is no key.
  private static func text(_ event: TerminalEvent) -> String? {
    guard case .key(let key) = event else { return nil }
    switch key {
    case KeyStroke(.enter), .control("j"): return "\n"
    case KeyStroke(.tab): return "\t"
    default: return key.text.map(String.init)
    }
  }
}
