extension Query {
  /// Reads a query.
  /// - Throws: what is wrong with it, and where.
  public init(parsing text: String) throws(QueryError) {
    var parser = QueryParser(tokens: try QueryLexer.tokens(of: text), end: text.count)
    let condition = try parser.wholeQuery()
    self.init(condition, order: parser.order)
  }
}

/// Recursive descent over the tokens: `or` binds weakest, then standing side by side, then `-`.
private struct QueryParser {
  let tokens: [QueryToken]
  /// The length of the text, where a missing part is reported.
  let end: Int
  var position = 0
  var order: Order?
  /// How many parentheses and `-` stand around the current token.
  var depth = 0
  private static let deepest = 100

  init(tokens: [QueryToken], end: Int) {
    self.tokens = tokens
    self.end = end
  }

  private var current: QueryToken? { position < tokens.count ? tokens[position] : nil }

  mutating func wholeQuery() throws(QueryError) -> Condition {
    guard !tokens.isEmpty else { return .everything }
    let condition = try alternatives()
    if let extra = current {
      throw QueryError(.strayParenthesis, offset: extra.offset, length: extra.length)
    }
    return condition ?? .everything
  }

  /// What stands between `or`s; nil for `sort:` alone, which is no condition.
  private mutating func alternatives() throws(QueryError) -> Condition? {
    let start = offset
    let first = try conjunction()
    guard current?.kind == .or else { return first }
    var conditions = [try operand(first, from: start)]
    while current?.kind == .or {
      position += 1
      let start = offset
      let next = try conjunction()
      conditions.append(try operand(next, from: start))
    }
    return .any(conditions)
  }

  /// What `or` and `-` act on. `sort:` will not do: `a or sort:id` would else mean everything.
  private func operand(_ condition: Condition?, from start: Int) throws(QueryError) -> Condition {
    guard let condition else {
      throw QueryError(.missingOperand, offset: start, length: max(1, offset - start))
    }
    return condition
  }

  /// Where the current token begins; the end of the text after the last.
  private var offset: Int { current?.offset ?? end }

  /// What stands side by side; nil for `sort:` alone.
  private mutating func conjunction() throws(QueryError) -> Condition? {
    var conditions: [Condition] = []
    var sawSomething = false
    while let token = current, token.kind != .or, token.kind != .close {
      sawSomething = true
      if let condition = try factor() { conditions.append(condition) }
    }
    guard sawSomething else {
      throw QueryError(.missingOperand, offset: offset, length: 1)
    }
    switch conditions.count {
    case 0: return nil
    case 1: return conditions[0]
    default: return .all(conditions)
    }
  }

  /// One condition; nil for `sort:`.
  private mutating func factor() throws(QueryError) -> Condition? {
    guard let token = current else {
      throw QueryError(.missingOperand, offset: end, length: 1)
    }
    position += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw QueryError(.nestedTooDeeply, offset: token.offset, length: token.length)
    }
    switch token.kind {
    case .minus:
      guard let next = current, next.kind != .or, next.kind != .close else {
        throw QueryError(.missingOperand, offset: token.offset + 1, length: 1)
      }
      let negated = try factor()
      return .not(try operand(negated, from: next.offset))
    case .open:
      let condition = try alternatives()
      guard current?.kind == .close else {
        throw QueryError(.unclosedParenthesis, offset: token.offset, length: 1)
      }
      position += 1
      return condition
    case .close:
      throw QueryError(.strayParenthesis, offset: token.offset, length: 1)
    case .or:
      throw QueryError(.missingOperand, offset: token.offset, length: token.length)
    case .term(let field, let comparison, let value, let isQuoted):
      let term = QueryTerm(
        field: field, comparison: comparison, value: value, isQuoted: isQuoted, token: token)
      if field == "sort" {
        order = try term.order()
        return nil
      }
      return try term.condition()
    }
  }
}
