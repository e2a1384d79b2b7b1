internal import PlainText
public import ReviewEngine

/// A report as lines for a terminal, or for any reader of plain text.
public struct ReportText: Sendable, Hashable {
  /// The language of everything said.
  public let language: Language
  /// How many columns a line has, at least 20.
  public let width: Int
  /// Whether bars and rules are drawn with ASCII alone; what dossiers say keeps its letters.
  public let isASCII: Bool

  /// Makes a way of writing; less than 20 columns count as 20.
  public init(language: Language, width: Int, isASCII: Bool = false) {
    self.language = language
    self.width = max(20, width)
    self.isASCII = isASCII
  }

  /// The lines of a report, without anything harmful for a terminal, none wider than ``width``.
  public func lines(of report: Report) -> [String] {
    var lines = Columns.wrap(report.title[language], to: width)
    lines.append(rule(isHeavy: true))
    lines += facts(of: report.occasion)
    for section in report.sections {
      lines.append("")
      lines += self.lines(of: section)
    }
    return lines
  }

  private func facts(of occasion: Occasion) -> [String] {
    let facts = Words.facts(of: occasion, in: language)
    let widest = facts.map { Columns.width(of: $0.name) }.max() ?? 0
    let isBeside = width >= widest + 12
    return facts.flatMap { fact -> [String] in
      let margin = isBeside ? widest + 2 : 2
      let value = Columns.wrap(Sanitizer.visible(fact.value), to: width - margin)
      guard isBeside else { return [fact.name] + value.map { fill("", to: margin) + $0 } }
      return value.enumerated().map { index, line in fill(index == 0 ? fact.name : "", to: margin) + line }
    }
  }

  private func lines(of section: ReportSection) -> [String] {
    var lines = Columns.wrap(section.title[language], to: width)
    lines.append(rule(isHeavy: false))
    for note in section.notes { lines += Columns.wrap(note[language], to: width) }
    guard !section.table.rows.isEmpty else { return lines + [Words.nothing[language]] }
    switch section.table.layout {
    case .document(let headings, let body, let source):
      lines += DocumentText(self, section.table, headings: headings, body: body, source: source).lines
    case .grid:
      let bars = section.charts.first { $0.kind == .bars }
      lines += GridText(self, section.table, bars: bars).lines
      for chart in section.charts where chart != bars { lines += ChartText(self, chart, section.table).lines }
    }
    if section.table.hiddenCount > 0 {
      lines += Columns.wrap(
        (isASCII ? "... " : "… ") + Words.more(section.table.hiddenCount)[language], to: width)
    }
    return lines
  }

  /// A line from one side to the other.
  func rule(isHeavy: Bool) -> String {
    let mark = isASCII ? (isHeavy ? "=" : "-") : (isHeavy ? "═" : "─")
    return String(repeating: mark, count: width)
  }

  /// A value on one line, harmless.
  func text(of value: ReportValue) -> String {
    let text = Words.text(of: value, in: language)
    return isASCII && text == Words.dash ? "-" : Sanitizer.visible(text)
  }

  /// A text with blanks behind it, or before it, up to a width.
  func fill(_ text: String, to width: Int, isRightAligned: Bool = false) -> String {
    let gap = String(repeating: " ", count: max(0, width - Columns.width(of: text)))
    return isRightAligned ? gap + text : text + gap
  }

  /// The beginning of a text that fits.
  func cut(_ text: String, to width: Int) -> String {
    Columns.truncate(text, to: width, ellipsis: Cluster(isASCII ? "~" : "…"))
  }
}

extension String {
  /// The text without the blanks at its end.
  var withoutTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
