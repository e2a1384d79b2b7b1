import ReviewEngine

/// What a decision is about.
enum Targets: Sendable, Hashable {
  /// These nominations, as the reviewer saw them.
  case nominations([Nomination])
  /// Everything the list's query matches, but for some.
  case matching(except: [NominationID: Row])
}
