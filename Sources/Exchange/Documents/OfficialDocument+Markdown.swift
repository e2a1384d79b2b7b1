internal import PlainText

extension OfficialDocument {
  /// The document as Markdown (CommonMark with tables).
  var markdown: String {
    var parts = headTable
    var items: [String] = []
    func endItems() {
      if !items.isEmpty { parts.append(items.joined(separator: "\n")) }
      items = []
    }
    for block in blocks {
      if case .item(let text) = block {
        items.append("- " + Self.escapedForMarkdown(text))
        continue
      }
      endItems()
      switch block {
      case .parent, .issuer, .number, .country, .motto, .placed, .item: break
      case .title(let text): parts.append("# " + Self.escapedForMarkdown(text, onOneLine: true))
      case .subject(let text): parts.append("**" + Self.escapedForMarkdown(text, onOneLine: true) + "**")
      case .heading(let level, let text):
        parts.append(
          String(repeating: "#", count: level + 1) + " " + Self.escapedForMarkdown(text, onOneLine: true))
      case .paragraph(let text): parts.append(Self.escapedForMarkdown(text))
      case .table(let rows): parts.append(Self.table(rows))
      case .signatures(let signatures):
        parts.append(
          Self.table(
            [signatures.map(\.function), signatures.map { $0.name.isEmpty ? "…" : $0.name }], align: ":---:"))
      }
    }
    endItems()
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var headTable: [String] {
    let head = head
    guard !head.isEmpty else { return [] }
    let rows = [
      [head.parent, head.country], [head.issuer, head.motto], [head.number, head.placed],
    ].filter { !$0.allSatisfy { $0 == nil } }
    return [Self.table(rows.map { row in row.map { $0 ?? "" } }, align: ":---:")]
  }

  private static func table(_ rows: [[String]], align: String = "---") -> String {
    guard let first = rows.first else { return "" }
    let lines = rows.map { row in
      "| " + row.map { escapedForMarkdown($0, onOneLine: true) }.joined(separator: " | ") + " |"
    }
    let rule = "|" + Array(repeating: " \(align) |", count: first.count).joined()
    return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
  }

  /// A text in which nothing means anything to Markdown, or to HTML inside it.
  /// - Parameters:
  ///   - text: any text.
  ///   - isOneLine: whether line breaks become blanks, and what stands before it keeps its first letters from meaning
  ///     anything.
  /// - Returns: the text with its signs escaped.
  static func escapedForMarkdown(_ text: String, onOneLine isOneLine: Bool = false) -> String {
    let lines = Sanitizer.visible(text, keepingLines: true).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // A blank line would end the paragraph, and blanks before a line could begin code.
    return lines.map { line in escapedLine(line.drop { $0.isWhitespace }, isStart: !isOneLine) }
      .filter { !$0.isEmpty }.joined(separator: isOneLine ? " " : "\\\n")
  }

  private static func escapedLine(_ line: Substring, isStart: Bool) -> String {
    var result = ""
    var isStart = isStart
    for scalar in line.unicodeScalars {
      let isMarker = isStart && "+-=.)".unicodeScalars.contains(scalar)
      if isMarker || "\\`*_[]<>#|~&$^!{}@".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
      // After digits at the start, a full stop would make a numbered list.
      isStart = isStart && ("0"..."9").contains(scalar)
    }
    return result
  }
}
