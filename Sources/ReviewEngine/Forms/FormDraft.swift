/// What somebody has entered in a form and not saved yet, so that a crash loses nothing.
public struct FormDraft: Sendable, Hashable {
  /// Whose form it is.
  public let nomination: NominationID
  /// Of which stage.
  public let stage: Stage
  /// The revision that it was begun on.
  public let revision: Revision
  /// What the form says otherwise than what is saved.
  public let changes: [FactChange]
  /// Texts as they were typed where they are not taken up yet, wrong ones among them, in the order of their places.
  public let typed: [Fact]
  /// Rises with every change, so that of two the later is known.
  public let sequence: Int

  /// Makes a draft.
  public init(
    nomination: NominationID, stage: Stage, revision: Revision, changes: [FactChange], typed: [Fact],
    sequence: Int
  ) {
    self.nomination = nomination
    self.stage = stage
    self.revision = revision
    self.changes = changes
    self.typed = typed
    self.sequence = sequence
  }

  /// Whether there is nothing in it that would be lost.
  public var isEmpty: Bool { changes.isEmpty && typed.isEmpty }
}

extension FormDraft {
  /// The draft as canonical text, for a file.
  public var canonicalText: CanonicalText {
    var text = CanonicalText()
    text.append("draft", Self.version)
    text.append("nomination", nomination.rawValue)
    text.append("stage", stage.id)
    text.append("revision", Int64(revision.rawValue))
    for change in changes {
      text.append("before." + change.name, change.before)
      text.append("after." + change.name, change.after)
    }
    for fact in typed { text.append("typed." + fact.name, fact.value) }
    text.append("end", Int64(changes.count + typed.count))
    return text
  }

  /// Reads canonical text back; nil for what is no whole draft.
  public init?(_ text: CanonicalText) {
    let pairs = text.pairs
    guard text.text.utf8.last == UInt8(ascii: "\n"), text["draft"] == Self.version,
      let id = text["nomination"], !id.isEmpty,
      let stage = text["stage"].flatMap({ Stage(id: $0) }),
      let revision = text["revision"].flatMap({ Int($0) }), revision > 0
    else { return nil }
    var changes: [FactChange] = []
    var typed: [Fact] = []
    var before: (name: String, value: String)?
    for (name, value) in pairs {
      if let path = Self.rest(of: name, after: "before.") {
        before = (path, value)
      } else if let path = Self.rest(of: name, after: "after."), let old = before, old.name == path {
        changes.append(FactChange(name: path, before: old.value, after: value))
      } else if let path = Self.rest(of: name, after: "typed.") {
        typed.append(Fact(name: path, value: value))
      }
    }
    // A file that was cut short lacks its end.
    guard text["end"] == String(changes.count + typed.count) else { return nil }
    self.init(
      nomination: NominationID(id), stage: stage, revision: Revision(rawValue: revision), changes: changes,
      typed: typed, sequence: 0)
  }

  private static let version = "1"

  private static func rest(of name: String, after prefix: String) -> String? {
    name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
  }
}

extension FormSheet {
  /// What the sheet says otherwise than what is saved.
  public func changes(since nomination: Nomination) -> [FactChange] { nomination.forms.changes(to: facts) }

  /// Takes up changes that were made elsewhere or earlier, whatever the sheet says now.
  /// - Returns: whether somebody else has changed one of the places since.
  public mutating func take(_ changes: [FactChange]) -> Bool {
    var isContested = false
    for change in changes where change.name.utf8.starts(with: (stage.id + ".").utf8) {
      let present = facts[change.name]
      isContested =
        isContested
        || !present.utf8.elementsEqual(change.before.utf8) && !present.utf8.elementsEqual(change.after.utf8)
      facts[change.name] = change.after
    }
    return isContested
  }
}
