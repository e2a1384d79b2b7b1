import PlainText

/// A text broken into rows, between words where it can be: the rows that `Columns.wrap` makes, but with every letter in
/// one of them, so that a cursor can stand anywhere. The spaces at a break hang over the edge of their row.
public struct TextLayout: Hashable, Sendable {
  /// The letters of each row, without the line end after them; at least one row.
  public private(set) var rows: [Range<Int>] = []
  /// The column at which each letter begins.
  private var starts: [Int] = []
  /// The columns that each letter takes.
  private let widths: [Int]
  /// How wide it is.
  private let columns: Int

  /// Breaks a text.
  /// - Parameters:
  ///   - letters: the text; line feeds end lines.
  ///   - columns: the columns of a row. Less than 2 counts as 2.
  public init(_ letters: [Character], columns: Int) {
    self.columns = max(columns, 2)
    widths = letters.map { $0.isASCII ? 1 : Columns.width(of: String($0)) }
    starts = [Int](repeating: 0, count: letters.count)
    var start = 0
    while true {
      let end = letters[start...].firstIndex(of: "\n") ?? letters.endIndex
      let firstRow = rows.count
      breakLine(letters, start..<end)
      for row in rows[firstRow...] {
        var column = 0
        for index in row {
          starts[index] = column
          column += widths[index]
        }
      }
      guard end < letters.endIndex else { return }
      start = end + 1
    }
  }

  private mutating func breakLine(_ letters: [Character], _ line: Range<Int>) {
    // The width of the row before the word that is being read, and the word's own.
    var (rowStart, rowWidth, wordStart, wordWidth) = (line.lowerBound, 0, line.lowerBound, 0)
    for index in line {
      if letters[index] == " " {
        rowWidth += wordWidth + 1
        (wordStart, wordWidth) = (index + 1, 0)
        continue
      }
      if wordWidth + widths[index] > columns {
        // The word alone fills a row: it is cut here.
        if wordStart > rowStart { rows.append(rowStart..<wordStart) }
        rows.append(wordStart..<index)
        (rowStart, rowWidth, wordStart, wordWidth) = (index, 0, index, 0)
      } else if rowWidth + wordWidth + widths[index] > columns, wordStart > rowStart {
        rows.append(rowStart..<wordStart)
        (rowStart, rowWidth) = (wordStart, 0)
      }
      wordWidth += widths[index]
    }
    rows.append(rowStart..<line.upperBound)
  }

  /// Where the cursor stands before a letter, or behind the last: the column within the row, and the row.
  public func position(of index: Int) -> Position {
    let row = row(of: index)
    let range = rows[row]
    let column = index < range.upperBound ? starts[index] : range.last.map { starts[$0] + widths[$0] } ?? 0
    return Position(x: min(column, columns), y: row)
  }

  /// The place in the text at a column of a row, or the last that belongs to the row.
  public func index(row: Int, column: Int) -> Int {
    let range = rows[row]
    if let index = range.first(where: { starts[$0] + widths[$0] > column }) { return index }
    // Behind the last letter of a row that goes on, the cursor would stand in the next row.
    let goesOn = row + 1 < rows.count && rows[row + 1].lowerBound == range.upperBound
    return goesOn ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }

  /// The row that a place in the text belongs to.
  public func row(of index: Int) -> Int {
    var (low, high) = (0, rows.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if rows[middle].lowerBound <= index { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
