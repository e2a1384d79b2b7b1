internal import ReviewEngine

/// A table in the form of a stage, found by what it is for.
struct FormTable: Sendable, Hashable {
  /// Where its rows are among the facts of a nomination: `replicate.events`.
  let path: String
  /// What people call it.
  let label: LocalizedText
  /// Its columns.
  let columns: [FormField]

  init?(_ field: FormField, of stage: Stage) {
    guard case .table(let columns) = field.type else { return nil }
    path = "\(stage.id).\(field.id)"
    label = field.label
    self.columns = columns
  }

  /// The first column that has an id or, if none has, the first of a sort.
  func column(_ id: String, or isOfSort: (FieldType) -> Bool) -> FormField? {
    columns.first { $0.id == id } ?? columns.first { isOfSort($0.type) }
  }

  /// What a row says in a column.
  func text(_ column: FormField?, _ row: Int, in forms: Facts) -> String {
    column.map { forms["\(path).\(row).\($0.id)"] } ?? ""
  }

  /// The numbers of the rows that say something.
  func rows(in forms: Facts) -> [Int] { forms.isEmpty ? [] : forms.rows(of: path) }
}

extension Policy {
  /// The table in which lessons are collected: the one that is called so, or else the first of summarising that has
  /// texts by sorts.
  var lessonsTable: FormTable? {
    let tables = tables(of: .summarize)
    return tables.first { $0.path == "summarize.lessons" }
      ?? tables.first { table in
        table.columns.contains { $0.type.isChoice } && table.columns.contains { $0.type == .longText }
      }
  }

  /// The table of the events by which exemplars are made known: the one that asks for a channel of the policy's.
  var eventsTable: FormTable? {
    let tables = tables(of: .replicate)
    return tables.first { $0.channelColumn(of: self) != nil }
      ?? tables.first { $0.path == "replicate.events" }
  }

  /// The table of the units that took something over: the one that is called so, or else the first of replicating
  /// that is not about events and asks for a result.
  var adoptionsTable: FormTable? {
    let tables = tables(of: .replicate)
    return tables.first { $0.path == "replicate.adoptions" }
      ?? tables.first { table in table != eventsTable && table.columns.contains { $0.id == "result" } }
  }

  /// The table of the yearly re-checks: the one that is called so, or else the first of replicating that is about
  /// neither events nor adoptions and asks for a day.
  var rechecksTable: FormTable? {
    let tables = tables(of: .replicate)
    return tables.first { $0.path == "replicate.rechecks" }
      ?? tables.first { table in
        table != eventsTable && table != adoptionsTable && table.columns.contains { $0.type == .date }
      }
  }

  private func tables(of stage: Stage) -> [FormTable] {
    rules(of: stage).form.compactMap { FormTable($0, of: stage) }
  }
}

extension FormTable {
  /// The column that asks for one of the channels of a policy.
  func channelColumn(of policy: Policy) -> FormField? {
    let channels = Set(policy.vocabulary.channels.map(\.id))
    return columns.first { column in
      if column.id == "channel" { return true }
      guard case .choice(let terms) = column.type, !channels.isEmpty else { return false }
      return channels.isSuperset(of: terms.map(\.id))
    }
  }
}

extension FieldType {
  /// Whether one of several terms is chosen.
  var isChoice: Bool {
    if case .choice = self { true } else { false }
  }

  /// Whether a whole number is asked for.
  var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  /// The terms that can be chosen; none where nothing is.
  var terms: [Term] {
    switch self {
    case .choice(let terms), .choices(let terms): terms
    case .text, .longText, .number, .date, .yesNo, .document, .table: []
    }
  }
}
