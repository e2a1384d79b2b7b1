/// From which numbers on a list is read in another way. They decide how fast a page comes, never what is in it;
/// measured with a million nominations.
struct BrowsingLimits: Sendable {
  /// So many candidates are sorted at once; more are met along the index of the list's order.
  var sortedAtOnce = 4_000
  /// The same where the text of each candidate has to be read.
  var testedAtOnce = 1_000
  /// So many rows are read on the way and their words tested before all matches of the words are listed: words that
  /// most nominations have fill a page sooner.
  var readsBeforeListingWords = 150
  /// The same for conditions on columns, where listing reads the whole table.
  var readsBeforeListingColumns = 5_000
  /// So many candidates are looked up one by one to count them.
  var lookedUp = 20_000

  /// The limits of every store outside tests.
  static let usual = BrowsingLimits()
}
