public import ReviewEngine

/// Rows of typed values.
public struct ReportTable: Sendable, Hashable {
  /// How people read it. For programs a table is always rows.
  public enum Layout: Sendable, Hashable {
    /// As a table.
    case grid
    /// As a document: rows that agree in the heading columns stand under one heading; of each row the body is read,
    /// and the source columns say where it is from. Rows with one body that follow each other are read as one.
    case document(headings: [String], body: String, source: [String])
  }

  /// The columns; no two with one id.
  public let columns: [ReportColumn]
  /// The rows, each with a value for every column.
  public let rows: [[ReportValue]]
  /// The last line, where sums make sense.
  public let total: [ReportValue]?
  /// How many rows people are shown; programs get all. Nil for all.
  public let shown: Int?
  /// How people read it.
  public let layout: Layout

  /// Makes a table.
  public init(
    columns: [ReportColumn], rows: [[ReportValue]], total: [ReportValue]? = nil, shown: Int? = nil,
    layout: Layout = .grid
  ) {
    for row in rows + (total.map { [$0] } ?? []) {
      precondition(row.count == columns.count, "A row has one value for each column.")
    }
    self.columns = columns
    self.rows = rows
    self.total = total
    self.shown = shown
    self.layout = layout
  }

  /// The place of a column; nil when there is none with that id.
  public func index(of id: String) -> Int? { columns.firstIndex { $0.id == id } }

  /// The rows that people are shown.
  var shownRows: ArraySlice<[ReportValue]> { rows.prefix(shown ?? rows.count) }

  /// How many rows people are not shown.
  var hiddenCount: Int { rows.count - shownRows.count }

  /// The places of the columns that people are shown: those that may be left out are, where they say nothing.
  var shownColumns: [Int] {
    columns.indices.filter { index in
      !columns[index].isOptional
        || !(rows.allSatisfy { $0[index].isSilent } && total?[index].isSilent ?? true)
    }
  }
}

/// A column of a report's table.
public struct ReportColumn: Sendable, Hashable {
  /// What its values are.
  public enum Kind: String, Sendable, Hashable {
    case text
    case count
    case ratio
    case decimal
    case day
    case span
  }

  /// The permanent name within the table: lower-case letters, digits and `-`.
  public let id: String
  /// What people call it.
  public let label: LocalizedText
  /// What its values are.
  public let kind: Kind
  /// Whether people are not shown it where no row says anything in it.
  public let isOptional: Bool

  /// Makes a column.
  public init(_ id: String, _ label: LocalizedText, _ kind: Kind, isOptional: Bool = false) {
    self.id = id
    self.label = label
    self.kind = kind
    self.isOptional = isOptional
  }
}

/// A value in a report's table.
public enum ReportValue: Sendable, Hashable {
  /// Nothing.
  case none
  /// What a dossier or a person says.
  case text(String)
  /// A word of guong's or of the policy's: programs get the id, people the label.
  case term(Term)
  /// How many.
  case count(Int)
  /// A part of a whole, in whole numbers.
  case ratio(Int, of: Int)
  /// A number that is not whole, in thousandths: people are shown three decimals.
  case decimal(thousandths: Int)
  /// A day.
  case day(CalendarDay)
  /// A length of time.
  case span(Span)

  /// Whether it says nothing: no value, none of something. A decimal always says something: a coefficient of nought is
  /// a finding.
  var isSilent: Bool {
    switch self {
    case .none, .count(0), .ratio(0, of: _): true
    case .text(let text): text.isEmpty
    case .count, .ratio, .decimal, .term, .day, .span: false
    }
  }

  /// What a chart draws of it: nothing, where it is no quantity, or less than nothing.
  var quantity: Double {
    switch self {
    case .count(let count): Double(count)
    case .ratio(let part, of: let whole): whole == 0 ? 0 : Double(part) / Double(whole)
    case .decimal(let thousandths): Double(max(0, thousandths)) / 1000
    case .span(let span): Double(span.milliseconds)
    case .none, .text, .term, .day: 0
    }
  }
}

/// A picture of some columns of a table.
public struct ReportChart: Sendable, Hashable {
  /// How it is drawn.
  public enum Kind: String, Sendable, Hashable {
    /// A bar for each row.
    case bars
    /// A bar for each row, of one piece for each column.
    case stack
    /// A line from row to row.
    case line
  }

  /// How it is drawn.
  public let kind: Kind
  /// What it shows.
  public let title: LocalizedText
  /// The id of the column that names the rows.
  public let labels: String
  /// The ids of the columns that are drawn; one, but for stacks.
  public let values: [String]

  /// Makes a chart.
  public init(_ kind: Kind, _ title: LocalizedText, labels: String, values: [String]) {
    precondition(
      !values.isEmpty && (kind == .stack || values.count == 1), "Only stacks draw several columns.")
    self.kind = kind
    self.title = title
    self.labels = labels
    self.values = values
  }
}
