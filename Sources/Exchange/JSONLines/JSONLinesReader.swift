import ReviewEngine

/// Reads JSON Lines as a table: every name that occurs is a column.
///
/// The columns are in the order in which their names first occur, so the text is read once for them and once for
/// the records. The members of an object `extras` are columns of their own, and a first line that is the envelope
/// of an export is no record.
final class JSONLinesReader: RecordReader {
  /// More columns than any table has: names that are data.
  static let columnLimit = 1_000

  let header: [String]
  private let lines: TableReader
  private let indices: [String: Int]
  private var line = TableRecord()

  var name: String { lines.name }
  var blankLines: Int { lines.blankLines }
  var detection: TableDetection {
    var detection = lines.detection
    detection.form = form
    return detection
  }
  private let form: Detected<TableForm>

  /// Starts on a text.
  ///
  /// - Parameters:
  ///   - origin: the text.
  ///   - options: of which the encoding counts.
  ///   - form: why it is held to be JSON Lines.
  ///   - known: the columns, when they are known already.
  /// - Throws: what is wrong with the text as a whole.
  init(
    _ origin: TableOrigin, options: TableOptions, form: Detected<TableForm>, header known: [String]?
  ) throws(ExchangeError) {
    lines = try Self.open(origin, options)
    let names: [String]
    if let known { names = known } else { names = try Self.names(in: Self.open(origin, options)) }
    header = names
    indices = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
    self.form = form
  }

  func read(into record: inout TableRecord) throws(ExchangeError) -> Bool {
    while try lines.read(into: &line) {
      record.clear()
      record.line = line.line
      record.removesFormulaGuard = false
      let members: [JSONValue.Member]
      do throws(JSONParser.Failure) {
        members = try Self.members(of: line)
      } catch {
        record.problems = [
          TableProblem(line: line.line, column: 1, kind: .malformedJSON(offset: error.offset))
        ]
        return true
      }
      if Self.isEnvelope(members) { continue }
      var cells = [String](repeating: "", count: header.count)
      for member in members {
        if let index = indices[member.name] { cells[index] = member.value.cellText }
      }
      record.setCells(cells)
      return true
    }
    return false
  }

  /// A reader whose records are lines of one cell.
  private static func open(
    _ origin: TableOrigin, _ options: TableOptions
  ) throws(ExchangeError) -> TableReader {
    try TableReader(
      source: origin.open(),
      options: TableOptions(
        encoding: options.encoding, delimiter: .never, quoting: Quoting.none, header: .absent,
        removesFormulaGuard: false))
  }

  private static func names(in lines: TableReader) throws(ExchangeError) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    var line = TableRecord()
    while try lines.read(into: &line) {
      // Lines that are not objects are reported when they are read as records.
      guard let members = try? members(of: line), !isEnvelope(members) else { continue }
      for member in members where seen.insert(member.name).inserted { names.append(member.name) }
      if names.count > columnLimit {
        throw .tooManyColumns(file: lines.name, line: line.line, limit: columnLimit)
      }
    }
    return names
  }

  /// The members of a line, those of `extras` among them.
  private static func members(of line: TableRecord) throws(JSONParser.Failure) -> [JSONValue.Member] {
    guard case .object(let members, _) = try JSONParser.parse(line.bytes(0)) else {
      throw JSONParser.Failure(offset: 0)
    }
    return members.flatMap { member -> [JSONValue.Member] in
      if member.name == ExportColumn.formsName, case .object(let stages, _) = member.value {
        return stages.flatMap { stage -> [JSONValue.Member] in
          guard case .object(let fields, _) = stage.value else { return [stage] }
          return fields.map { .init(name: "\(stage.name).\($0.name)", value: $0.value) }
        }
      }
      guard member.name == ExportColumn.extras.name, case .object(let extras, _) = member.value else {
        return [member]
      }
      return extras.map { .init(name: ReservedColumn.columnName(ofExtra: $0.name), value: $0.value) }
    }
  }

  private static func isEnvelope(_ members: [JSONValue.Member]) -> Bool {
    members.contains { $0.name == "schema" && $0.value == .text(ExportEnvelope.schema) }
      && !members.contains { $0.name == ColumnTarget.field(.subject).name }
  }
}
