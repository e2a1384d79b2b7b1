import PlainText
import ReviewEngine
import ReviewStore

extension ReviewDesk {
  /// So many nominations are looked at for names, the first of the queue that match: enough to see which names are
  /// frequent, and read within a few milliseconds.
  private static let looked = 200

  /// So many names are offered at most.
  private static let offered = 6

  /// The names that complete what was typed in a field of a form, the likeliest first.
  /// - Parameters:
  ///   - request: what was typed, and where.
  ///   - soFar: called with the names that are known already while others are still looked for.
  /// - Returns: the names.
  /// - Throws: `StoreError`.
  func names(for request: NameRequest, soFar: @Sendable ([String]) -> Void) async throws -> [String] {
    var names = KnownNames(matching: request.text)
    switch request.source {
    case .people:
      for dossier in try await dossiers(where: .subject, says: request.text)
      where dossier.subjectKind == .individual || dossier.subjectKind == nil {
        names.add(dossier.subject)
      }
      for session in try await sessions() { for member in session.members { names.add(member.name) } }
    case .units:
      for dossier in try await dossiers(where: .unit, says: request.text) { names.add(dossier.unit) }
    case .movements:
      for movement in workflow.policy.vocabulary.movements { names.add(movement.label[request.language]) }
      soFar(names.best(Self.offered))
      for dossier in try await dossiers(where: .movement, says: request.text) { names.add(dossier.movement) }
    }
    // Forms are looked through last: where a word is frequent and the forms do not have it, that takes longest.
    soFar(names.best(Self.offered))
    for name in try await entered(request) { names.add(name) }
    return names.best(Self.offered)
  }

  /// The dossiers whose field says what was typed; any, where nothing was.
  private func dossiers(where field: QueryField, says text: String) async throws -> [Dossier] {
    let condition = TextPattern(text, isOpenEnded: true).map { Condition.field(field, $0) } ?? .everything
    return try await first(condition).map(\.dossier)
  }

  /// What was entered in the same field of other nominations.
  private func entered(_ request: NameRequest) async throws -> [String] {
    // Without a word to look for, every form of the store would have to be read.
    guard let pattern = TextPattern(request.text, isOpenEnded: true) else { return [] }
    let (field, column) = (request.place.field, request.place.column)
    let says = FormCondition(stage: request.stage, field: field, column: column, test: .says(pattern))
    // What has not come to the stage has nothing in its form.
    let stages = Stage.allCases.filter { $0 >= request.stage }.map(Condition.stage)
    return try await first(.all([.any(stages), .form(says)])).flatMap { nomination -> [String] in
      let path = "\(request.stage.id).\(field)"
      guard let column else { return [nomination.forms[path]] }
      return nomination.forms.under(path).filter { $0.name.hasSuffix(".\(column)") }.map(\.value)
    }
  }

  private func first(_ condition: Condition) async throws -> [Nomination] {
    let context = QueryContext(reviewer: "", now: Timestamp(milliseconds: 0))
    let request = PageRequest(
      query: Query(condition), anchor: .start, limit: Self.looked, context: context)
    return try await store.page(request).rows.map(\.nomination)
  }
}
