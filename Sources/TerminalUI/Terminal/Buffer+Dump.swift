import PlainText

extension Buffer {
  /// What a dump shows besides the text.
  public enum DumpDetail: Sendable {
    /// Nothing.
    case text
    /// The roles of all cells, as letters with a legend.
    case roles
  }

  /// The screen as text that stays the same as long as the screen does, for comparing with a saved file.
  ///
  /// Size and cursor stand first, then the rows between bars; after them, when asked for, the same rows
  /// with a letter for each cell's role, and what the letters mean. A role over another ground is
  /// written `role on ground`.
  public func dump(_ detail: DumpDetail = .roles) -> String {
    var lines = ["size \(size)"]
    lines.append(cursor.map { "cursor \($0.x),\($0.y)" } ?? "cursor hidden")
    for y in 0..<size.height { lines.append("|\(text(ofRow: y))|") }
    if detail == .roles { lines += roleLines() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text of row `y`, with its trailing spaces.
  public func text(ofRow y: Int) -> String {
    precondition((0..<size.height).contains(y), "A row outside the screen was asked for.")
    var scalars = String.UnicodeScalarView()
    for cell in cells[y * size.width..<(y + 1) * size.width] where !cell.isContinuation {
      scalars.append(cell.cluster.base)
      for index in 0..<cell.cluster.markCount { scalars.append(cell.cluster.mark(at: index)) }
    }
    return String(scalars)
  }

  private func roleLines() -> [String] {
    var letters: [[Role]: Character] = [:]
    var legend: [String] = []
    var rows: [String] = []
    for y in 0..<size.height {
      var row = ""
      for cell in cells[y * size.width..<(y + 1) * size.width] {
        let look = [cell.role, cell.ground]
        let letter = letters[look] ?? Self.alphabet[min(letters.count, Self.alphabet.count - 1)]
        if letters.updateValue(letter, forKey: look) == nil {
          let ground = cell.role == cell.ground || cell.ground == .text ? "" : " on \(cell.ground)"
          legend.append("\(letter) \(cell.role)\(ground)")
        }
        row.append(letter)
      }
      rows.append("|\(row)|")
    }
    return ["roles"] + rows + legend
  }

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789?")
}
