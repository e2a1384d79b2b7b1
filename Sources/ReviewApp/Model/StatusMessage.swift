import ReviewEngine

/// What the status line says.
struct StatusMessage: Sendable, Hashable {
  /// What sort of news it is.
  enum Tone: Sendable, Hashable {
    /// Something was done.
    case done
    /// Something is going on.
    case going
    /// Something was refused or failed.
    case refused
  }

  let tone: Tone
  let text: LocalizedText

  init(_ tone: Tone, _ text: LocalizedText) {
    self.tone = tone
    self.text = text
  }
}
