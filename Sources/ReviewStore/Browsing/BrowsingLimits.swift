/// From which numbers on a list is read in another way. They decide how fast a page comes, never what is in it;
/// measured with a million nominations.
struct BrowsingLimits: Sendable {
  /// So many candidates are sorted at once; more are met along the index of the list's order.
  var sortedAtOnce = 1_000
  /// The same where the text of each candidate has to be read.
  var testedAtOnce = 1_000
  /// So many rows are read on the way and their words tested before all matches of the words are listed: words that
  /// most nominations have fill a page sooner.
  var readsBeforeListingWords = 60
  /// The same for conditions on columns, where listing reads the whole table.
  var readsBeforeListingColumns = 5_000
  /// So many candidates are looked up one by one to count them; more where many stand outside of the largest place.
  var lookedUp = 2_000
  /// Looking a candidate up takes as long as going past so many rows of an index.
  var rowsPastForOneLookedUp = 40

  /// The limits of every store outside tests.
  static let usual = BrowsingLimits()
}
