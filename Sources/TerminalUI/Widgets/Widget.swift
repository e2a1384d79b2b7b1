/// Something that draws itself into whatever room it is given.
public protocol Widget {
  /// Draws into the whole of `canvas`.
  func draw(into canvas: inout Canvas)
}

extension Canvas {
  /// Lets a widget draw into a part of this window.
  public mutating func draw(_ widget: some Widget, in part: Rect) {
    within(part) { widget.draw(into: &$0) }
  }
}
