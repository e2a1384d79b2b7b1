import PlainText

/// A whole screen as it shall look: cells row by row, and where the cursor stands.
///
/// However it is drawn on, a wide cluster is always followed by its continuation and no continuation
/// stands alone: whatever would tear a wide cluster apart leaves a space in its other half.
public struct Buffer: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// All cells, row after row.
  public private(set) var cells: [Cell]
  /// Where the hardware cursor stands, or nothing when it is hidden.
  public internal(set) var cursor: Position?
  /// What can be clicked, in the order in which it was drawn.
  public internal(set) var clickRegions: [ClickRegion] = []

  /// An empty screen.
  public init(size: Size, role: Role = .text) {
    self.size = size
    cells = Array(repeating: .blank(role), count: size.area)
  }

  /// The whole screen as a rectangle.
  public var bounds: Rect { Rect(size: size) }

  /// The cell at `position`, which must lie on the screen.
  public subscript(position: Position) -> Cell {
    precondition(bounds.contains(position), "A cell outside the screen was asked for.")
    return cells[index(position.x, position.y)]
  }

  /// Puts `cluster` into the cell at `x`,`y`, keeping its ground or laying a new one.
  ///
  /// The caller has clipped: the whole cluster lies on the screen.
  mutating func put(_ cluster: Cluster, x: Int, y: Int, role: Role, ground: Role? = nil) {
    let index = index(x, y)
    let last = index + cluster.width - 1
    mendBefore(index)
    mendAfter(last, rowEnd: self.index(size.width, y))
    let cell = Cell(cluster, role: role, ground: ground ?? cells[index].ground)
    cells[index] = cell
    if last > index { cells[last] = cell.continuation }
  }

  /// Fills columns `columns` of row `y` with one cluster of width 1, as a new ground.
  mutating func fill(_ cluster: Cluster, columns: Range<Int>, y: Int, role: Role) {
    guard !columns.isEmpty else { return }
    let first = index(columns.lowerBound, y)
    let end = index(columns.upperBound, y)
    mendBefore(first)
    mendAfter(end - 1, rowEnd: index(size.width, y))
    let cell = Cell(cluster, role: role, ground: role)
    for index in first..<end { cells[index] = cell }
  }

  /// Leaves a space in the left half of a wide cluster whose right half is about to be overwritten.
  private mutating func mendBefore(_ index: Int) {
    if cells[index].isContinuation { cells[index - 1] = cells[index - 1].emptied }
  }

  /// Leaves a space in the right half of a wide cluster whose left half is about to be overwritten.
  private mutating func mendAfter(_ index: Int, rowEnd: Int) {
    let next = index + 1
    if next < rowEnd, cells[next].isContinuation { cells[next] = cells[next].emptied }
  }

  private func index(_ x: Int, _ y: Int) -> Int { y * size.width + x }
}
