import CNcurses
import PlainText
import TerminalUI

/// Turns cells into what the C side writes.
struct CellEncoder {
  private let isUTF8: Bool
  private var letters = AsciiLetters()
  /// Kept between runs, so that drawing allocates nothing.
  private var encoded: [cn_cell] = []

  /// An encoder for a terminal with or without UTF-8.
  init(isUTF8: Bool) {
    self.isUTF8 = isUTF8
  }

  /// Writes one run of `buffer`.
  mutating func write(_ run: Buffer.Run, of buffer: Buffer, looks: inout LookTable) {
    encoded.removeAll(keepingCapacity: true)
    for cell in buffer[run] where !cell.isContinuation {
      encoded.append(encode(cell, look: looks.look(of: cell)))
    }
    cn_write(Int32(run.y), Int32(run.columns.lowerBound), encoded, Int32(encoded.count))
  }

  private mutating func encode(_ cell: Cell, look: LookTable.Look) -> cn_cell {
    let cluster = cell.cluster
    var made = cn_cell()
    made.attributes = look.attributes
    made.pair = look.pair
    made.width = Int32(cluster.width)
    guard isUTF8 else {
      made.scalars.0 = letters.letter(for: cluster.base).value
      return made
    }
    made.scalars.0 = cluster.base.value
    let count = cluster.markCount
    if count > 0 { made.scalars.1 = cluster.mark(at: 0).value }
    if count > 1 { made.scalars.2 = cluster.mark(at: 1).value }
    if count > 2 { made.scalars.3 = cluster.mark(at: 2).value }
    if count > 3 { made.scalars.4 = cluster.mark(at: 3).value }
    return made
  }
}
