internal import ReviewEngine

extension PolicyReader {
  /// The rules of every stage that the file has.
  mutating func stages(_ table: ShapedTable?) -> [Stage: StageRules] {
    guard let table else { return [:] }
    let tables = Stage.allCases.compactMap { stage in table.table(stage.id).map { (stage, $0) } }
    let forms = tables.reduce(into: [Stage: [FormField]]()) { forms, entry in
      forms[entry.0] = fields(entry.1.tables("form"))
    }
    return tables.reduce(into: [:]) { result, entry in
      let (stage, table) = entry
      let roles = deciding(table.texts("roles"))
      let rules = StageRules(
        label: table.localized("label") ?? Self.nameless, decidingRoles: roles,
        roles: may(table.table("may"), in: stage), form: forms[stage] ?? [],
        gate: table.tables("gate").compactMap { requirement($0, in: stage, forms: forms) },
        deadline: table.number("deadline"), rule: rule(table.table("rule")),
        reasons: reasons(table.table("reasons")))
      for verdict in rules.reasons.keys where !Transition.of(verdict).stages.contains(stage) {
        report(.notInStage(verdict, stage), at: table.path + ["reasons", verdict.rawValue], spot: .key)
      }
      refuseEmptyApproval(table, in: stage)
      result[stage] = rules
    }
  }

  /// Notes a stage in which nobody may approve: nominations would be stuck there.
  private mutating func refuseEmptyApproval(_ table: ShapedTable, in stage: Stage) {
    let approve = Verdict.approve.rawValue
    if let may = table.table("may"), may.has(approve) {
      if may.texts(approve).isEmpty { report(.nobodyApproves(stage), at: may.path + [approve]) }
    } else if table.has("roles"), table.texts("roles").isEmpty {
      report(.nobodyApproves(stage), at: table.path + ["roles"])
    }
  }

  /// The roles of a list, none of which only reads.
  private mutating func deciding(_ texts: [(text: String, path: [String])]) -> Set<Role> {
    texts.reduce(into: []) { roles, element in
      guard let role = Role(rawValue: element.text) else { return }
      if role == .reader { report(.readerDecides, at: element.path) }
      roles.insert(role)
    }
  }

  private mutating func may(_ table: ShapedTable?, in stage: Stage) -> [Verdict: Set<Role>] {
    guard let table else { return [:] }
    return Verdict.allCases.reduce(into: [:]) { result, verdict in
      guard table.has(verdict.rawValue) else { return }
      if !Transition.of(verdict).stages.contains(stage) {
        report(.notInStage(verdict, stage), at: table.path + [verdict.rawValue], spot: .key)
      }
      result[verdict] = deciding(table.texts(verdict.rawValue))
    }
  }

  private mutating func fields(_ tables: [ShapedTable]) -> [FormField] {
    refuseTwins(tables)
    return tables.map { table in
      FormField(
        id: table.text("id") ?? "", label: table.localized("label") ?? Self.nameless,
        hint: table.localized("hint"), type: type(of: table),
        suggestions: table.shape["suggest"] == nil ? nil : table.word("suggest", as: NameSource.self))
    }
  }

  /// What can be entered in a field. Text stands for what is no type, which was noted, so that the field can still be
  /// found by gates.
  private mutating func type(of table: ShapedTable) -> FieldType {
    switch table.text("type") {
    case "long-text": return .longText
    case "date": return .date
    case "yes-no": return .yesNo
    case "document": return .document
    case "number":
      let (least, most) = (table.number("min"), table.number("max"))
      if let least, let most, least > most {
        report(.leastAboveMost(least, most), at: table.path + ["min"])
      }
      return .number(minimum: least, maximum: most)
    case "choice": return .choice(terms(table.tables("options")))
    case "choices": return .choices(terms(table.tables("options")))
    case "table" where table.shape["columns"] != nil: return .table(fields(table.tables("columns")))
    default: return .text
    }
  }

  private mutating func rule(_ table: ShapedTable?) -> DecisionRule {
    switch table?.text("by") {
    case "votes": return votes(table).map(DecisionRule.votes) ?? .single
    case "ballot": return ballot(table).map(DecisionRule.ballot) ?? .single
    case "scores": return scores(table).map(DecisionRule.scores) ?? .single
    default: return .single
    }
  }

  private mutating func votes(_ table: ShapedTable?) -> VoteRule? {
    guard let table, let needed = table.number("needed"), let all = table.number("of") else { return nil }
    if needed > all { report(.neededAboveAll(needed, all), at: table.path + ["needed"]) }
    return VoteRule(needed: needed, of: all, isBlind: table.flag("blind"))
  }

  private func ballot(_ table: ShapedTable?) -> BallotRule? {
    guard let table, let failed = table.word("failed", as: Verdict.self) else { return nil }
    return BallotRule(failed: failed, reason: table.text("reason"))
  }

  private mutating func scores(_ table: ShapedTable?) -> ScoreRule? {
    guard let table, let cards = table.number("cards"), let minimum = table.points("minimum") else {
      return nil
    }
    let rows = table.tables("criteria")
    refuseTwins(rows)
    let criteria = rows.map { row in
      Criterion(
        id: row.text("id") ?? "", label: row.localized("label") ?? Self.nameless,
        weight: row.number("weight") ?? 1, maximum: row.number("maximum") ?? 1)
    }
    return ScoreRule(cards: cards, minimum: minimum, criteria: criteria, isBlind: table.flag("blind"))
  }
}
