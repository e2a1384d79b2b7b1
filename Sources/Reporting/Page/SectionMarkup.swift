internal import ReviewEngine

/// A section of a report as mark-up.
struct SectionMarkup {
  private let section: ReportSection
  private let language: Language

  init(_ section: ReportSection, in language: Language) {
    self.section = section
    self.language = language
  }

  /// Writes the section.
  func append(to page: inout Markup) {
    page.element("section", ["id": section.id]) { page in
      page.element("h2", section.title[language])
      page.newLine()
      for note in section.notes {
        page.element("p", ["class": "note"], note[language])
        page.newLine()
      }
      guard !section.table.rows.isEmpty else {
        page.element("p", Words.nothing[language])
        return
      }
      switch section.table.layout {
      case .document(let headings, let body, let source):
        document(DocumentOutline(section.table, headings: headings, body: body, source: source), to: &page)
      case .grid:
        for (index, chart) in section.charts.enumerated() {
          ChartMarkup(chart, of: section.table, id: "\(section.id)-\(index + 1)", in: language).append(
            to: &page)
          page.newLine()
        }
        page.element("div", ["class": "scroll"]) { table(to: &$0) }
      }
      if section.table.hiddenCount > 0 {
        page.element("p", ["class": "more"], "… " + Words.more(section.table.hiddenCount)[language])
      }
    }
  }

  // MARK: Tables

  private func table(to page: inout Markup) {
    let columns = section.table.shownColumns
    page.element("table") { page in
      page.element("thead") { page in
        page.element("tr") { page in
          for column in columns {
            page.element(
              "th", ["scope": "col", "class": kind(of: column)], section.table.columns[column].label[language]
            )
          }
        }
      }
      page.newLine()
      page.element("tbody") { page in
        for row in section.table.shownRows {
          line(of: row, columns, to: &page)
          page.newLine()
        }
      }
      if let total = section.table.total {
        page.element("tfoot") { line(of: total, columns, to: &$0) }
      }
    }
  }

  private func line(of row: [ReportValue], _ columns: [Int], to page: inout Markup) {
    page.element("tr") { page in
      for (place, column) in columns.enumerated() {
        let text = Words.text(of: row[column], in: language)
        if place == 0 {
          page.element("th", ["scope": "row", "class": kind(of: column)], text)
        } else {
          page.element("td", ["class": kind(of: column)], text)
        }
      }
    }
  }

  /// The class of a cell: `n` for what stands at the right, `d` for a day, which is never broken.
  private func kind(of column: Int) -> String {
    switch section.table.columns[column].kind {
    case .count, .ratio, .decimal, .span: "n"
    case .day: "d"
    case .text: "t"
    }
  }

  // MARK: Documents

  private func document(_ outline: DocumentOutline, to page: inout Markup) {
    for item in outline.items {
      switch item {
      case .heading(let level, let value):
        page.element("h\(min(level + 3, 6))", Words.text(of: value, in: language))
      case .entry(let body, let sources):
        page.element("div", ["class": "entry"]) { page in
          page.element("p", Words.text(of: body, in: language))
          for source in sources {
            let origin = source.filter { !$0.isSilent }.map { Words.text(of: $0, in: language) }
            if !origin.isEmpty { page.element("p", ["class": "source"], origin.joined(separator: " · ")) }
          }
        }
      }
      page.newLine()
    }
  }
}
