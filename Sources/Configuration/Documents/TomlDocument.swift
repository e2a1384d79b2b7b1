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
  init(_ text: String) throws(Failure) {
    let bytes = Array(text.utf8)
    var parser = TomlParser(bytes)
    try parser.parse()
    table = parser.root.items
    places = TomlPlaces(parser.places, in: bytes)
  }
}
