/// Widths in the columns of a terminal, as the terminal library will count them.
public enum Columns {
  /// The width of one scalar, as glibc's `wcwidth` answers it (except U+0000, which is a control here).
  /// - Parameter scalar: any scalar.
  /// - Returns: 0, 1 or 2; -1 for controls and for what is not assigned.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    switch DrawingClass(of: scalar) {
    case .undrawable: -1
    case .mark, .hidden, .directional: 0
    case .narrow: 1
    case .wide: 2
    }
  }

  /// The width of a text once it is drawn, on one line.
  /// - Parameter text: any text.
  /// - Returns: the sum of the widths of its clusters.
  public static func width(of text: String) -> Int {
    var width = 0
    for cluster in Clusters(text) {
      width += cluster.width
    }
    return width
  }

  /// The beginning of a text that fits into a number of columns, made of drawable clusters only.
  /// - Parameters:
  ///   - text: any text; what fits comes back whole.
  ///   - columns: how many there are; none or less gives an empty text.
  ///   - ellipsis: what stands at the end of a shortened text, where it fits.
  /// - Returns: a text of at most `columns` columns.
  public static func truncate(_ text: String, to columns: Int, ellipsis: Cluster?) -> String {
    guard columns > 0 else { return "" }
    let ellipsis = ellipsis.flatMap { $0.width <= columns ? $0 : nil }
    let room = columns - (ellipsis?.width ?? 0)
    var result = ""
    var used = 0
    // Where the text would be cut if it turns out to be too long: its length in scalars is not known before.
    var cut: String.Index?
    for cluster in Clusters(text) {
      if used + cluster.width > room, cut == nil {
        cut = result.endIndex
      }
      guard used + cluster.width <= columns else {
        if let cut { result.unicodeScalars.removeSubrange(cut...) }
        ellipsis?.appendText(to: &result)
        return result
      }
      cluster.appendText(to: &result)
      used += cluster.width
    }
    return result
  }
}
