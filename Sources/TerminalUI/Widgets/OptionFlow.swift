import PlainText

/// Some terms to choose from, all in sight, one after another over as many rows as they take.
public struct OptionFlow: Widget, Sendable {
  /// The terms, as people read them.
  public var options: [String]
  /// The terms that are chosen, by their place.
  public var chosen: Set<Int>
  /// Whether several can be chosen: boxes instead of circles.
  public var isMultiple: Bool
  /// The term that the keys act on; nil while the field does not have the keys.
  public var focus: Int?

  /// Terms to choose from.
  public init(_ options: [String], chosen: Set<Int>, isMultiple: Bool, focus: Int?) {
    self.options = options
    self.chosen = chosen
    self.isMultiple = isMultiple
    self.focus = focus
  }

  private static let gap = 2
  /// The box or circle and the space behind it.
  private static let markWidth = 4

  /// Where each term stands in so many columns: its first cell, and how many it has.
  public static func places(of options: [String], columns: Int) -> [Rect] {
    var (x, y) = (0, 0)
    return options.map { option in
      let width = min(max(1, columns), Columns.width(of: option) + markWidth)
      if x > 0, x + width > columns { (x, y) = (0, y + 1) }
      defer { x += width + gap }
      return Rect(x: x, y: y, width: width, height: 1)
    }
  }

  /// How many rows the terms take in so many columns.
  public static func rows(of options: [String], columns: Int) -> Int {
    (places(of: options, columns: columns).last?.minY ?? 0) + 1
  }

  /// The term in the row above or below one, the nearest to its beginning; nil when there is no such row.
  public static func neighbour(of index: Int, rows step: Int, options: [String], columns: Int) -> Int? {
    let places = places(of: options, columns: columns)
    guard places.indices.contains(index) else { return nil }
    let row = places[index].minY + step
    return places.indices.filter { places[$0].minY == row }
      .min { abs(places[$0].minX - places[index].minX) < abs(places[$1].minX - places[index].minX) }
  }

  /// Draws the terms and, when one has the keys, puts the hardware cursor on its mark.
  public func draw(into canvas: inout Canvas) {
    for (index, place) in Self.places(of: options, columns: canvas.size.width).enumerated() {
      let role = index == focus ? Role.formFieldFocused : .formField
      canvas.fill(place, role: role)
      canvas.noteClick(in: place, on: .option(index))
      let mark =
        chosen.contains(index) ? (isMultiple ? canvas.glyphs[.tick] : canvas.glyphs[.chosen]) : .space
      canvas.draw(
        isMultiple ? "[\(mark)] " : "(\(mark)) ", at: place.origin, role: role)
      canvas.draw(options[index], in: place.inset(left: Self.markWidth), role: role)
      if index == focus { canvas.placeCursor(at: Position(x: place.minX + 1, y: place.minY)) }
    }
  }
}
