extension Buffer {
  /// Neighbouring cells of one row.
  public struct Run: Hashable, Sendable {
    /// The row.
    public let y: Int
    /// The columns; they begin and end between clusters, never inside a wide one.
    public let columns: Range<Int>
  }

  /// The runs of cells that must be written to turn `old` into this screen, from top to bottom.
  ///
  /// When the sizes differ nothing of the old screen can be relied on, and every row is a run.
  public func changes(since old: Buffer) -> [Run] {
    guard size == old.size else {
      return (0..<size.height).map { Run(y: $0, columns: 0..<size.width) }
    }
    var runs: [Run] = []
    for y in 0..<size.height {
      var x = 0
      let row = y * size.width
      while x < size.width {
        guard cells[row + x] != old.cells[row + x] else {
          x += 1
          continue
        }
        // A right half changes only together with its left one, so a run never begins inside a cluster.
        let start = x
        x += 1
        while x < size.width, cells[row + x].isContinuation || cells[row + x] != old.cells[row + x] { x += 1 }
        runs.append(Run(y: y, columns: start..<x))
      }
    }
    return runs
  }

  /// The cells of a run.
  public subscript(run: Run) -> ArraySlice<Cell> {
    let row = run.y * size.width
    return cells[row + run.columns.lowerBound..<row + run.columns.upperBound]
  }
}
