/// The layout of a document, as a text that people can change. A line is a block, as its beginning says:
///
/// | begins with | block |
/// |---|---|
/// | `@parent` `@issuer` `@number` `@country` `@motto` `@placed` `@title` `@subject` | that part of the head |
/// | `# ` and `## ` | a heading |
/// | `- ` | one of a list |
/// | a bar | a row of a table, its cells between bars; rows that follow each other are one table |
/// | `@sign` | who signs, as cells of function and name: `@sign THƯ KÝ = {{secretary}} \| CHỦ TỌA = {{chair}}` |
/// | anything else | a paragraph |
///
/// `{{name}}` stands for a value. Lines between `{{#name}}` and `{{/name}}`, each on a line of its own, come once for
/// each thing of a list, or once where a value is not empty; between `{{^name}}` and `{{/name}}`, where it is empty.
/// Inside, the names of the thing go before those outside. Empty lines, and lines that begin with `%`, are nothing.
public struct DocumentTemplate: Sendable, Hashable {
  /// A part of a template.
  indirect enum Node: Sendable, Hashable {
    /// A line: what sort of block, and its text.
    case line(Sort, [Piece])
    /// Lines for each thing of a list, or where there is a value.
    case section(String, [Node], line: Int)
    /// Lines where there is nothing.
    case inverted(String, [Node], line: Int)
  }

  /// A part of a line.
  enum Piece: Sendable, Hashable {
    /// To the letter.
    case text(String)
    /// A value.
    case field(String, line: Int)
  }

  /// What sort of block a line is.
  enum Sort: String, CaseIterable, Sendable {
    case parent
    case issuer
    case number
    case country
    case motto
    case placed
    case title
    case subject
    case sign
    case heading
    case subheading
    case item
    case row
    case paragraph
  }

  /// What it consists of.
  let nodes: [Node]
}

/// What is wrong with a template, with the number of the line.
public struct TemplateError: Error, Sendable, Hashable {
  /// What can be wrong.
  public enum Problem: Sendable, Hashable {
    /// There is no such block; the nearest known one.
    case unknownBlock(String, nearest: String?)
    /// There is no such value; the nearest known one.
    case unknownField(String, nearest: String?)
    /// A section begins and does not end.
    case unclosed(String)
    /// A section ends that did not begin.
    case unopened(String)
    /// `{{` without `}}` in the line, or without a name between.
    case malformed
    /// A section's mark does not stand on a line of its own.
    case notAlone(String)
    /// Sections stand in each other too deeply.
    case tooDeep
  }

  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let problem: Problem

  /// Makes an error.
  public init(line: Int, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }
}
