/// The words of texts for the search index and for queries. Both sides come from here and so always agree.
public enum SearchWords {
  /// The number of these rules. An index that was built under another number has to be built anew.
  public static let rulesVersion = 1

  /// The words of a text in their order, repeated ones too.
  ///
  /// A word is the longest run of letters, marks and digits of any script, without marks before its first letter.
  /// - Parameter text: any text, composed or not.
  /// - Returns: the words; none has an empty form or a space.
  public static func words(in text: String) -> [SearchWord] {
    var scanner = WordScanner()
    var words: [SearchWord] = []
    Normalization.prepared(text).withUTF8Reader { reader in
      while scanner.readWord(from: &reader) {
        guard !scanner.folded.isEmpty else { continue }
        words.append(
          SearchWord(folded: scanner.folded.text, accented: scanner.accented.text))
      }
    }
    return words
  }

  /// What the search index stores for a row: the distinct tokens of its texts, with one space between.
  ///
  /// Each word gives its folded form, and its accented form when that differs. A query looks for a word's accented form
  /// when `hasAccents`, else for the folded one.
  /// - Parameter texts: the texts of the row, in any form.
  /// - Returns: the tokens in the order of their first appearance.
  public static func indexText(of texts: some Sequence<String>) -> String {
    var scanner = WordScanner()
    var tokens = TokenSet()
    for text in texts {
      Normalization.prepared(text).withUTF8Reader { reader in
        while scanner.readWord(from: &reader) {
          guard !scanner.folded.isEmpty else { continue }
          scanner.folded.withBytes { tokens.insert($0) }
          scanner.accented.withBytes { tokens.insert($0) }
        }
      }
    }
    return tokens.text
  }
}
