extension Workflow {
  /// The change that facts make which are known already as forms keep them: what an import or a demo brings along.
  /// - Parameters:
  ///   - facts: by `stage.field`, added to what the forms say; a fact of the same name is replaced.
  ///   - nomination: whose forms they are for.
  ///   - reviewer: who fills them in.
  /// - Returns: the change, nil when the forms say all of it already; or why it cannot be made.
  public func fill(
    _ facts: Facts, in nomination: Nomination, by reviewer: Reviewer
  ) -> Result<Change?, Refusal> {
    var forms = nomination.forms
    for fact in facts.all { forms[fact.name] = fact.value }
    let changes = nomination.forms.changes(to: forms)
    guard !changes.isEmpty else { return .success(nil) }
    let stages = Set(changes.compactMap { Stage(id: $0.name.prefix { $0 != "." }) })
    for stage in stages.sorted() {
      if let refusal = obstacle(toFilling: stage, of: nomination, by: reviewer) { return .failure(refusal) }
    }
    return .success(
      Change(
        expecting: nomination.revision, event: .filled(changes),
        result: nomination.moved(to: nomination.standing, forms: forms)))
  }
}
