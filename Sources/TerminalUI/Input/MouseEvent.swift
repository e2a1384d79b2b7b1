/// Something done with the mouse, as terminals report it.
public struct MouseEvent: Hashable, Sendable {
  /// The buttons.
  public enum Button: Sendable, Hashable {
    case left, middle, right
  }

  /// What was done.
  public enum Action: Hashable, Sendable {
    /// A button was pressed.
    case press(Button)
    /// The mouse was moved to another cell with a button held down.
    case drag(Button)
    /// A button was let go.
    case release(Button)
    /// The wheel was turned away from the person.
    case wheelUp
    /// The wheel was turned towards the person.
    case wheelDown
  }

  /// What was done.
  public let action: Action
  /// In which cell; after a resize it may lie outside of the screen.
  public let position: Position

  /// Something done in a cell.
  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
