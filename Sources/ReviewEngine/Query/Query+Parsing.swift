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
    return condition
  }

  private mutating func alternatives() throws(QueryError) -> Condition {
    var conditions = [try conjunction()]
    while current?.kind == .or {
      position += 1
      conditions.append(try conjunction())
    }
    return conditions.count == 1 ? conditions[0] : .any(conditions)
  }

  private mutating func conjunction() throws(QueryError) -> Condition {
    var conditions: [Condition] = []
    var sawSomething = false
    while let token = current, token.kind != .or, token.kind != .close {
      sawSomething = true
      if let condition = try factor() { conditions.append(condition) }
    }
    guard sawSomething else {
      throw QueryError(.missingOperand, offset: current?.offset ?? end, length: 1)
    }
    switch conditions.count {
    case 0: return .everything
    case 1: return conditions[0]
    default: return .all(conditions)
    }
  }

  /// One condition; nil for `sort:`, which is no condition.
  private mutating func factor() throws(QueryError) -> Condition? {
    guard let token = current else {
      throw QueryError(.missingOperand, offset: end, length: 1)
    }
    position += 1
    switch token.kind {
    case .minus:
      guard let next = current, next.kind != .or, next.kind != .close else {
        throw QueryError(.missingOperand, offset: token.offset + 1, length: 1)
      }
      return try factor().map { .not($0) }
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
