internal import PlainText
internal import ReviewEngine

/// A line from point to point, above a scale of round numbers.
struct LineDrawing: Drawing {
  /// A point of the line.
  struct Point {
    let label: String
    let quantity: Double
    /// What it says when it is pointed at.
    let text: String
  }

  private let points: [Point]
  private let language: Language
  private let step: Int
  private let steps: Int

  let height = 220.0
  private static let top = 12.0
  private static let bottom = 188.0
  private static let right = ChartMarkup.width - 16
  private static let left = 56.0

  init(points: [Point], language: Language) {
    self.points = points
    self.language = language
    let largest = points.map(\.quantity).max() ?? 0
    step = Self.roundStep(for: largest / 4)
    steps = max(1, Int((largest / Double(step)).rounded(.up)))
  }

  func append(to page: inout Markup) {
    for mark in 0...steps {
      let y = height(of: Double(mark * step))
      page.empty(
        "line", ["class": "grid", "x1": svg(Self.left), "x2": svg(Self.right), "y1": svg(y), "y2": svg(y)])
      page.element(
        "text", ["class": "soft", "x": svg(Self.left - 8), "y": svg(y + 4), "text-anchor": "end"],
        Words.number(mark * step, in: language))
    }
    page.newLine()
    let places = points.indices.map { (x: place(of: $0), y: height(of: points[$0].quantity)) }
    let line = places.map { "\(svg($0.x)),\(svg($0.y))" }.joined(separator: " ")
    if let first = places.first, let last = places.last {
      let feet = "\(svg(last.x)),\(svg(Self.bottom)) \(svg(first.x)),\(svg(Self.bottom))"
      page.empty("polygon", ["class": "area", "points": line + " " + feet])
      page.empty("polyline", ["class": "line", "points": line])
    }
    for (place, point) in zip(places, points) {
      page.element("circle", ["class": "dot", "cx": svg(place.x), "cy": svg(place.y), "r": "3.5"]) {
        $0.element("title", point.text)
      }
    }
    page.newLine()
    names(to: &page)
  }

  /// The names of some points, never so many that they meet.
  private func names(to page: inout Markup) {
    let widest = points.map { Columns.width(of: $0.label) }.max() ?? 0
    let room = Int((Self.right - Self.left) / (Double(widest) * 6.6 + 16))
    let stride = max(1, (points.count + max(1, room) - 1) / max(1, room))
    for index in points.indices where (points.count - 1 - index).isMultiple(of: stride) {
      let isFirst = index == 0 && points.count > 1
      let anchor = isFirst ? "start" : index == points.count - 1 && index > 0 ? "end" : "middle"
      page.element(
        "text",
        ["class": "soft", "x": svg(place(of: index)), "y": svg(Self.bottom + 20), "text-anchor": anchor],
        points[index].label)
    }
  }

  private func place(of index: Int) -> Double {
    guard points.count > 1 else { return (Self.left + Self.right) / 2 }
    return Self.left + (Self.right - Self.left) * Double(index) / Double(points.count - 1)
  }

  private func height(of quantity: Double) -> Double {
    Self.bottom - (Self.bottom - Self.top) * quantity / Double(steps * step)
  }

  /// 1, 2 or 5 times a power of ten, at least so much.
  private static func roundStep(for wanted: Double) -> Int {
    var power = 1
    while Double(power * 10) < wanted { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { Double($0) >= wanted } ?? power * 10
  }
}
