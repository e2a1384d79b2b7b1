import PlainText

extension Canvas {
  /// Draws a dialog's frame and ground with a title in its upper edge, and lets `content` draw inside,
  /// one column away from the frame.
  public mutating func drawBox(_ part: Rect, title: String, content: (inout Canvas) -> Void) {
    fill(part, role: .box)
    frame(part, role: .boxBorder)
    let room = part.inset(left: 2, right: 2)
    if room.width > 2 {
      let width = draw(
        title, in: Rect(x: room.minX + 1, y: room.minY, width: room.width - 2, height: 1), role: .boxTitle)
      if width > 0 {
        draw(.space, at: room.origin, role: .boxTitle)
        draw(.space, at: Position(x: room.minX + 1 + width, y: room.minY), role: .boxTitle)
      }
    }
    within(part.inset(left: 2, top: 1, right: 2, bottom: 1), content)
  }
}
