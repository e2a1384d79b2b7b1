/// The rows of a table in the order of a document: each heading once, before what stands under it.
struct DocumentOutline {
  /// A piece of the document.
  enum Item {
    /// A heading; level 0 is the highest.
    case heading(level: Int, ReportValue)
    /// A body with where it is from; several places where they say the same.
    case entry(body: ReportValue, sources: [[ReportValue]])
  }

  /// The pieces in their order.
  private(set) var items: [Item] = []
  /// How many levels of headings there are.
  let depth: Int

  /// Goes through the rows that people are shown; rows with the same headings stand together.
  init(_ table: ReportTable, headings: [String], body: String, source: [String]) {
    depth = headings.count
    let (levels, sources) = (headings.compactMap(table.index), source.compactMap(table.index))
    guard let body = table.index(of: body) else { return }
    var last: [ReportValue] = []
    for row in table.shownRows {
      let path = levels.map { row[$0] }
      let same = zip(last, path).prefix { $0 == $1 }.count
      for level in same..<path.count { items.append(.heading(level: level, path[level])) }
      last = path
      let source = sources.map { row[$0] }
      if case .entry(row[body], let others)? = items.last {
        items[items.count - 1] = .entry(body: row[body], sources: others + [source])
      } else {
        items.append(.entry(body: row[body], sources: [source]))
      }
    }
  }
}
