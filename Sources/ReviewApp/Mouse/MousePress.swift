import ReviewEngine
import TerminalUI

/// A button that is held down: what it was pressed on, so that letting go elsewhere does nothing.
struct MousePress: Sendable, Hashable {
  /// What can be pressed. Rows and commands are known by what they are, because the screen may have changed until the
  /// button is let go.
  enum Part: Sendable, Hashable {
    /// A row of the list.
    case row(NominationID)
    /// A key of the footer.
    case command(CommandID)
    /// A tab of the list.
    case tab(Tab)
    /// A row of a page, in the column of a board.
    case pageRow(Int, column: Int?)
    /// The filter line.
    case filter
    /// An item of what is asked on top of the screen.
    case item(Int)
    /// A field of a form, by its place on the page, and what of it.
    case field(Int, part: ClickRegion.Target?)
  }

  let part: Part
  /// Whether the row had the focus before.
  var wasFocused = false
  /// Whether the mouse was moved over other rows, which marks them.
  var isDragging = false
}
