import Exchange
import Glibc
import PlainText
import Reporting
import ReviewEngine

/// Where a report goes, and in which form.
struct ReportOutput {
  private let options: ReportOptions
  private let surroundings: Surroundings
  /// The file; nil for standard output.
  private let file: String?

  /// How wide a text is where nobody says.
  private static let usualWidth = 100

  init(_ options: ReportOptions, in surroundings: Surroundings) {
    self.options = options
    self.surroundings = surroundings
    file = options.output.flatMap { $0 == "-" ? nil : $0 }
  }

  /// Refuses a file that is there already, before anything is counted.
  func check() throws {
    guard let file, !options.force, access(file, F_OK) == 0 else { return }
    throw Failure(
      .cannotWrite, vi: "\(file): đã có tệp này; chọn tên khác, hoặc thêm --force để ghi đè",
      en: "\(file): already there; choose another name, or add --force to replace it")
  }

  /// Writes the report.
  func write(_ report: Report) throws {
    let table = try options.format == .csv ? chosenTable(of: report) : nil
    var sink: any ByteSink = if let file { try FileSink(path: file) } else { Output.sink }
    let language = surroundings.language
    switch options.format {
    case .text: try sink.write(text(of: report))
    case .json: try sink.write(Array(report.json(in: language).utf8))
    case .html: try sink.write(Array(report.page(in: language).utf8))
    case .csv:
      guard let table else { return }
      let records = ReportRecords(table)
      var writer = DelimitedWriter(
        .csv, columns: records.columns, byteOrderMark: options.bom, sink: sink)
      for record in records.records { try writer.write(record.map(\.value)) }
      try writer.finish()
    }
    if options.format != .csv { try sink.finish() }
    if let file { Talk.say(surroundings.say(LocalizedText(vi: "đã ghi \(file)", en: "\(file) written"))) }
  }

  private func text(of report: Report) -> [UInt8] {
    let columns = surroundings.environment["COLUMNS"].flatMap { Int($0) } ?? System.terminalSize?.columns
    let width = file == nil ? columns ?? Self.usualWidth : Self.usualWidth
    // A file or a pipe is read anywhere; only the terminal in use can lack letters.
    let isASCII = file == nil && isatty(STDOUT_FILENO) == 1 && System.characterSet != "UTF-8"
    let text = ReportText(language: surroundings.language, width: width, isASCII: isASCII)
    return Array((text.lines(of: report).joined(separator: "\n") + "\n").utf8)
  }

  private func chosenTable(of report: Report) throws -> ReportTable? {
    guard let name = options.table else { return report.sections.first?.table }
    if let section = report.sections.first(where: { $0.id == name }) { return section.table }
    let names = report.sections.map(\.id)
    let nearest = NearestName.of(name, among: names)
    let list = names.joined(separator: ", ")
    throw Failure(
      .badInput,
      vi: "báo cáo này không có bảng «\(name)»; " + (nearest.map { "có phải «\($0)»?" } ?? "có: \(list)"),
      en: "this report has no table '\(name)'; "
        + (nearest.map { "did you mean '\($0)'?" } ?? "there are: \(list)"))
  }
}

extension ReportRecords.Cell {
  /// The cell as Exchange writes it, guarded against formulas.
  fileprivate var value: ExportValue {
    switch self {
    case .none: .none
    case .text(let text): .text(text)
    case .number(let number): .integer(number)
    }
  }
}
