internal import PlainText

/// Where names come from that a field of a form offers to complete. What was entered in the same field of other
/// nominations is always among them.
public enum NameSource: String, CaseIterable, Sendable, Hashable {
  /// Individuals who were nominated, and members of the council.
  case people
  /// Units of nominations.
  case units
  /// Movements of the policy and of nominations.
  case movements
}

/// What somebody has typed in a field that offers names.
public struct NameRequest: Sendable, Hashable {
  /// Where names come from.
  public let source: NameSource
  /// The form that has the field.
  public let stage: Stage
  /// The field, or a column of a table; the row makes no difference.
  public let place: FormPlace
  /// What was typed; empty where every name is welcome.
  public let text: String
  /// The language of the policy's words.
  public let language: Language

  /// Makes a request.
  public init(source: NameSource, stage: Stage, place: FormPlace, text: String, language: Language) {
    self.source = source
    self.stage = stage
    self.place = place
    self.text = text
    self.language = language
  }
}

/// Gathers names that go on from what was typed, and puts the likeliest first. Spellings that differ in case, spaces or
/// the place of a tone mark only are one name, spelled as it was met most often.
public struct KnownNames: Sendable {
  private let text: String
  private let pattern: TextPattern?
  private var met: [String: [String: Int]] = [:]

  /// Begins with no names.
  /// - Parameter text: what was typed; words without accents find either, the last word may go on.
  public init(matching text: String) {
    self.text = Folding.folded(Normalization.composed(text).singleSpaced)
    pattern = TextPattern(text, isOpenEnded: true)
  }

  /// Takes note of a name, unless it does not match or is empty.
  public mutating func add(_ name: String) {
    let name = Normalization.composed(name).singleSpaced
    guard !name.isEmpty, pattern?.matches(name) ?? text.isEmpty else { return }
    met[Folding.lowercased(name), default: [:]][name, default: 0] += 1
  }

  /// The likeliest names: those that begin with what was typed, then those met most often, then by the alphabet.
  /// What was typed itself is not among them.
  /// - Parameter limit: how many at most.
  /// - Returns: each name once.
  public func best(_ limit: Int) -> [String] {
    let names = met.values.map { spellings in
      let name = spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
      return (name: name, count: spellings.values.reduce(0, +), begins: Folding.folded(name).hasPrefix(text))
    }
    return
      names
      .sorted { left, right in
        if left.begins != right.begins { return left.begins }
        if left.count != right.count { return left.count > right.count }
        return OrderingKey(text: left.name) < OrderingKey(text: right.name)
      }
      .prefix(limit).map(\.name)
  }
}
