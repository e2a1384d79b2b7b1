internal import PlainText
internal import ReviewEngine

extension PolicyReader {
  /// A line of a gate; nil where it asks for nothing that there is, which was noted.
  mutating func requirement(
    _ table: ShapedTable, in stage: Stage, forms: [Stage: [FormField]]
  ) -> Requirement? {
    guard let name = table.text("field"),
      let place = place(named: name, at: table.path + ["field"], in: stage, forms: forms)
    else { return nil }
    var values: [String: Set<String>] = [:]
    switch place {
    case .dossier(let field):
      refuse(["at-least", "values", "working-days-after"], of: table, for: field.rawValue)
    case .form(let owner, let id):
      guard let field = forms[owner]?.first(where: { $0.id == id }) else { return nil }
      if !field.type.canHaveSeveral { refuse(["at-least"], of: table, for: field.type.name) }
      if field.type != .date { refuse(["working-days-after"], of: table, for: field.type.name) }
      for (key, texts, path) in table.openLists("values") {
        values[key] = Set(texts.map(\.text))
        checkValues(key, texts, at: path, of: field)
      }
    }
    return Requirement(
      place, kinds: Set(table.words("kinds")), subjectKinds: Set(table.words("subject-kinds")),
      atLeast: table.number("at-least") ?? 1, values: values,
      workingDaysAfter: table.number("working-days-after"))
  }

  /// The field of a name: of the dossier, of the stage's own form, or `stage.field`.
  private mutating func place(
    named name: String, at path: [String], in stage: Stage, forms: [Stage: [FormField]]
  ) -> Requirement.Place? {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 {
      if parts[0] == "dossier", let field = DossierField(rawValue: parts[1]) { return .dossier(field) }
      if let owner = Stage(id: parts[0]), forms[owner]?.contains(where: { $0.id == parts[1] }) == true {
        guard owner <= stage else {
          report(.laterStage(field: parts[1], of: owner, in: stage), at: path)
          return nil
        }
        return .form(owner, parts[1])
      }
    } else {
      let isInForm = forms[stage]?.contains { $0.id == name } == true
      switch (DossierField(rawValue: name), isInForm) {
      case (.some, true):
        report(.ambiguousField(name, choices: ["dossier.\(name)", "\(stage.id).\(name)"]), at: path)
        return nil
      case (.some(let field), false): return .dossier(field)
      case (nil, true): return .form(stage, name)
      case (nil, false): break
      }
    }
    report(
      .unknownField(name), at: path,
      nearest: NearestName.of(name, among: Self.fieldNames(in: stage, forms: forms)))
    return nil
  }

  /// Every name by which a gate can ask for a field.
  private static func fieldNames(in stage: Stage, forms: [Stage: [FormField]]) -> [String] {
    let earlier = Stage.allCases.filter { $0 <= stage }.flatMap { owner in
      (forms[owner] ?? []).map { "\(owner.id).\($0.id)" }
    }
    return (forms[stage] ?? []).map(\.id) + DossierField.allCases.map(\.rawValue) + earlier
      + DossierField.allCases.map { "dossier.\($0.rawValue)" }
  }

  private mutating func checkValues(
    _ key: String, _ texts: [(text: String, path: [String])], at path: [String], of field: FormField
  ) {
    let columns: [FormField]
    if case .table(let own) = field.type { columns = own } else { columns = [field] }
    guard let column = columns.first(where: { $0.id == key }) else {
      let nearest = NearestName.of(key, among: columns.map(\.id))
      report(.unknownColumn(key, of: field.id), at: path, spot: .key, nearest: nearest)
      return
    }
    guard let options = column.type.singleOptions else {
      report(.noOptions(key), at: path, spot: .key)
      return
    }
    for (text, path) in texts where !options.contains(text) {
      report(.unknownOption(text, of: key), at: path, nearest: NearestName.of(text, among: options))
    }
  }

  private mutating func refuse(_ keys: [String], of table: ShapedTable, for chosen: String) {
    for key in keys where table.has(key) {
      report(.keyNotFor(key, chosen: chosen), at: table.path + [key], spot: .key)
    }
  }
}

extension FieldType {
  /// Whether a gate can ask for a number of them.
  fileprivate var canHaveSeveral: Bool {
    switch self {
    case .table, .choices: true
    case .text, .longText, .number, .date, .choice, .yesNo, .document: false
    }
  }

  /// The values of which a field says one; nil where it says anything else.
  fileprivate var singleOptions: [String]? {
    switch self {
    case .choice(let terms): terms.map(\.id)
    case .yesNo: ["yes", "no"]
    case .text, .longText, .number, .date, .choices, .document, .table: nil
    }
  }
}
