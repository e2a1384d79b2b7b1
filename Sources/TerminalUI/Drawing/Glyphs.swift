public import PlainText

/// The signs that a terminal can show: Unicode's, or ASCII's where there is no UTF-8.
public struct Glyphs: Sendable {
  /// Bars of rising height, from the lowest.
  public let bars: [Cluster]
  private let clusters: [Cluster]

  private init(bars: String, clusters: [Cluster]) {
    self.bars = bars.map(Cluster.init)
    self.clusters = clusters
  }

  private init(bars: String, signs: (Glyph) -> Character) {
    self.init(bars: bars, clusters: Glyph.allCases.map { Cluster(signs($0)) })
  }

  /// How a sign looks.
  public subscript(glyph: Glyph) -> Cluster { clusters[glyph.rawValue] }

  /// For terminals that show Unicode.
  public static let unicode = Glyphs(bars: "▁▂▃▄▅▆▇█", signs: unicodeSign)

  /// For terminals that show ASCII only, and for fonts that lack the signs.
  public static let ascii = Glyphs(bars: "_.-=+*#@", signs: asciiSign)

  /// The same signs without those that only draw: lines, bars, tracks. A screen reader would read them out.
  public var withoutLines: Glyphs {
    Glyphs(
      bars: String(repeating: " ", count: bars.count),
      clusters: Glyph.allCases.map { glyph in
        switch glyph {
        case .horizontal, .vertical, .topLeft, .topRight, .bottomLeft, .bottomRight, .teeLeft, .teeRight,
          .teeTop,
          .teeBottom, .full, .empty, .noBar, .track, .thumb:
          .space
        case .focus: Self.ascii[.focus]
        default: self[glyph]
        }
      })
  }

  private static func unicodeSign(_ glyph: Glyph) -> Character {
    switch glyph {
    case .horizontal: "─"
    case .vertical: "│"
    case .topLeft: "┌"
    case .topRight: "┐"
    case .bottomLeft: "└"
    case .bottomRight: "┘"
    case .teeLeft: "┤"
    case .teeRight: "├"
    case .teeTop: "┴"
    case .teeBottom: "┬"
    case .focus: "▌"
    case .mark, .approved, .tick: "✓"
    case .pending: "○"
    case .chosen: "●"
    case .rejected, .cross: "✗"
    case .returned: "↩"
    case .held: "‖"
    case .postponed: "»"
    case .dropped: "−"
    case .duplicate: "≈"
    case .overdue: "!"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .moreLeft: "‹"
    case .moreRight: "›"
    case .separator, .bullet: "·"
    case .full, .thumb: "█"
    case .empty: "░"
    case .noBar: "."
    case .track: "│"
    case .ellipsis: "…"
    }
  }

  private static func asciiSign(_ glyph: Glyph) -> Character {
    switch glyph {
    case .horizontal: "-"
    case .vertical, .track: "|"
    case .topLeft, .topRight, .bottomLeft, .bottomRight: "+"
    case .teeLeft, .teeRight, .teeTop, .teeBottom: "+"
    case .focus, .right, .moreRight: ">"
    case .mark: "*"
    case .approved, .tick: "v"
    case .pending: "o"
    case .rejected, .cross: "x"
    case .returned, .left, .moreLeft: "<"
    case .held: "H"
    case .postponed: ")"
    case .dropped: "-"
    case .duplicate: "="
    case .overdue: "!"
    case .up: "^"
    case .down: "v"
    case .separator: "|"
    case .full, .thumb: "#"
    case .chosen: "*"
    case .empty, .noBar: "."
    case .bullet: "*"
    case .ellipsis: "~"
    }
  }
}
