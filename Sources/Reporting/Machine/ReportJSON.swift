public import ReviewEngine

extension Report {
  /// The name of the shape of a report in JSON, and its version. The version rises when a member is renamed, goes away
  /// or changes its meaning; a new member does not raise it.
  public static let schema = "guong.report"
  /// See ``schema``.
  public static let schemaVersion = 1

  /// The report as a JSON document, a line for each row.
  ///
  /// Members: `schema`, `version`, `report`, `title`, `made-at`, `made-by`, `query`, `nominations`, `policy`, `sections`.
  /// A section has `id`, `title`, `notes`, `columns` (each with `id`, `title`, `type`), `charts` (each with `kind`,
  /// `title`, `labels`, `values`, which name columns), `rows` (objects with a member for each column) and `total` (such
  /// an object, or null). A count is a number, a share `{"part", "whole"}`, a decimal a number with three decimals, a day
  /// `2026-03-08`, a span a number of minutes, a word its permanent name.
  /// - Parameter language: of the titles and notes.
  /// - Returns: the text, ended by a line feed.
  public func json(in language: Language) -> String {
    var json = JSONText()
    json.object {
      $0.member("schema", Self.schema)
      $0.member("version", Self.schemaVersion)
      $0.member("report", id)
      $0.member("title", title[language])
      $0.member("made-at", occasion.time.description)
      $0.member("made-by", occasion.reviewer)
      $0.member("query", occasion.query)
      $0.member("nominations", occasion.nominations)
      $0.member("policy", occasion.policyVersion)
      $0.array("sections", isSpread: true, sections) { json, section in
        section.append(to: &json, in: language)
      }
    }
    return json.text + "\n"
  }
}

extension ReportSection {
  fileprivate func append(to json: inout JSONText, in language: Language) {
    json.object {
      $0.member("id", id)
      $0.member("title", title[language])
      $0.array("notes", notes) { json, note in json.string(note[language]) }
      $0.array("columns", table.columns) { json, column in
        json.object {
          $0.member("id", column.id)
          $0.member("title", column.label[language])
          $0.member("type", column.kind.rawValue)
        }
      }
      $0.array("charts", charts) { json, chart in
        json.object {
          $0.member("kind", chart.kind.rawValue)
          $0.member("title", chart.title[language])
          $0.member("labels", chart.labels)
          $0.array("values", chart.values) { json, value in json.string(value) }
        }
      }
      $0.array("rows", isSpread: true, table.rows) { json, row in append(row, to: &json) }
      $0.name("total")
      if let total = table.total { append(total, to: &$0) } else { $0.null() }
    }
  }

  private func append(_ row: [ReportValue], to json: inout JSONText) {
    json.object {
      for (column, value) in zip(table.columns, row) {
        $0.name(column.id)
        value.append(to: &$0)
      }
    }
  }
}

extension ReportValue {
  fileprivate func append(to json: inout JSONText) {
    switch self {
    case .none: json.null()
    case .text(let text): json.string(text)
    case .term(let term): json.string(term.id)
    case .count(let count): json.number(count)
    case .ratio(let part, of: let whole):
      json.object {
        $0.member("part", part)
        $0.member("whole", whole)
      }
    case .decimal(let thousandths): json.number(thousandths: thousandths)
    case .day(let day): json.string(day.description)
    case .span(let span): json.number(span.wholeMinutes)
    }
  }
}
