internal import PlainText
internal import ReviewEngine

extension PolicyReader {
  /// The titles, none of which is below itself.
  mutating func titles(_ table: ShapedTable) -> [AwardTitle] {
    let rows = table.tables("titles")
    refuseTwins(rows)
    let titles = rows.map { row in
      AwardTitle(
        id: row.text("id") ?? "", label: row.localized("label") ?? Self.nameless,
        subjectKinds: Set(row.words("subject-kinds")), below: row.text("below"),
        legalBasis: row.localized("legal-basis"))
    }
    let below = Dictionary(titles.map { ($0.id, $0.below) }) { first, _ in first }
    var inCycle: Set<String> = []
    for (row, title) in zip(rows, titles) {
      guard let next = title.below else { continue }
      guard below[next] != nil else {
        let nearest = NearestName.of(next, among: titles.map(\.id))
        report(.unknownTitle(next), at: row.path + ["below"], nearest: nearest)
        continue
      }
      guard !inCycle.contains(title.id), let cycle = Self.cycle(from: title.id, below) else { continue }
      inCycle.formUnion(cycle)
      report(.titleCycle(cycle), at: row.path + ["below"])
    }
    return titles
  }

  /// The titles that lead from one back to it, it first and last; nil when they do not.
  private static func cycle(from id: String, _ below: [String: String?]) -> [String]? {
    var way = [id]
    while let next = below[way[way.count - 1]] ?? nil {
      if next == id { return way + [id] }
      guard !way.contains(next) else { return nil }
      way.append(next)
    }
    return nil
  }

  /// When ballots carry.
  mutating func thresholds(_ table: ShapedTable, titles: [AwardTitle]) -> [Threshold] {
    let rows = table.tables("thresholds")
    refuseTwins(rows)
    let known = titles.map(\.id)
    return rows.map { row in
      for (id, path) in row.texts("titles") where !known.contains(id) {
        report(.unknownTitle(id), at: path, nearest: NearestName.of(id, among: known))
      }
      return Threshold(
        id: row.text("id") ?? "", titles: Set(row.texts("titles").map(\.text)),
        kinds: Set(row.words("kinds")),
        ratio: row.share("ratio") ?? Ratio(1, 1), base: row.word("base") ?? .allMembers,
        isSecret: row.flag("secret"), quorum: row.share("quorum") ?? Ratio(1, 1),
        hasWrittenBallots: row.flag("written-ballots"), countsRecused: row.flag("counts-recused"),
        legalBasis: row.localized("legal-basis") ?? Self.nameless, validity: validity(row.table("valid")))
    }
  }

  /// How many there may be of what.
  mutating func quotas(_ table: ShapedTable, stages: [Stage: StageRules]) -> [Quota] {
    let rows = table.tables("quotas")
    refuseTwins(rows)
    return rows.compactMap { row in
      let part = query("part", in: row, stages: stages)
      let whole = row.has("whole") ? query("whole", in: row, stages: stages) : .everything
      guard PolicyShape.limits.count(where: row.has) == 1 else {
        report(.oneLimit(PolicyShape.limits), at: row.path)
        return nil
      }
      let limit: Quota.Limit? =
        if let count = row.number("at-most") {
          .atMost(count)
        } else if let count = row.number("at-least") {
          .atLeast(count)
        } else if let share = row.share("share-at-least") {
          .shareAtLeast(share)
        } else {
          row.share("share-at-most").map(Quota.Limit.shareAtMost)
        }
      if row.has("whole"), !row.has("share-at-least"), !row.has("share-at-most") {
        report(.wholeWithoutShare, at: row.path + ["whole"], spot: .key)
      }
      guard let part, let whole, let limit else { return nil }
      return Quota(
        id: row.text("id") ?? "", label: row.localized("label") ?? Self.nameless, part: part, whole: whole,
        per: row.word("per"), limit: limit)
    }
  }

  /// A query; nil where it cannot be read, which was noted. What it asks of forms must be there.
  private mutating func query(
    _ key: String, in row: ShapedTable, stages: [Stage: StageRules]
  ) -> Query? {
    guard let query = row.text(key).flatMap({ try? Query(parsing: $0) }) else { return nil }
    for form in query.condition.forms {
      guard let rules = stages[form.stage] else { continue }
      guard let field = rules.field(form.field) else {
        let nearest = NearestName.of(form.field, among: rules.form.map(\.id))
        report(
          .unknownField("\(form.stage.id).\(form.field)"), at: row.path + [key],
          nearest: nearest.map { "\(form.stage.id).\($0)" })
        continue
      }
      guard let column = form.column else { continue }
      let columns = if case .table(let columns) = field.type { columns.map(\.id) } else { [String]() }
      guard !columns.contains(column) else { continue }
      report(
        .unknownColumn(column, of: field.id), at: row.path + [key],
        nearest: NearestName.of(column, among: columns))
    }
    return query
  }
}

extension Condition {
  /// What it asks of forms, wherever in it.
  fileprivate var forms: [FormCondition] {
    switch self {
    case .form(let form): [form]
    case .not(let condition): condition.forms
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.forms)
    default: []
    }
  }
}
