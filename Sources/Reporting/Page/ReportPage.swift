public import ReviewEngine

extension Report {
  /// The report as one HTML file that needs nothing else: style and drawings stand in it, and it may not load anything.
  ///
  /// It is well-formed XML, too; readable without colours and by screen readers, as every drawing has a title, a
  /// description and its table below; made for light and dark screens, and for paper.
  /// - Parameter language: of everything said.
  /// - Returns: the text of the file.
  public func page(in language: Language) -> String {
    var page = Markup()
    page.raw("<!DOCTYPE html>\n")
    page.element("html", ["lang": language.rawValue, "xmlns": "http://www.w3.org/1999/xhtml"]) { html in
      html.newLine()
      html.element("head") { $0.head(of: self, in: language) }
      html.newLine()
      html.element("body") { body in
        body.element("main") { main in
          main.newLine()
          main.element("header") { $0.header(of: self, in: language) }
          for section in sections {
            main.newLine()
            SectionMarkup(section, in: language).append(to: &main)
          }
        }
      }
    }
    page.newLine()
    return page.text
  }
}

extension Markup {
  fileprivate mutating func head(of report: Report, in language: Language) {
    empty("meta", ["charset": "utf-8"])
    newLine()
    empty(
      "meta",
      ["http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"])
    newLine()
    empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    newLine()
    element("title", report.title[language])
    newLine()
    element("style") { $0.raw("\n" + PageStyle.sheet + "\n") }
  }

  fileprivate mutating func header(of report: Report, in language: Language) {
    element("h1", report.title[language])
    newLine()
    element("dl") { list in
      for fact in Words.facts(of: report.occasion, in: language) {
        list.element("dt", fact.name)
        list.element("dd", fact.value)
        list.newLine()
      }
    }
  }
}
