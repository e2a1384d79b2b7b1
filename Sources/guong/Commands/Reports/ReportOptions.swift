import ArgumentParser

/// The options of every report.
struct ReportOptions: ParsableArguments {
  @Argument(help: "Which nominations (default: all).")
  var query: [String] = []

  @Option(help: "text, json, csv or html.")
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp(
      "Which of its tables csv gives (default: the first); json names them.", valueName: "name"))
  var table: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to (default: standard output).", valueName: "file"))
  var output: String?

  @ArgumentParser.Flag(help: "Replace the file if it is there already.")
  var force = false

  @ArgumentParser.Flag(help: "Begin a csv with a byte order mark, which some spreadsheets need.")
  var bom = false

  func validate() throws {
    if table != nil, format != .csv { throw ValidationError("--table is for --format csv.") }
    if bom, format != .csv { throw ValidationError("--bom is for --format csv.") }
  }
}

/// The forms in which reports are given.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// Tables and bars for people, in the reader's language.
  case text
  /// One JSON document.
  case json
  /// One of the tables, safe for spreadsheets.
  case csv
  /// One page with drawings.
  case html
}
