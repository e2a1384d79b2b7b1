import PlainText

extension TableReader {
  /// Refuses a table that lacks one of these columns, accents and case aside.
  ///
  /// - Throws: `columnNotFound` for the first one missing, with the column of the file that looks most like it.
  public func requireColumns(_ names: [String]) throws(ExchangeError) {
    let present = Set(header.map(Folding.folded))
    for wanted in names where !present.contains(Folding.folded(wanted)) {
      throw .columnNotFound(file: name, name: wanted, nearest: NearestName.of(wanted, among: header))
    }
  }
}
