import ReviewEngine

/// A list under a name of its own: a tab behind those of the stages.
public struct SavedView: Sendable, Hashable {
  /// What the person calls it.
  public let name: String
  /// What it shows, in the query language.
  public let text: String
  /// What the text means.
  let query: Query

  /// A view; nil when the name is empty or the text is no query.
  public init?(name: String, text: String) {
    guard name.contains(where: { !$0.isWhitespace }), let query = try? Query(parsing: text) else {
      return nil
    }
    self.name = name
    self.text = text
    self.query = query
  }
}
