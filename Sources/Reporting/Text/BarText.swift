/// The bars of a chart, each on one line of a terminal, all on one scale.
struct BarText {
  private let columns: [Int]
  private let width: Int
  private let isASCII: Bool
  /// The quantity that a bar of the whole width stands for.
  private let largest: Double

  /// What the pieces of a stack are drawn with, from the first.
  static let pieces = ["█", "▓", "▒", "░", "╬", "≡", "+", "·"]
  /// The same in ASCII.
  static let asciiPieces = ["#", "=", "+", ":", "%", "-", "o", "."]
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  init(_ chart: ReportChart, of table: ReportTable, width: Int, isASCII: Bool) {
    columns = chart.values.compactMap(table.index)
    self.width = width
    self.isASCII = isASCII
    let columns = columns
    largest = table.shownRows.map { row in columns.reduce(0) { $0 + row[$1].quantity } }.max() ?? 0
  }

  /// What a piece of a stack is drawn with.
  static func mark(_ index: Int, isASCII: Bool) -> String {
    let marks = isASCII ? asciiPieces : pieces
    return marks[index % marks.count]
  }

  /// The bar of a row. What is more than nothing is seen.
  func bar(of row: [ReportValue]) -> String {
    guard largest > 0 else { return "" }
    return columns.count == 1 ? single(row[columns[0]].quantity) : stacked(columns.map { row[$0].quantity })
  }

  private func single(_ quantity: Double) -> String {
    guard quantity > 0 else { return "" }
    let share = quantity / largest * Double(width)
    if isASCII { return String(repeating: "#", count: max(1, Int(share.rounded()))) }
    let eighths = max(1, Int((share * 8).rounded()))
    return String(repeating: "█", count: eighths / 8) + Self.eighths[eighths % 8]
  }

  /// Pieces whose ends are rounded on the common scale, so that the whole is as long as a single bar would be.
  private func stacked(_ quantities: [Double]) -> String {
    var sum = 0.0
    var end = 0
    var bar = ""
    for (index, quantity) in quantities.enumerated() where quantity > 0 {
      sum += quantity
      let next = max(end + 1, Int((sum / largest * Double(width)).rounded()))
      bar += String(repeating: Self.mark(index, isASCII: isASCII), count: min(next, width) - min(end, width))
      end = next
    }
    return bar
  }
}
