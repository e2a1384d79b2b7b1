/// A TOML file as values, with the places of its keys.
struct TomlDocument: Sendable {
  /// The keys of the file.
  let table: [String: TomlItem]
  /// Where they stand.
  let places: TomlPlaces

  /// Why a text is not TOML.
  struct Failure: Error, Equatable {
    /// What is wrong.
    var mistake: SyntaxMistake
    /// The byte where it is.
    var offset: Int
  }

  /// Reads `text`, and stops at the first mistake in its syntax, as every TOML parser must: what follows may
  /// mean something else once it is mended.
  /// - Parameters:
  ///   - text: the file.
  ///   - keepingImpossibleDays: whether a day such as 2026-02-30 is no mistake yet: whoever takes it out says so.
  ///   - keepingPlaces: whether it is noted where everything stands; a file without mistakes can do without.
  /// - Throws: the first mistake in the syntax, and where it is.
  init(_ text: String, keepingImpossibleDays: Bool = false, keepingPlaces: Bool = true) throws(Failure) {
    let bytes = Array(text.utf8)
    var parser = TomlParser(
      bytes, keepingImpossibleDays: keepingImpossibleDays, keepingPlaces: keepingPlaces)
    try parser.parse()
    table = parser.root.items
    places = TomlPlaces(parser.places, in: bytes)
  }
}
