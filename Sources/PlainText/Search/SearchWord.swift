/// A word in the two forms under which search finds it.
public struct SearchWord: Hashable, Sendable {
  /// Lower case without accents.
  public let folded: String
  /// Lower case with accents, the tone mark in its place.
  public let accented: String

  /// Whether the accents were written, so that a query minds them.
  public var hasAccents: Bool { folded != accented }
}
