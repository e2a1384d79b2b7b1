import Foundation
import PlainText
import Reporting
import ReviewEngine
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Rendering of reports")
struct RenderingTests {
  /// Reports that between them have every sort of table, chart and value.
  static let reports: [Report] = {
    var ledger = Ledger()
    for number in 1...12 {
      ledger.register("\(number)", at: Sample.moment("2026-10-0\(number % 9 + 1)"))
      let name = ["lan", "Nguyễn Văn Minh", "hoà"][number % 3]
      let verdict: Verdict =
        number.isMultiple(of: 4) ? .reject : number.isMultiple(of: 5) ? .return : .approve
      ledger.decide(verdict, "\(number)", by: name, at: Sample.moment("2026-11-\(number + 9)", hour: number))
    }
    var generator = SeededGenerator(seed: 7)
    let many = Sample.nominations(120, using: &generator)
    let (forms, policy) = (FormReportTests.nominations, Sample.policy)
    return [
      Funnel(under: policy, by: .field).report(of: many, query: "year:2026"),
      OverdueList(under: policy, at: Sample.now, listing: 5).report(of: many),
      Workload(under: policy, at: Sample.now, isOfAll: true).report(of: many, ledger.entries),
      Agreement(under: policy, of: VoteMoment.allCases, isOfAll: true).report(
        of: [], AgreementTests.ledger.entries),
      Replications(under: policy).report(of: forms), Lessons(under: policy).report(of: forms),
      QuotaReport(under: policy, in: Sample.context).report(of: forms),
      Coverage(under: policy).report(of: many),
    ]
  }()

  @Test("For a terminal", arguments: reports)
  func text(report: Report) throws {
    for language in Language.allCases {
      let lines = ReportText(language: language, width: 100).lines(of: report)
      try Golden.expect(lines.joined(separator: "\n") + "\n", named: "\(report.id)-\(language.rawValue).txt")
    }
    let narrow = ReportText(language: .vietnamese, width: 40, isASCII: true).lines(of: report)
    try Golden.expect(narrow.joined(separator: "\n") + "\n", named: "\(report.id)-40-ascii.txt")
  }

  @Test("No line is wider than it may be, at any width", arguments: reports + [Hostile.report])
  func widths(report: Report) {
    for width in Array(20...60) + [80, 132, 250] {
      for isASCII in [false, true] {
        let text = ReportText(language: .vietnamese, width: width, isASCII: isASCII)
        for line in text.lines(of: report) {
          #expect(Columns.width(of: line) <= width, "\(report.id) at \(width): \(line)")
          #expect(Sanitizer.isSafe(line), "\(report.id) at \(width): \(line)")
          #expect(!line.hasSuffix(" "), "\(report.id) at \(width): \(line)|")
        }
      }
    }
  }

  @Test("ASCII draws nothing beyond ASCII but what is said")
  func ascii() {
    let report = Funnel(under: Sample.policy).report(of: [Sample.nomination("1")])
    let lines = ReportText(language: .english, width: 80, isASCII: true).lines(of: report)
    let drawn = lines.joined().unicodeScalars.filter { !$0.isASCII }
    #expect(drawn.isEmpty, "\(String(String.UnicodeScalarView(drawn)))")
  }

  @Test("For programs", arguments: reports)
  func json(report: Report) throws {
    let text = report.json(in: .vietnamese)
    try Golden.expect(text, named: "\(report.id).json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "guong.report" && object["version"] as? Int == 1)
    let sections = try #require(object["sections"] as? [[String: Any]])
    for (section, parsed) in zip(report.sections, sections) {
      let rows = try #require(parsed["rows"] as? [[String: Any]])
      #expect(rows.count == section.table.rows.count)
      #expect(rows.allSatisfy { Set($0.keys) == Set(section.table.columns.map(\.id)) })
    }
  }

  @Test("As a page", arguments: reports)
  func page(report: Report) throws {
    try Golden.expect(report.page(in: .vietnamese), named: "\(report.id).html")
  }

  @Test(
    "A page is well-formed, says its language, loads nothing, and each drawing has a title, a description and a table",
    arguments: reports + [Hostile.report])
  func wellFormed(report: Report) throws {
    for language in Language.allCases {
      let page = report.page(in: language)
      let reader = PageReader()
      let parser = XMLParser(data: Data(page.utf8))
      parser.delegate = reader
      #expect(parser.parse(), "\(report.id): \(String(describing: parser.parserError))")
      #expect(reader.language == language.rawValue)
      let charts = report.sections.filter { $0.table.layout == .grid && !$0.table.rows.isEmpty }.map(
        \.charts.count)
      #expect(reader.count("svg") == charts.reduce(0, +))
      #expect(reader.described == reader.count("svg"))
      #expect(
        reader.count("table") == report.sections.count { $0.table.layout == .grid && !$0.table.rows.isEmpty })
      #expect(reader.forbidden.isEmpty, "\(reader.forbidden)")
      #expect(Set(reader.ids).count == reader.ids.count, "no id twice")
    }
  }

