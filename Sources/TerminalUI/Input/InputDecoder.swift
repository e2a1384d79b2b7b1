/// Turns the bytes that a terminal sends into events.
///
/// Feed it whatever has arrived, in whatever pieces. A lone escape byte may be the Escape key or the
/// beginning of a longer sequence; only time can tell, so the decoder says what it is waiting for, and
/// whoever reads the bytes calls ``flush()`` when nothing came in time.
public struct InputDecoder: Sendable {
  /// What the decoder needs before it can say more.
  public enum Pending: Sendable {
    /// Nothing but further input.
    case nothing
    /// To know whether a lone escape byte goes on; a person waits for the answer.
    case escape
    /// The rest of a sequence that has begun, which only a slow line would hold back.
    case sequence
  }

  /// The sequences of this terminal's own keys, by their bytes.
  private let keys: [[UInt8]: KeyStroke]
  private let longestKey: Int
  private var bytes: [UInt8] = []
  /// The bytes of a paste whose end has not arrived; nothing outside of a paste.
  private var paste: PasteCollector?
  private var burst = Burst()

  /// A decoder that knows the sequences of xterm and its kin, and those in `keys` before them.
  public init(keys: [[UInt8]: KeyStroke] = [:]) {
    self.keys = keys
    longestKey = keys.keys.map(\.count).max() ?? 0
  }

  /// What the decoder waits for.
  public var pending: Pending {
    guard paste == nil, let first = bytes.first else { return .nothing }
    if bytes == [Ascii.escape] { return .escape }
    // Of a report that was given up half-way, the rest would be read as keys.
    return first != Ascii.escape || ControlSequence.isReport(bytes) ? .nothing : .sequence
  }

  /// The events in `input`, together with what was left over from the bytes before it.
  ///
  /// Terminals send a key with alt in one piece. So a character that comes in a later piece than an escape byte
  /// is a key of its own: somebody who presses Escape and goes on at once means both.
  public mutating func feed(_ input: some Collection<UInt8>) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    if pending == .escape, let next = input.first, !ControlSequence.isIntroducer(next) { events = flush() }
    bytes += input
    return events + burst.merged(decode(final: false))
  }

  /// Says that there was a pause, as between keys that hands press: a paste without brackets ends there.
  public mutating func endBurst() { burst.end() }

  /// The events in the bytes left over, when nothing more will follow them.
  public mutating func flush() -> [TerminalEvent] {
    decode(final: true)
  }

  private mutating func decode(final: Bool) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var start = 0
    while start < bytes.count {
      // In place: a copy of the collector for each piece would make long pastes slow.
      if let taken = paste?.collect(bytes[start...]) {
        start += taken
        if let collected = paste, collected.isComplete {
          events.append(.paste(collected.text))
          paste = nil
        }
        continue
      }
      let step = step(bytes[start...], final: final)
      guard step.length > 0 else { break }
      start += step.length
      switch step.meaning {
      case .event(let event): events.append(event)
      case .beginPaste: paste = PasteCollector()
      case .nothing: break
      }
    }
    bytes.removeFirst(start)
    return events
  }

  /// What the bytes begin with; a length of 0 when more bytes must say.
  private func step(_ input: ArraySlice<UInt8>, final: Bool) -> InputStep {
    guard let first = input.first, first == Ascii.escape else { return .plain(input, final: final) }
    if let known = knownKey(input) { return known }
    guard let second = input.dropFirst().first else {
      return final ? InputStep(1, .event(.key(KeyStroke(.escape)))) : .incomplete
    }
    if second == Ascii.escape { return InputStep(1, .event(.key(KeyStroke(.escape)))) }
    if let sequence = ControlSequence.step(input) {
      if sequence.length > 0 || !final { return sequence }
      // Cut off in the middle. Two bytes may be a key with alt; more can only be rubbish.
      if input.count > 2 { return InputStep(input.count, .nothing) }
    }
    let rest = InputStep.plain(input.dropFirst(), final: final)
    guard rest.length > 0 else { return rest }
    guard case .event(.key(let stroke)) = rest.meaning else { return InputStep(rest.length + 1, .nothing) }
    return InputStep(rest.length + 1, .event(.key(KeyStroke(stroke.key, stroke.modifiers.union(.alt)))))
  }

  private func knownKey(_ input: ArraySlice<UInt8>) -> InputStep? {
    guard !keys.isEmpty else { return nil }
    for length in stride(from: min(longestKey, input.count), through: 2, by: -1) {
      if let stroke = keys[Array(input.prefix(length))] { return InputStep(length, .event(.key(stroke))) }
    }
    return nil
  }
}
