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
    case .decided(let ruling): ruling.append(to: &body)
    case .voted(let vote): vote.append(to: &body)
    case .filled(let changes), .recorded(let changes): changes.append(to: &body)
    case .undone(let entry): body.append("entry", entry)
    case .redone(let entry, let deed):
      body.append("entry", entry)
      // Decisions were the first deeds that could be redone, and their entries say no more than that.
      if case .decided = deed {} else { body.append("event", deed.event.kind) }
      body = CanonicalText(text: body.text + deed.event.body.text)
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
    case "undone":
      return value("entry").flatMap { Int64($0) }.map { .undone(entry: $0) }
    case "redone":
      guard let entry = value("entry").flatMap({ Int64($0) }),
        let deed = Deed(kind: value("event") ?? "decided", pairs: pairs)
      else { return nil }
      return .redone(entry: entry, deed)
    default:
      return Deed(kind: kind, pairs: pairs)?.event
    }
  }
}

extension Deed {
  fileprivate init?(kind: String, pairs: [(name: String, value: String)]) {
    let value = { (name: String) in pairs.first { $0.name == name }?.value }
    switch kind {
    case "decided":
      guard let ruling = Ruling(reading: value) else { return nil }
      self = .decided(ruling)
    case "voted":
      guard let vote = CastVote(reading: value, pairs: pairs) else { return nil }
      self = .voted(vote)
    case "filled":
      guard let changes = [FactChange](reading: pairs) else { return nil }
      self = .filled(changes)
    case "recorded":
      guard let changes = [FactChange](reading: pairs) else { return nil }
      self = .recorded(changes)
    default: return nil
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
    body.appendUnlessEmpty("title", title)
    body.appendUnlessEmpty("basis", basis)
  }

  fileprivate init?(reading value: (String) -> String?) {
    guard let verdict = value("verdict").flatMap(Verdict.init(rawValue:)),
      let stage = value("stage").flatMap({ Stage(id: $0) }),
      let toStage = value("to-stage").flatMap({ Stage(id: $0) }),
      let toStatus = value("to-status").flatMap(Status.init(rawValue:))
    else { return nil }
    self.init(
      verdict: verdict, stage: stage, reason: value("reason"), note: value("note") ?? "", toStage: toStage,
      toStatus: toStatus, title: value("title"), basis: value("basis"))
  }
}

extension CastVote {
  fileprivate func append(to body: inout CanonicalText) {
    body.append("in", stage.id)
    choice.append(to: &body)
    body.appendUnlessEmpty("saying", note)
    ruling?.append(to: &body)
  }

  fileprivate init?(reading value: (String) -> String?, pairs: [(name: String, value: String)]) {
    guard let stage = value("in").flatMap({ Stage(id: $0) }), let choice = Vote.Choice(reading: pairs)
    else { return nil }
    self.init(stage: stage, choice: choice, note: value("saying") ?? "", ruling: Ruling(reading: value))
  }
}

extension Vote.Choice {
  /// Adds what is said: `vote=approve`, or a line `score.criterion=points` for each score.
  public func append(to text: inout CanonicalText) {
    switch self {
    case .approve: text.append("vote", "approve")
    case .reject(let reason):
      text.append("vote", "reject")
      text.appendUnlessEmpty("against", reason)
    case .scores(let scores):
      text.append("vote", "scores")
      for score in scores { text.append("score." + score.criterion, Int64(score.points)) }
    }
  }

  /// Reads it back from among other lines.
  public init?(reading pairs: [(name: String, value: String)]) {
    let value = { (name: String) in pairs.first { $0.name == name }?.value }
    switch value("vote") {
    case "approve": self = .approve
    case "reject": self = .reject(reason: value("against"))
    case "scores":
      self = .scores(
        pairs.compactMap { pair in
          guard pair.name.hasPrefix("score."), let points = Int(pair.value) else { return nil }
          return Vote.Score(criterion: String(pair.name.dropFirst(6)), points: points)
        })
    default: return nil
    }
  }
}

extension [FactChange] {
  /// Two lines for each change: what the fact said, and what it says.
  fileprivate func append(to body: inout CanonicalText) {
    for change in self {
      body.append("was." + change.name, change.before)
      body.append("now." + change.name, change.after)
    }
  }

  fileprivate init?(reading pairs: [(name: String, value: String)]) {
    let lines = pairs.filter { $0.name.hasPrefix("was.") || $0.name.hasPrefix("now.") }
    guard lines.count.isMultiple(of: 2) else { return nil }
    self = stride(from: 0, to: lines.count, by: 2).map {
      FactChange(
        name: String(lines[$0].name.dropFirst(4)), before: lines[$0].value, after: lines[$0 + 1].value)
    }
  }
}