  @Test("What comes from outside is text everywhere, whatever it says")
  func hostile() {
    let page = Hostile.report.page(in: .english)
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("\u{202E}"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
    let lines = ReportText(language: .english, width: 100).lines(of: Hostile.report).joined(separator: "\n")
    #expect(!lines.contains("\u{1B}") && lines.contains("␛"))
  }

  @Test(
    "Records for a file: shares in two columns, decimals in thousandths, spans in minutes, words by their names"
  )
  func records() {
    let table = Hostile.report.sections[0].table
    let records = ReportRecords(table)
    #expect(
      records.columns == [
        "name", "kind", "count", "share.part", "share.whole", "decimal.thousandths", "day", "span.minutes",
      ])
    #expect(
      records.records.first == [
        .text("<script>alert('x')</script>"), .text("merit"), .number(3), .number(1), .number(3),
        .number(-1_234_567), .text("2026-03-08"), .number(90),
      ])
    #expect(records.records.last?.suffix(5) == [.none, .none, .none, .none, .none])
    for report in Self.reports {
      for section in report.sections {
        let records = ReportRecords(section.table)
        #expect(records.records.allSatisfy { $0.count == records.columns.count })
        #expect(records.records.count == section.table.rows.count)
      }
    }
  }
}

/// A report of things that nobody should put into one.
enum Hostile {
  private static let names = [
    "<script>alert('x')</script>", "\u{1B}[2J\u{7}", "\u{202E}nấht", "a\nb\tc", "\"/><img src=x>", "&amp;",
    "e\u{301}\u{323}\u{302}\u{300}\u{308}\u{30A}", "👩🏽‍🚒🇻🇳", "\u{FFFF}\u{0}", String(repeating: "dài", count: 90),
  ]

  private static let table = ReportTable(
    columns: [
      ReportColumn("name", Sample.text("Tên", "Name"), .text),
      ReportColumn("kind", Sample.text("Loại", "Kind"), .text),
      ReportColumn("count", Sample.text("Số <b>", "Count <b>"), .count),
      ReportColumn("share", Sample.text("Tỷ lệ", "Share"), .ratio),
      ReportColumn("decimal", Sample.text("Hệ số", "Coefficient"), .decimal),
      ReportColumn("day", Sample.text("Ngày", "Day"), .day),
      ReportColumn("span", Sample.text("Chờ", "Wait"), .span),
    ],
    rows: names.map { name in
      [
        .text(name), .term(Term(id: "merit", label: Sample.text("Bằng khen", "Merit"))), .count(3),
        .ratio(1, of: 3), .decimal(thousandths: -1_234_567),
        .day(Sample.day("2026-03-08")), .span(.minutes(90)),
      ]
    } + [[.text(""), .none, .count(0), .none, .none, .none, .none]])

  static let report = Report(
    id: "hostile", title: Sample.text("<Tiêu đề>", "<Title>"),
    occasion: Sample.occasion(query: "unit:\"<b>\u{1B}\"", count: 3),
    sections: [
      ReportSection(
        id: "all", title: Sample.text("Tất cả & hết", "All & everything"), table: table,
        charts: [.bars, .line, .stack].map {
          ReportChart($0, Sample.text("<b>", "<b>"), labels: "name", values: ["count"])
        }),
      ReportSection(
        id: "document", title: Sample.text("a", "a"),
        table: ReportTable(
          columns: table.columns, rows: table.rows,
          layout: .document(headings: ["kind"], body: "name", source: ["day", "span"]))),
    ])
}

/// Sees what a page is made of.
private final class PageReader: NSObject, XMLParserDelegate {
  private(set) var language: String?
  private(set) var ids: [String] = []
  /// What a page that needs nothing else does not have.
  private(set) var forbidden: [String] = []
  /// Drawings that have a title and a description.
  private(set) var described = 0
  private var counts: [String: Int] = [:]
  private var path: [String] = []

  func count(_ name: String) -> Int { counts[name] ?? 0 }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    counts[name, default: 0] += 1
    if name == "html" { language = attributes["lang"] }
    if let id = attributes["id"] { ids.append(id) }
    if name == "desc", path.last == "svg" { described += 1 }
    if ["script", "link", "img", "iframe", "object", "image", "use"].contains(name) {
      forbidden.append(name)
    }
    for (key, value) in attributes {
      let isNamespace = key.hasPrefix("xmlns")
      if key.hasPrefix("on") || ["href", "src"].contains(key) || (!isNamespace && value.contains("://")) {
        forbidden.append("\(key)=\(value)")
      }
    }
    path.append(name)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    path.removeLast()
  }
}
