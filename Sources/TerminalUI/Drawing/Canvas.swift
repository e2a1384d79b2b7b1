public import PlainText

/// A window onto a screen: views draw in its own coordinates, and nothing they draw lands outside.
public struct Canvas {
  /// The whole screen that is being drawn.
  public internal(set) var buffer: Buffer
  /// The signs that the terminal can show.
  public let glyphs: Glyphs
  /// The columns and rows of this window; drawing counts from its upper left corner.
  public private(set) var size: Size
  /// Where the window's corner lies on the screen.
  private(set) var origin: Position
  /// The part of the screen that may be drawn on.
  private(set) var clip: Rect

  /// A window onto an empty screen of `size`.
  public init(size: Size, glyphs: Glyphs = .unicode, role: Role = .text) {
    self.init(buffer: Buffer(size: size, role: role), glyphs: glyphs)
  }

  /// A window onto the whole of a screen that may already show something.
  public init(buffer: Buffer, glyphs: Glyphs = .unicode) {
    self.buffer = buffer
    self.glyphs = glyphs
    size = buffer.size
    origin = .zero
    clip = buffer.bounds
  }

  /// The window in its own coordinates.
  public var bounds: Rect { Rect(size: size) }

  /// The rows of this window that are on the screen: a long text need not be drawn beyond them.
  public var visibleRows: Range<Int> {
    let start = max(0, clip.minY - origin.y)
    return start..<max(start, clip.maxY - origin.y)
  }

  /// Lets `body` draw in a part of this window, in coordinates of that part.
  ///
  /// The part may reach beyond the window; what is drawn there is not seen.
  public mutating func within<Result>(
    _ part: Rect, _ body: (inout Canvas) throws -> Result
  ) rethrows -> Result {
    let outer = (size, origin, clip)
    defer { (size, origin, clip) = outer }
    size = part.size
    origin = Position(x: origin.x + part.minX, y: origin.y + part.minY)
    clip = clip.intersection(Rect(origin: origin, size: size))
    return try body(&self)
  }

  /// Lays a new ground over a part of the window, and empties it.
  public mutating func fill(_ part: Rect, role: Role, with cluster: Cluster = .space) {
    precondition(cluster.width == 1, "Only clusters one column wide can fill a rectangle.")
    let target = clip.intersection(onScreen(part))
    guard !target.isEmpty else { return }
    for y in target.minY..<target.maxY {
      buffer.fill(cluster, columns: target.minX..<target.maxX, y: y, role: role)
    }
  }

  /// Lays a new ground over the whole window, and empties it.
  public mutating func fill(role: Role) {
    fill(bounds, role: role)
  }

  /// Puts the hardware cursor on a cell of the window; outside of what is seen it is hidden.
  public mutating func placeCursor(at position: Position) {
    let place = Position(x: origin.x + position.x, y: origin.y + position.y)
    buffer.cursor = clip.contains(place) ? place : nil
  }

  /// A rectangle of this window in coordinates of the screen.
  func onScreen(_ part: Rect) -> Rect {
    Rect(origin: Position(x: origin.x + part.minX, y: origin.y + part.minY), size: part.size)
  }
}
