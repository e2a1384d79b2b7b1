import PlainText
import TerminalUI

extension Buffer {
  /// The columns of row `y` at which a wide cluster is torn: without its right half, or a right half alone.
  func tornColumns(ofRow y: Int) -> [Int] {
    (0..<size.width).filter { x in
      let cell = self[Position(x: x, y: y)]
      let next = x + 1 < size.width ? self[Position(x: x + 1, y: y)] : nil
      let isWideLead = !cell.isContinuation && cell.cluster.width == 2
      let strayHalf = cell.isContinuation && (x == 0 || self[Position(x: x - 1, y: y)].cluster.width != 2)
      return strayHalf || isWideLead != (next?.isContinuation ?? false)
    }
  }
}
