internal import PlainText

/// What becomes of text that is entered in a form: composed form, without blanks at its ends, without what could
/// steer a terminal or turn the reading order.
enum FormText {
  /// One line: line ends and tabs become blanks.
  static func oneLine(_ text: String) -> String {
    cleaned(text) { $0 == "\n" ? " " : $0 }
  }

  /// Any number of lines, each without blanks at its end, none empty at the beginning or the end.
  static func lines(_ text: String) -> String {
    let lines = cleaned(text) { $0 }.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  private static func cleaned(_ text: String, _ place: (Unicode.Scalar) -> Unicode.Scalar) -> String {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": scalars.append(place("\n"))
      case "\t": scalars.append(" ")
      case _ where scalar.properties.generalCategory == .control || scalar.properties.isBidiControl: break
      default: scalars.append(scalar)
      }
      previous = scalar
    }
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? start
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[start..<end])
    return Normalization.composed(String(result))
  }
}
