extension CouncilSession {
  /// Reads a session from its record.
  /// - Throws: a refusal naming the first fact that cannot be understood: a later guong may have written it, and this
  ///   one must not act on half of a session.
  public init(_ record: Record) throws(CouncilRefusal) {
    var reader = SessionReader(session: record.id.name, rest: record.facts)
    self.init(
      record: record, status: try reader.term("status"),
      date: try reader.value("date") { CalendarDay(parsing: $0) })
    title = reader.text("title")
    place = reader.text("place")
    chair = reader.text("chair")
    secretary = reader.text("secretary")
    parent = reader.text("parent")
    issuer = reader.text("issuer")
    locality = reader.text("locality")
    for number in record.facts.rows(of: "members") { members.append(try reader.member(number)) }
    for number in record.facts.rows(of: "agenda") { agenda.append(try reader.item(number)) }
    unknown = reader.rest
  }

  /// What the record says of it.
  public var facts: Facts {
    var facts = unknown
    facts["status"] = status.rawValue
    facts["date"] = date.description
    facts["title"] = title
    facts["place"] = place
    facts["chair"] = chair
    facts["secretary"] = secretary
    facts["parent"] = parent
    facts["issuer"] = issuer
    facts["locality"] = locality
    for member in members {
      let path = "members.\(member.number)"
      facts["\(path).name"] = member.name
      facts["\(path).role"] = member.role.rawValue
      facts["\(path).reviewer"] = member.reviewer
      facts["\(path).presence"] = member.presence.rawValue
    }
    for item in agenda {
      facts["agenda.\(item.number).nomination"] = item.nomination.rawValue
      for (number, reason) in item.recusals {
        facts["agenda.\(item.number).recused.\(number)"] = reason
      }
      item.ballot?.write(to: &facts, at: "agenda.\(item.number)")
    }
    return facts
  }
}

extension Ballot {
  fileprivate func write(to facts: inout Facts, at path: String) {
    facts["\(path).stage"] = stage.id
    facts["\(path).title"] = title ?? ""
    facts["\(path).rule.id"] = threshold.id
    facts["\(path).rule.ratio"] = threshold.ratio.description
    facts["\(path).rule.base"] = threshold.base.rawValue
    facts["\(path).rule.quorum"] = threshold.quorum.description
    facts["\(path).rule.ballot"] = threshold.isSecret ? "secret" : "open"
    facts["\(path).rule.written"] = threshold.hasWrittenBallots ? "yes" : "no"
    facts["\(path).rule.counts-recused"] = threshold.countsRecused ? "yes" : "no"
    facts["\(path).rule.basis.vi"] = threshold.legalBasis.vi
    facts["\(path).rule.basis.en"] = threshold.legalBasis.en
    for (number, vote) in votes {
      facts["\(path).votes.\(number)"] = vote.choice.rawValue + (vote.isWritten ? " written" : "")
    }
    guard let tally else { return }
    for count in Tally.counts { facts["\(path).tally.\(count.name)"] = String(tally[keyPath: count.path]) }
    facts["\(path).content"] = content?.description ?? ""
  }
}

/// Takes facts out of a record one by one; what is left is unknown.
private struct SessionReader {
  let session: String
  var rest: Facts

  mutating func text(_ name: String) -> String {
    defer { rest[name] = "" }
    return rest[name]
  }

  mutating func value<Value>(_ name: String, _ parse: (String) -> Value?) throws(CouncilRefusal) -> Value {
    guard let value = parse(text(name)) else { throw .unreadable(session: session, fact: name) }
    return value
  }

  mutating func term<Term: RawRepresentable<String>>(_ name: String) throws(CouncilRefusal) -> Term {
    try value(name) { Term(rawValue: $0) }
  }

  mutating func yesNo(_ name: String) throws(CouncilRefusal) -> Bool {
    try value(name) { ["yes": true, "no": false][$0] }
  }

  mutating func member(_ number: Int) throws(CouncilRefusal) -> CouncilMember {
    let path = "members.\(number)"
    return CouncilMember(
      number: number, name: try value("\(path).name") { $0.isEmpty ? nil : $0 },
      role: try term("\(path).role"), reviewer: text("\(path).reviewer"),
      presence: try term("\(path).presence"))
  }

  mutating func item(_ number: Int) throws(CouncilRefusal) -> AgendaItem {
    let path = "agenda.\(number)"
    let id = try value("\(path).nomination") { $0.isEmpty ? nil : NominationID($0) }
    var item = AgendaItem(number: number, nomination: id)
    for number in rest.rows(of: "\(path).recused") {
      item.recusals[number] = text("\(path).recused.\(number)")
    }
    if !rest["\(path).rule.id"].isEmpty { item.ballot = try ballot(at: path) }
    return item
  }

  private mutating func ballot(at path: String) throws(CouncilRefusal) -> Ballot {
    let stage = try value("\(path).stage") { Stage(id: $0) }
    let title = text("\(path).title")
    var ballot = Ballot(threshold: try threshold(at: path), stage: stage, title: title.isEmpty ? nil : title)
    for number in rest.rows(of: "\(path).votes") {
      ballot.votes[number] = try value("\(path).votes.\(number)") { MemberVote(fact: $0) }
    }
    // A secret ballot that names a vote is none: nothing here may read it, or write it again.
    guard !ballot.threshold.isSecret || ballot.votes.isEmpty else {
      throw .unreadable(session: session, fact: "\(path).votes")
    }
    guard !rest.under("\(path).tally").isEmpty else { return ballot }
    var tally = Tally()
    for count in Tally.counts {
      tally[keyPath: count.path] = try value("\(path).tally.\(count.name)") { text in
        Int(text).flatMap { Tally.range.contains($0) ? $0 : nil }
      }
    }
    ballot.tally = tally
    ballot.content = Revision(rawValue: try value("\(path).content") { Int($0) })
    return ballot
  }

  private mutating func threshold(at path: String) throws(CouncilRefusal) -> Threshold {
    Threshold(
      id: text("\(path).rule.id"), ratio: try value("\(path).rule.ratio") { Ratio($0) },
      base: try term("\(path).rule.base"),
      isSecret: try value("\(path).rule.ballot") { ["secret": true, "open": false][$0] },
      quorum: try value("\(path).rule.quorum") { Ratio($0) },
      hasWrittenBallots: try yesNo("\(path).rule.written"),
      countsRecused: try yesNo("\(path).rule.counts-recused"),
      legalBasis: LocalizedText(vi: text("\(path).rule.basis.vi"), en: text("\(path).rule.basis.en")))
  }
}

extension MemberVote {
  fileprivate init?(fact: String) {
    let words = fact.split(separator: " ")
    guard let choice = words.first.flatMap({ BallotChoice(rawValue: String($0)) }),
      words.dropFirst() == [] || words.dropFirst() == ["written"]
    else { return nil }
    self.init(choice, isWritten: words.count == 2)
  }
}
