internal import PlainText

/// A table read as a document: headings, under each the bodies with where they are from.
struct DocumentText {
  private let style: ReportText
  private let table: ReportTable
  private let outline: DocumentOutline

  init(_ style: ReportText, _ table: ReportTable, headings: [String], body: String, source: [String]) {
    self.style = style
    self.table = table
    outline = DocumentOutline(table, headings: headings, body: body, source: source)
  }

  /// The lines.
  var lines: [String] {
    var lines: [String] = []
    for item in outline.items {
      switch item {
      case .heading(let level, let value):
        lines.append("")
        lines += indented(
          style.text(of: value), by: level * 2, mark: level == 0 ? "" : style.isASCII ? "* " : "▸ ")
      case .entry(let body, let sources):
        let depth = outline.depth * 2
        lines += indented(body.text(in: style), by: depth, mark: style.isASCII ? "- " : "• ")
        for source in sources {
          let origin = source.filter { !$0.isSilent }.map(style.text).joined(separator: " · ")
          if !origin.isEmpty { lines += indented("(\(origin))", by: depth + 2, mark: "") }
        }
      }
    }
    return lines
  }

  private func indented(_ text: String, by indent: Int, mark: String) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let room = max(10, style.width - indent - Columns.width(of: mark))
    return Columns.wrap(text, to: room).enumerated().map { index, line in
      let start = index == 0 ? mark : String(repeating: " ", count: Columns.width(of: mark))
      return (margin + start + line).withoutTrailingBlanks
    }
  }
}

extension ReportValue {
  /// A value whose own lines are kept, harmless.
  fileprivate func text(in style: ReportText) -> String {
    Sanitizer.visible(Words.text(of: self, in: style.language), keepingLines: true)
  }
}
