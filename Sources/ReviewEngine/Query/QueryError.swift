/// What is wrong with a query, and where.
public struct QueryError: Error, Sendable, Hashable {
  /// What is wrong.
  public let problem: Problem
  /// Where the wrong part begins: the number of characters before it.
  public let offset: Int
  /// How many characters are wrong, at least 1.
  public let length: Int

  /// What can be wrong.
  public enum Problem: Sendable, Hashable {
    /// A quote is not closed.
    case unclosedQuote
    /// A parenthesis is not closed.
    case unclosedParenthesis
    /// A parenthesis closes nothing.
    case strayParenthesis
    /// Parentheses or `-` stand inside each other too often; the limit keeps hostile text from using up the stack.
    case nestedTooDeeply
    /// `or` or `-` has nothing to act on.
    case missingOperand
    /// There is no letter or digit to look for.
    case nothingToFind
    /// There is no such field; the nearest known one.
    case unknownField(String, nearest: String?)
    /// The field has no such value; the nearest known one.
    case unknownValue(String, field: String, nearest: String?)
    /// The value is not of the form the field needs; an example of one that is.
    case malformed(String, field: String, example: String)
    /// The field cannot be compared with `<` or `>`.
    case notComparable(String)
  }

  /// Makes an error.
  public init(_ problem: Problem, offset: Int, length: Int) {
    self.problem = problem
    self.offset = offset
    self.length = max(1, length)
  }

  /// The sentence that people read, with the column counted from 1.
  public var sentence: LocalizedText {
    let column = offset + 1
    let text = problem.sentence
    return LocalizedText(vi: "cột \(column): \(text.vi)", en: "column \(column): \(text.en)")
  }
}

extension QueryError.Problem {
  /// What is wrong, in words, without the place.
  public var sentence: LocalizedText {
    switch self {
    case .unclosedQuote: LocalizedText(vi: "dấu nháy chưa đóng", en: "the quote is not closed")
    case .unclosedParenthesis: LocalizedText(vi: "dấu ngoặc chưa đóng", en: "the parenthesis is not closed")
    case .strayParenthesis:
      LocalizedText(vi: "dấu ngoặc đóng thừa", en: "this parenthesis closes nothing")
    case .nestedTooDeeply:
      LocalizedText(vi: "lồng dấu ngoặc quá sâu", en: "nested too deeply")
    case .missingOperand: LocalizedText(vi: "thiếu điều kiện ở đây", en: "a condition is missing here")
    case .nothingToFind:
      LocalizedText(vi: "không có chữ hay số để tìm", en: "no letter or digit to look for")
    case .unknownField(let name, let nearest):
      LocalizedText(
        vi: "không có trường «\(name)»" + (nearest.map { "; có phải «\($0)»?" } ?? ""),
        en: "no field “\(name)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
    case .unknownValue(let value, let field, let nearest):
      LocalizedText(
        vi: "\(field): không có giá trị «\(value)»" + (nearest.map { "; có phải «\($0)»?" } ?? ""),
        en: "\(field): no value “\(value)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
    case .malformed(let value, let field, let example):
      LocalizedText(
        vi: "\(field): «\(value)» không đúng dạng; ví dụ \(example)",
        en: "\(field): cannot read “\(value)”; for example \(example)")
    case .notComparable(let field):
      LocalizedText(vi: "\(field): không so sánh được", en: "\(field) cannot be compared")
    }
  }
}
