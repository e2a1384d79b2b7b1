import CNcurses
import TerminalUI

/// What ncurses needs to know of each role over each ground, worked out when it is first drawn.
struct LookTable {
  /// A look in the numbers of ncurses.
  struct Look {
    /// The number of the pair of colours.
    var pair: Int32
    /// The bits of the attributes.
    var attributes: UInt32
  }

  /// The theme that the looks come from.
  let theme: Theme
  private let depth: ColorDepth
  private var looks: [Look?]

  /// No looks yet, of a theme to be shown in so many colours.
  init(theme: Theme, depth: ColorDepth) {
    self.theme = theme
    self.depth = depth
    looks = Array(repeating: nil, count: Role.allCases.count * Role.allCases.count)
  }

  /// How a cell looks.
  mutating func look(of cell: Cell) -> Look {
    let index = Int(cell.role.rawValue) * Role.allCases.count + Int(cell.ground.rawValue)
    if let look = looks[index] { return look }
    let rendition = theme.resolve(cell.role, over: cell.ground).fitted(to: depth, mode: theme.mode)
    let look = Look(
      pair: cn_pair(number(of: rendition.foreground), number(of: rendition.background)),
      attributes: cn_attributes(bits(of: rendition.attributes)))
    looks[index] = look
    return look
  }

  private func number(of color: Color) -> Int32 {
    switch color {
    case .terminalDefault: -1
    case .indexed(let index) where depth < .trueColor || index < 8: Int32(index)
    // A terminal of red, green and blue keeps the numbers below 8 for the eight basic colours.
    case .indexed, .rgb: color.rgb.map { direct($0) } ?? -1
    }
  }

  private func direct(_ color: RGB) -> Int32 {
    let number = Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
    return number < 8 ? 0 : number
  }

  private func bits(of attributes: Attributes) -> UInt32 {
    let names: [(Attributes, cn_attribute)] = [
      (.bold, CN_BOLD), (.dim, CN_DIM), (.italic, CN_ITALIC), (.underline, CN_UNDERLINE),
      (.reverse, CN_REVERSE),
    ]
    return names.reduce(0) { $0 | (attributes.contains($1.0) ? UInt32($1.1.rawValue) : 0) }
  }
}
