/// A piece of a query's text.
struct QueryToken: Equatable {
  enum Kind: Equatable {
    case open
    case close
    case minus
    case or
    /// A word or quoted text; `field` and `comparison` (`:` or `<` `<=` `>` `>=`) when it has the form
    /// `field:value`.
    case term(field: String?, comparison: String, value: String, isQuoted: Bool)
  }

  let kind: Kind
  let offset: Int
  let length: Int
  /// Where a term's value begins.
  var valueOffset: Int
}

/// Cuts a query's text into tokens. Offsets count characters.
struct QueryLexer {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) {
    characters = Array(text)
  }

  static func tokens(of text: String) throws(QueryError) -> [QueryToken] {
    var lexer = QueryLexer(text)
    var tokens: [QueryToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private var current: Character? { position < characters.count ? characters[position] : nil }

  private mutating func next() throws(QueryError) -> QueryToken? {
    while let character = current, character.isWhitespace { position += 1 }
    guard let character = current else { return nil }
    let start = position
    switch character {
    case "(": return single(.open)
    case ")": return single(.close)
    case "-": return single(.minus)
    case "\"":
      let value = try quoted()
      return token(
        .term(field: nil, comparison: ":", value: value, isQuoted: true), from: start, value: start)
    default: return try word()
    }
  }

  private mutating func word() throws(QueryError) -> QueryToken {
    let start = position
    let name = plain(until: ":<>")
    if name == "or" || name == "OR" || name == "hoặc", current.map({ !":<>".contains($0) }) ?? true {
      return token(.or, from: start, value: start)
    }
    guard let comparison = takeComparison() else {
      return token(
        .term(field: nil, comparison: ":", value: name, isQuoted: false), from: start, value: start)
    }
    let valueStart = position
    let isQuoted = current == "\""
    let value = isQuoted ? try quoted() : plain(until: "")
    return token(
      .term(field: name, comparison: comparison, value: value, isQuoted: isQuoted), from: start,
      value: valueStart)
  }

  private mutating func takeComparison() -> String? {
    guard let first = current, ":<>".contains(first) else { return nil }
    position += 1
    if first != ":", current == "=" {
      position += 1
      return "\(first)="
    }
    return String(first)
  }

  private mutating func plain(until stops: String) -> String {
    let start = position
    while let character = current, !character.isWhitespace, !"()\"".contains(character),
      !stops.contains(character)
    {
      position += 1
    }
    return String(characters[start..<position])
  }

  private mutating func quoted() throws(QueryError) -> String {
    let start = position
    position += 1
    while let character = current, character != "\"" { position += 1 }
    guard current != nil else {
      throw QueryError(.unclosedQuote, offset: start, length: characters.count - start)
    }
    position += 1
    return String(characters[(start + 1)..<(position - 1)])
  }

  private mutating func single(_ kind: QueryToken.Kind) -> QueryToken {
    position += 1
    return token(kind, from: position - 1, value: position - 1)
  }

  private func token(_ kind: QueryToken.Kind, from start: Int, value: Int) -> QueryToken {
    QueryToken(kind: kind, offset: start, length: position - start, valueOffset: value)
  }
}
