import Exchange
import ReviewEngine

/// Tells what is wrong with rows: the first few on standard error, all of them in a table if one is wanted.
final class ProblemReport {
  /// So many are told on standard error.
  private static let mostTold = 20
  private static let columns = ["line", "column", "name", "value", "code", "refused", "message"]

  private let file: String
  private let language: Language
  private var writer: DelimitedWriter?
  private var firstError: (any Error)?
  /// How many there are.
  private(set) var count = 0

  /// A report on a table.
  /// - Parameters:
  ///   - file: what to call the table.
  ///   - path: where the whole report goes, as CSV; nil for nowhere.
  ///   - language: of its sentences.
  /// - Throws: what keeps the whole report from being written.
  init(on file: String, to path: String?, in language: Language) throws(ExchangeError) {
    self.file = file
    self.language = language
    writer = try path.map { path throws(ExchangeError) in
      DelimitedWriter(.csv, columns: Self.columns, sink: try FileSink(path: path))
    }
  }

  /// Takes a problem. What keeps it from being written is thrown at the end.
  func add(_ problem: RowProblem) {
    count += 1
    if count == 1 { Talk.endProgress() }
    if count <= Self.mostTold {
      Talk.say(Words.place(of: problem, in: file)[language] + ": " + Words.problem(problem)[language])
    }
    guard firstError == nil else { return }
    do {
      try writer?.write([
        .integer(problem.line), .integer(problem.column), .text(problem.columnName), .text(problem.value),
        .text(Words.code(of: problem)), .flag(problem.isRefusal), .text(Words.problem(problem)[language]),
      ])
    } catch {
      firstError = error
    }
  }

  /// Ends the report.
  /// - Throws: what kept it from being written.
  func finish() throws {
    if let firstError { throw firstError }
    try writer?.finish()
    if count > Self.mostTold { Talk.say(Words.moreProblems(count - Self.mostTold)[language]) }
  }
}
