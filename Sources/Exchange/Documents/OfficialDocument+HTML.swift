internal import PlainText

extension OfficialDocument {
  /// The document as a web page that prints on A4 with the margins of Decree 30/2020: no script, nothing from
  /// elsewhere.
  var html: String {
    var body = headHTML
    var isInList = false
    func add(_ line: String, isItem: Bool = false) {
      if isItem != isInList { body.append(isItem ? "<ul>" : "</ul>") }
      isInList = isItem
      body.append(line)
    }
    for block in blocks {
      switch block {
      case .parent, .issuer, .number, .country, .motto, .placed: break
      case .title(let text): add("<h1>\(Self.escapedForHTML(text))</h1>")
      case .subject(let text): add("<p class=\"subject\">\(Self.escapedForHTML(text))</p>")
      case .heading(let level, let text): add("<h\(level + 1)>\(Self.escapedForHTML(text))</h\(level + 1)>")
      case .paragraph(let text): add("<p>\(Self.escapedForHTML(text))</p>")
      case .item(let text): add("<li>\(Self.escapedForHTML(text))</li>", isItem: true)
      case .table(let rows): add(Self.table(rows))
      case .signatures(let signatures):
        let cells = signatures.map {
          "<td><b>\(Self.escapedForHTML($0.function))</b><span></span>\(Self.escapedForHTML($0.name))</td>"
        }
        add("<table class=\"signatures\"><tr>\(cells.joined())</tr></table>")
      }
    }
    if isInList { body.append("</ul>") }
    return ([Self.opening(title: title)] + body + ["</body>", "</html>", ""]).joined(separator: "\n")
  }

  private var title: String {
    for block in blocks {
      if case .title(let text) = block { return Self.escapedForHTML(text) }
    }
    return ""
  }

  private var headHTML: [String] {
    let head = head
    guard !head.isEmpty else { return [] }
    func cell(_ lines: [(text: String?, mark: String)]) -> String {
      let parts = lines.compactMap { line in
        line.text.map { "<div class=\"\(line.mark)\">\(Self.escapedForHTML($0))</div>" }
      }
      return "<td>\(parts.joined())</td>"
    }
    let left = cell([(head.parent, "parent"), (head.issuer, "issuer"), (head.number, "number")])
    let right = cell([(head.country, "country"), (head.motto, "motto"), (head.placed, "placed")])
    return ["<table class=\"head\"><tr>\(left)\(right)</tr></table>"]
  }

  private static func table(_ rows: [[String]]) -> String {
    var lines = ["<table class=\"rows\">"]
    for (index, row) in rows.enumerated() {
      let tag = index == 0 ? "th" : "td"
      lines.append("<tr>" + row.map { "<\(tag)>\(escapedForHTML($0))</\(tag)>" }.joined() + "</tr>")
    }
    return (lines + ["</table>"]).joined(separator: "\n")
  }

  private static func opening(title: String) -> String {
    """
    <!DOCTYPE html>
    <html>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(title)</title>
    <style>
    @page { size: A4; margin: 20mm 15mm 20mm 30mm }
    body { font: 14pt/1.4 "Times New Roman", "Liberation Serif", serif; max-width: 165mm; margin: 10mm auto }
    table { border-collapse: collapse; width: 100% }
    .head td, .signatures td { width: 50%; vertical-align: top; text-align: center }
    .parent, .country, .motto, .issuer { font-size: 13pt }
    .issuer, .country, .motto, h1, h2, .subject { font-weight: bold }
    .motto { text-decoration: underline; text-underline-offset: 4px }
    .placed { font-style: italic; margin-top: 6pt }
    .number { font-size: 13pt; margin-top: 6pt }
    h1, .subject { text-align: center; font-size: 14pt; margin: 6pt 0 }
    h1 { margin-top: 18pt }
    h2, h3 { font-size: 14pt; margin: 12pt 0 6pt }
    p { margin: 6pt 0; text-align: justify }
    .rows th, .rows td { border: 1px solid; padding: 2pt 5pt; text-align: left; vertical-align: top; font-size: 12pt }
    .signatures { margin-top: 24pt; page-break-inside: avoid }
    .signatures span { display: block; height: 60pt }
    </style>
    </head>
    <body>
    """
  }

  /// A text in which nothing means anything to HTML; its line breaks stay.
  static func escapedForHTML(_ text: String) -> String {
    var result = ""
    for scalar in Sanitizer.visible(text, keepingLines: true).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result += "<br>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
