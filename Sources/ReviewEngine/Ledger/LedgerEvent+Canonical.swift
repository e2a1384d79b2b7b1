extension LedgerEvent {
  /// The event's facts as canonical text; together with ``kind`` it says everything.
  public var body: CanonicalText {
    var body = CanonicalText()
    switch self {
    case .registered(let source, let digest):
      body.append("source", source)
      body.append("content", digest.description)
    case .amended(let source, let changes, let digest):
      body.append("source", source)
      body.append("content", digest.description)
      for change in changes { body.append("was." + change.name, change.before) }
    case .decided(let ruling):
      ruling.append(to: &body)
    case .undone(let entry):
      body.append("entry", entry)
    case .redone(let entry, let ruling):
      body.append("entry", entry)
      ruling.append(to: &body)
    }
    return body
  }

  /// Reads an event back; nil when the text is not, byte for byte, one that ``body`` makes. A line that no event
  /// has, or facts in another order, would else pass unseen: the hash is taken of what ``body`` makes anew.
  public init?(kind: String, body: CanonicalText) {
    guard let event = Self.reading(kind: kind, body: body), event.body.text.utf8.elementsEqual(body.text.utf8)
    else { return nil }
    self = event
  }

  private static func reading(kind: String, body: CanonicalText) -> LedgerEvent? {
    let pairs = body.pairs
    let value = { (name: String) in pairs.first { $0.name == name }?.value }
    switch kind {
    case "registered":
      guard let source = value("source"), let digest = value("content").flatMap(Digest.init(hexadecimal:))
      else { return nil }
      return .registered(source: source, digest: digest)
    case "amended":
      guard let source = value("source"), let digest = value("content").flatMap(Digest.init(hexadecimal:))
      else { return nil }
      let changes = pairs.filter { $0.name.hasPrefix("was.") }
        .map { FieldChange(name: String($0.name.dropFirst(4)), before: $0.value) }
      return .amended(source: source, changes: changes, digest: digest)
    case "decided":
      return Ruling(reading: value).map(LedgerEvent.decided)
    case "undone":
      return value("entry").flatMap { Int64($0) }.map { .undone(entry: $0) }
    case "redone":
      guard let entry = value("entry").flatMap({ Int64($0) }), let ruling = Ruling(reading: value)
      else { return nil }
      return .redone(entry: entry, ruling)
    default:
      return nil
    }
  }
}

extension Ruling {
  fileprivate func append(to body: inout CanonicalText) {
    body.append("verdict", verdict.rawValue)
    body.append("stage", stage.id)
    body.appendUnlessEmpty("reason", reason)
    body.appendUnlessEmpty("note", note)
    body.append("to-stage", toStage.id)
    body.append("to-status", toStatus.rawValue)
  }

  fileprivate init?(reading value: (String) -> String?) {
    guard let verdict = value("verdict").flatMap(Verdict.init(rawValue:)),
      let stage = value("stage").flatMap({ Stage(id: $0) }),
      let toStage = value("to-stage").flatMap({ Stage(id: $0) }),
      let toStatus = value("to-status").flatMap(Status.init(rawValue:))
    else { return nil }
    self.init(
      verdict: verdict, stage: stage, reason: value("reason"), note: value("note") ?? "", toStage: toStage,
      toStatus: toStatus)
  }
}
