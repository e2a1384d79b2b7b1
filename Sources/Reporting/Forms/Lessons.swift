internal import PlainText
public import ReviewEngine

/// The lessons that were drawn, collected as a document: by sort, then by field. It keeps every lesson it is shown.
public struct Lessons: ReportMaker {
  /// The permanent name.
  public static let id = "lessons"
  /// What it is called.
  public static let title = LocalizedText(vi: "Bài học kinh nghiệm", en: "Lessons learned")

  private struct Lesson {
    /// The sort's permanent name.
    let sort: String
    /// The key of the field's group.
    let field: String
    let text: String
    let nomination: NominationID
    let subject: String
    let unit: String
    let year: String
  }

  private let policy: Policy
  private let table: FormTable?
  private var fields: NominationGroups
  private var lessons: [Lesson] = []

  /// Nothing collected yet.
  public init(under policy: Policy) {
    self.policy = policy
    table = policy.lessonsTable
    fields = NominationGroups(by: .field, under: policy)
  }

  private var sortColumn: FormField? { table?.column("sort", or: \.isChoice) }

  /// Takes the next nomination.
  public mutating func take(_ nomination: Nomination) {
    guard let table, !nomination.forms.isEmpty else { return }
    let (sort, body) = (sortColumn, table.column("text") { $0 == .longText })
    for row in table.rows(in: nomination.forms) {
      let text = table.text(body, row, in: nomination.forms)
      guard !text.isEmpty else { continue }
      lessons.append(
        Lesson(
          sort: table.text(sort, row, in: nomination.forms), field: fields.key(of: nomination), text: text,
          nomination: nomination.id, subject: nomination.dossier.subject, unit: nomination.dossier.unit,
          year: nomination.dossier.year))
    }
  }

  /// What was counted.
  public func sections() -> [ReportSection] { [overview, document] }

  /// The sorts that the policy knows, those without any lesson included; then those that it does not.
  private var sorts: [Term] {
    let known = sortColumn?.type.terms ?? []
    let others = Set(lessons.map(\.sort)).subtracting(known.map(\.id)).sorted()
    return known
      + others.map { Term(id: $0, label: $0.isEmpty ? Words.notGiven : LocalizedText(vi: $0, en: $0)) }
  }

  private var overview: ReportSection {
    let counts = Dictionary(grouping: lessons, by: \.sort).mapValues(\.count)
    let rows = lessons.isEmpty ? [] : sorts.map { [ReportValue.term($0), .count(counts[$0.id] ?? 0)] }
    return ReportSection(
      id: "sorts", title: LocalizedText(vi: "Theo loại bài học", en: "By sort of lesson"),
      table: ReportTable(
        columns: [
          ReportColumn("sort", LocalizedText(vi: "Loại", en: "Sort"), .text),
          ReportColumn("lessons", LocalizedText(vi: "Bài học", en: "Lessons"), .count),
        ], rows: rows, total: [.term(Term(id: "total", label: Words.total)), .count(lessons.count)]),
      charts: [
        ReportChart(
          .bars, LocalizedText(vi: "Số bài học theo loại", en: "Lessons by sort"), labels: "sort",
          values: ["lessons"])
      ])
  }

  private var document: ReportSection {
    let sorts = self.sorts
    let place = Dictionary(sorts.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let counts = Dictionary(grouping: lessons, by: \.field).mapValues(\.count)
    let fieldPlaces = GroupOrder(of: fields).sorted(counts) { $0 }.map(\.term)
    let byField = Dictionary(fieldPlaces.enumerated().map { ($1?.id ?? "", $0) }) { first, _ in first }
    // Lessons that say the same stand together, where the first of them stands.
    let ids = lessons.map { OrderingKey(identifier: $0.nomination.rawValue).bytes }
    let places = lessons.indices.map { index -> Place in
      let lesson = lessons[index]
      return Place(
        sort: place[lesson.sort] ?? sorts.count, field: byField[fields.term(of: lesson.field)?.id ?? ""] ?? 0,
        id: ids[index], index: index)
    }
    var firsts: [String: Place] = [:]
    for index in lessons.indices {
      let key = places[index].group + lessons[index].text
      firsts[key] = firsts[key].map { min($0, places[index]) } ?? places[index]
    }
    let sorted = lessons.indices.sorted { left, right in
      let first = firsts[places[left].group + lessons[left].text] ?? places[left]
      let second = firsts[places[right].group + lessons[right].text] ?? places[right]
      return first.index != second.index ? first < second : places[left] < places[right]
    }
    let rows = sorted.map { index -> [ReportValue] in
      let lesson = lessons[index]
      return [
        .term(sorts[min(places[index].sort, sorts.count - 1)]), .group(fields.term(of: lesson.field)),
        .text(lesson.text), .text(lesson.subject), .text(lesson.unit), .text(lesson.year),
        .text(lesson.nomination.rawValue),
      ]
    }
    return ReportSection(
      id: "lessons", title: Self.title,
      table: ReportTable(
        columns: [
          ReportColumn("sort", LocalizedText(vi: "Loại", en: "Sort"), .text),
          .group(.field), ReportColumn("text", LocalizedText(vi: "Bài học", en: "Lesson"), .text), .subject,
          .unit, .group(.year), .nomination,
        ], rows: rows,
        layout: .document(
          headings: ["sort", "field"], body: "text", source: ["subject", "unit", "year", "id"])))
  }

  /// Where a lesson stands in the document.
  private struct Place: Comparable {
    let sort: Int
    let field: Int
    let id: [UInt8]
    let index: Int

    /// Names the headings that it stands under.
    var group: String { "\(sort) \(field) " }

    static func < (left: Self, right: Self) -> Bool {
      if (left.sort, left.field) != (right.sort, right.field) {
        return (left.sort, left.field) < (right.sort, right.field)
      }
      return left.id != right.id ? left.id.lexicographicallyPrecedes(right.id) : left.index < right.index
    }
  }
}
