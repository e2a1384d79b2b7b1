extension Workflow {
  /// Why a reviewer cannot fill in the form of a stage of a nomination; nil when they can.
  ///
  /// The unit, the secretary and whoever decides in the stage fill a form in. A nomination that was rejected, struck
  /// off or withdrawn has nothing to be filled in. The form of a stage that it has not reached is open: what stands in
  /// it is content, no decision. A unit often hands its plan in with the nomination, an import brings forms of every
  /// stage while nothing arrives decided, and no gate looks at a form before its time.
  public func obstacle(toFilling stage: Stage, of nomination: Nomination, by reviewer: Reviewer) -> Refusal? {
    if let refusal = roster.refusal(of: reviewer) { return .roster(refusal) }
    guard policy.rules(of: stage).mayFill.contains(reviewer.role) else {
      return .roleMayNotFill(reviewer.role, stage)
    }
    switch nomination.standing.status {
    case .pending, .returned, .held, .completed: break
    case .rejected, .dropped, .withdrawn:
      return .notFilledInStatus(nomination.id, nomination.standing.status)
    }
    return nomination.standing.isRecused(reviewer.name) ? .standsAside(nomination.id, reviewer.name) : nil
  }

  /// The change that a filled-in form makes. What is incomplete is kept all the same; ``Policy/missing(for:in:on:)``
  /// tells of the result what the gate still asks for.
  /// - Parameters:
  ///   - sheet: the form. A file that nobody sealed is kept without a hash.
  ///   - nomination: whose form it is, as the reviewer saw it.
  ///   - reviewer: who fills it in.
  /// - Returns: the change, nil when the form says nothing new; or why it cannot be made.
  public func fill(
    _ sheet: FormSheet, of nomination: Nomination, by reviewer: Reviewer
  ) -> Result<Change?, Refusal> {
    if let refusal = obstacle(toFilling: sheet.stage, of: nomination, by: reviewer) {
      return .failure(refusal)
    }
    let forms = sheet.settled.withoutMarks
    let changes = nomination.forms.changes(to: forms)
    guard !changes.isEmpty else { return .success(nil) }
    return .success(
      Change(
        expecting: nomination.revision, event: .filled(changes),
        result: nomination.moved(to: nomination.standing, forms: forms)))
  }

  /// The change that forms make which come in with a list. What they say of a field comes in place of what stood there;
  /// fields of which they say nothing stay.
  /// - Parameters:
  ///   - entered: facts as a nomination keeps them.
  ///   - nomination: whose forms they are.
  ///   - reviewer: who brings them in.
  /// - Returns: the change, nil when the forms say nothing new; or why it cannot be made.
  public func fill(
    entered: Facts, of nomination: Nomination, by reviewer: Reviewer
  ) -> Result<Change?, Refusal> {
    var forms = nomination.forms
    for stage in Stage.allCases {
      let facts = entered.under(stage.id)
      guard !facts.isEmpty else { continue }
      for field in policy.rules(of: stage).form {
        let path = FormPlace(field.id).path(in: stage)
        let rows = Array(entered.under(path))
        guard !entered[path].isEmpty || !rows.isEmpty else { continue }
        // A list that names the same file and no hash says nothing new of it.
        let isSameFile = field.type == .document && rows.isEmpty && forms[path] == entered[path]
        if isSameFile { continue }
        forms.remove(under: path)
        forms[path] = entered[path]
        for fact in rows { forms[fact.name] = fact.value }
      }
    }
    let changes = nomination.forms.changes(to: forms)
    guard !changes.isEmpty else { return .success(nil) }
    for stage in Stage.allCases where changes.contains(where: { $0.name.hasPrefix(stage.id + ".") }) {
      if let refusal = obstacle(toFilling: stage, of: nomination, by: reviewer) { return .failure(refusal) }
    }
    return .success(
      Change(
        expecting: nomination.revision, event: .filled(changes),
        result: nomination.moved(to: nomination.standing, forms: forms)))
  }

  /// One saving of a form as an action: one undo takes it back.
  public func filling(_ changes: [Change], by reviewer: Reviewer, at time: Timestamp) -> ChangeSet {
    ChangeSet(header: header(.filling, by: reviewer, at: time), changes: changes)
  }
}

extension StageRules {
  /// The roles that may fill the stage's form in.
  public var mayFill: Set<Role> { decidingRoles.union([.nominator, .secretary]).subtracting([.reader]) }
}

extension FormSheet {
  /// The facts, without the marks of files that nobody read.
  fileprivate var withoutMarks: Facts {
    var facts = facts
    for document in unsealed { facts[document.place.path(in: stage) + Self.hashSuffix] = "" }
    return facts
  }
}
