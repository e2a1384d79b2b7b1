import ReviewEngine

/// Two nominations side by side: one, and those that it looks like, one after the other.
struct ComparisonState: Sendable, Hashable {
  /// The nomination that the others look like.
  let subject: NominationID
  /// The pairs; nil until they have come.
  var pairs: [DuplicatePair]?
  /// The pair that is shown, counted in ``pairs``.
  var index = 0
  /// The first line on the screen.
  var top = 0

  /// The pair that is shown.
  var pair: DuplicatePair? { pairs.flatMap { $0.indices.contains(index) ? $0[index] : nil } }
}
