/// A column that shows which part of a list is seen; nothing when all of it is.
public struct Scrollbar: Widget, Sendable {
  /// What is seen of which list.
  public var viewport: ListViewport

  /// The bar of a list.
  public init(_ viewport: ListViewport) {
    self.viewport = viewport
  }

  /// Draws the track and the thumb into the first column.
  public func draw(into canvas: inout Canvas) {
    guard let thumb = thumb(length: canvas.size.height) else { return }
    for y in 0..<canvas.size.height {
      let isThumb = thumb.contains(y)
      canvas.draw(
        isThumb ? .thumb : .track, at: Position(x: 0, y: y), role: isThumb ? .scrollbarThumb : .scrollbar)
    }
  }

  /// The rows of the thumb on a track of `length` rows: at least one, touching an end only at that end of the list.
  func thumb(length: Int) -> Range<Int>? {
    guard length > 0, viewport.height > 0, viewport.count > viewport.height else { return nil }
    let size = min(length, max(1, length * viewport.height / viewport.count))
    let room = length - size
    let hidden = viewport.count - viewport.height
    var start = (room * viewport.top + hidden / 2) / hidden
    if room >= 2 {
      if viewport.top > 0 { start = max(1, start) }
      if viewport.top < hidden { start = min(room - 1, start) }
    }
    return start..<start + size
  }
}
