extension Canvas {
  /// Draws the rows of a list that are seen, one to a row of this window.
  ///
  /// Each row's ground is laid first. `row` then draws into a window of its own, one row high. The hardware
  /// cursor goes to the beginning of the focused row, where screen readers and braille lines look for it.
  public mutating func drawRows(
    of viewport: ListViewport, ground: Role = .listRow, focused: Role = .listRowFocused,
    row: (_ index: Int, _ isFocused: Bool, _ canvas: inout Canvas) -> Void
  ) {
    for index in viewport.visible {
      let isFocused = index == viewport.focus
      let y = index - viewport.top
      within(Rect(x: 0, y: y, width: size.width, height: 1)) { canvas in
        canvas.fill(role: isFocused ? focused : ground)
        canvas.noteClick(in: canvas.bounds, on: .row(index))
        row(index, isFocused, &canvas)
        if isFocused { canvas.placeCursor(at: .zero) }
      }
    }
  }
}
