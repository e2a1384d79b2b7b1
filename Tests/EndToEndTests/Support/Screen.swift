import Foundation

/// What a terminal shows, as text.
struct Screen: Equatable, CustomStringConvertible {
  let lines: [String]

  init(_ text: String) {
    // Each line ends with a line feed, the last one, too.
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  var description: String { lines.joined(separator: "\n") }

  /// Whether a text stands somewhere, within one line.
  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// Whether a line is exactly this.
  func hasLine(_ text: String) -> Bool { lines.contains(text) }

  /// The line that holds the list's focus.
  var focusedLine: String? { lines.first { $0.hasPrefix("▌") || $0.hasPrefix(">") } }

  /// The number of the nomination that has the list's focus.
  var focused: String? {
    focusedLine?.firstMatch(of: /2026-\d{4}/).map { String($0.output) }
  }

  /// The last line but one: where the program says what it did.
  var statusLine: String { lines.dropLast().last ?? "" }

  /// The count that a tab shows.
  func count(ofTab label: String) -> Int? {
    guard let line = lines.first(where: { $0.contains("\(label) ") && $0.contains("1 ") }),
      let place = line.range(of: "\(label) ")
    else { return nil }
    return Int(line[place.upperBound...].prefix { $0.isNumber })
  }
}

extension Screen {
  /// Where a text stands first, counted from 1 as terminals count cells.
  func place(of text: String, onLastLine: Bool = false) -> (column: Int, row: Int)? {
    for (index, line) in lines.enumerated() where !onLastLine || index == lines.count - 1 {
      if let range = line.firstRange(of: text) {
        return (line.distance(from: line.startIndex, to: range.lowerBound) + 1, index + 1)
      }
    }
    return nil
  }
}
