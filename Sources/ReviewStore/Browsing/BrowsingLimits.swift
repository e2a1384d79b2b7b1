/// From which numbers on a list is read in another way. They decide how fast a page comes, never what is in it;
/// measured with a million nominations.
struct BrowsingLimits: Sendable {
  /// So many candidates are sorted at once; more are met along the index of the list's order.
  var sortedAtOnce = 4_000
  /// The same where the text of each candidate has to be read.
  var testedAtOnce = 500
  /// So many matches of words are listed before a walk begins.
  var matchesListed = 50_000
  /// Where they are more: so many rows are read to test their words before the matches are listed all the same.
  var testsBeforeListing = 2_000
  /// So many candidates are looked up one by one to count them.
  var lookedUp = 20_000

  /// The limits of every store outside tests.
  static let usual = BrowsingLimits()
}
