import ReviewApp
import ReviewEngine
import ReviewStore

/// Where forms meet the store.
extension ReviewDesk {
  /// Saves a form: reads the files that were entered, then applies one change.
  /// - Returns: what is to be told: that it is saved, or what is wrong with the files.
  /// - Throws: the refusal, or what kept the store from being written.
  func fill(_ filling: FormFilling, documents: DocumentFiles) async throws -> Message {
    var sheet = filling.sheet
    let mistakes = documents.seal(&sheet)
    guard mistakes.isEmpty else { return .formRefused(filling.nomination.id, mistakes) }
    let change = try workflow.fill(sheet, of: filling.nomination, by: filling.reviewer).get()
    guard let change else { return .formUnchanged(filling.nomination.id) }
    return .applied(
      try await store.apply(workflow.filling([change], by: filling.reviewer, at: filling.time)))
  }
}
