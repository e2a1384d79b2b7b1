/// A sign of the interface, always one column wide; ``Glyphs`` says how it looks.
public enum Glyph: Int, CaseIterable, Sendable {
  // MARK: Lines

  /// A line from left to right.
  case horizontal
  /// A line from top to bottom.
  case vertical
  /// A corner of a frame.
  case topLeft, topRight, bottomLeft, bottomRight
  /// A line from the left, from the right, from the top or from the bottom that ends on another.
  case teeLeft, teeRight, teeTop, teeBottom

  // MARK: The list

  /// The row that the keys act on.
  case focus
  /// A row that is chosen for a bulk action.
  case mark
  /// Nothing decided yet.
  case pending
  /// Approved.
  case approved
  /// Rejected.
  case rejected
  /// Sent back for completion.
  case returned
  /// Held while something is verified.
  case held
  /// Put at the end of the queue.
  case postponed
  /// Struck off.
  case dropped
  /// Perhaps the same as another.
  case duplicate
  /// Waiting for too long.
  case overdue

  // MARK: Elsewhere

  /// Something is there or done.
  case tick
  /// Something is missing or failed.
  case cross
  /// The one of several that is chosen.
  case chosen
  /// Arrows, as in the names of keys.
  case up, down, left, right
  /// Something goes on beyond the left or the right edge.
  case moreLeft, moreRight
  /// Between two parts of a line.
  case separator
  /// The full and the empty part of a progress bar.
  case full, empty
  /// A number of 0 among bars.
  case noBar
  /// The track of a scroll bar and its thumb.
  case track, thumb
  /// A point in a list.
  case bullet
  /// Stands for the part of a text that was cut off.
  case ellipsis
}
