import PlainText
import ReviewEngine

/// Which columns a list of some width shows, and where.
struct ListColumns {
  /// The columns in their order, with the terminal columns that each takes.
  let places: [(column: ListColumn, place: Range<Int>)]

  /// What stands left of the first column: focus, mark and status sign.
  private static let margin = 5
  /// Narrower than this a column that shares what is left says too little.
  private static let leastShared = 8

  /// Lays columns out.
  /// - Parameters:
  ///   - width: the terminal columns of the list.
  ///   - tab: what is listed.
  ///   - choice: the columns that a person chose; those at the end give way where there is too little room. Nil for the
  ///     ones that suit the width.
  ///   - rows: the rows that are seen; their numbers say how wide that column is.
  init(width: Int, tab: Tab, choice: [ListColumn]?, rows: ArraySlice<Row>) {
    let idWidth = min(
      rows.reduce(4) { max($0, Columns.width(of: $1.nomination.id.rawValue)) }, max(10, width / 4))
    var columns = choice ?? Self.suited(to: width, tab: tab, idWidth: idWidth)
    while columns.count > 1, Self.rest(width, columns, idWidth: idWidth) < Self.need(of: columns) {
      columns.removeLast()
    }
    let shared = columns.filter { $0 != .id && $0.fixedWidth == nil }
    var rest = max(0, Self.rest(width, columns, idWidth: idWidth))
    var parts = shared.reduce(0) { $0 + $1.weight }
    var x = Self.margin
    places = columns.map { column in
      var length = column == .id ? idWidth : column.fixedWidth ?? 0
      if column != .id, column.fixedWidth == nil {
        length = rest * column.weight / parts
        (rest, parts) = (rest - length, parts - column.weight)
      }
      defer { x += length + 1 }
      return (column, x..<(x + length))
    }
  }

  /// The columns that a list has when nobody chose any.
  private static func suited(to width: Int, tab: Tab, idWidth: Int) -> [ListColumn] {
    let isOneStage = if case .stage = tab { true } else { false }
    var columns: [ListColumn] = isOneStage ? [.id, .subject] : [.id, .stage, .subject]
    if width >= 52 { columns.append(.kind) }
    if width >= 72 { columns.append(.status) }
    columns.append(.waiting)
    if rest(width, columns, idWidth: idWidth) >= 56, let index = columns.firstIndex(of: .subject) {
      columns.insert(.unit, at: index + 1)
    }
    return columns
  }

  /// The least that columns without a width of their own need.
  private static func need(of columns: [ListColumn]) -> Int {
    columns.count { $0 != .id && $0.fixedWidth == nil } * leastShared
  }

  /// What the columns with a width of their own leave to the others.
  private static func rest(_ width: Int, _ columns: [ListColumn], idWidth: Int) -> Int {
    let fixed = columns.reduce(0) { $0 + ($1 == .id ? idWidth : $1.fixedWidth ?? 0) }
    return width - margin - fixed - (columns.count - 1) - 1
  }
}
