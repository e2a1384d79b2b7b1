import ReviewEngine

/// A command cannot go on: how it ends, and what to say. Says what happened, where, and what to do.
struct Failure: Error, Sendable {
  /// The exit status.
  let status: ExitStatus
  /// What people read; may have several lines.
  let sentence: LocalizedText

  init(_ status: ExitStatus, _ sentence: LocalizedText) {
    self.status = status
    self.sentence = sentence
  }

  init(_ status: ExitStatus, vi: String, en: String) {
    self.init(status, LocalizedText(vi: vi, en: en))
  }
}
