import PlainText

/// Rows of text with aligned columns, written as they come: the widths are settled by the first rows.
struct TextTable {
  private let titles: [String]
  private var waiting: [[String]] = []
  private var widths: [Int]?

  /// How many rows settle the widths, and how wide a column gets at most.
  private static let sample = 200
  private static let widest = 48
  private static let ellipsis = Cluster("…")

  init(titles: [String]) {
    self.titles = titles
  }

  /// Writes a row, or keeps it until the widths are settled.
  mutating func write(_ cells: [String]) throws {
    if widths == nil {
      waiting.append(cells.map { Sanitizer.visible($0) })
      if waiting.count == Self.sample { try settle() }
    } else {
      try draw(cells.map { Sanitizer.visible($0) })
    }
  }

  /// Writes what was kept.
  mutating func finish() throws {
    if widths == nil { try settle() }
  }

  private mutating func settle() throws {
    widths = titles.indices.map { column in
      min(Self.widest, ([titles] + waiting).map { Columns.width(of: $0[column]) }.max() ?? 0)
    }
    try draw(titles)
    try waiting.forEach(draw)
    waiting = []
  }

  private func draw(_ cells: [String]) throws {
    guard let widths else { return }
    var line = ""
    for (index, cell) in cells.enumerated() {
      let isLast = index == cells.count - 1
      let text = isLast ? cell : Columns.truncate(cell, to: widths[index], ellipsis: Self.ellipsis)
      line += text
      if !isLast { line += String(repeating: " ", count: widths[index] - Columns.width(of: text) + 2) }
    }
    while line.last == " " { line.removeLast() }
    try Output.exact(line + "\n")
  }
}
