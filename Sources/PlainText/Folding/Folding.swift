/// The forms of text under which search compares: pure functions of the text, the same for index and query.
public enum Folding {
  /// Lower case without accents: `Đức` becomes `duc`.
  ///
  /// Full case folding (`ß` is `ss`); đ, Đ, Ð and ð are `d`, and likewise ø, ł, ħ, ŧ, ı, æ, œ, þ become plain letters;
  /// full-width letters and digits become narrow; scalars without a shape (soft hyphens, joiners) are left out.
  /// Scripts whose vowels are marks keep them. Punctuation and spaces stay.
  /// - Parameter text: any text, composed or not.
  /// - Returns: the folded text in NFC; folding it again changes nothing.
  public static func folded(_ text: String) -> String {
    if isSmallASCII(text) { return text }
    let prepared = Normalization.prepared(text)
    let table = LatinLetter.table
    var bytes: [UInt8] = []
    bytes.reserveCapacity(prepared.utf8.count)
    var isTableOnly = true
    prepared.withUTF8Reader { reader in
      while let value = reader.next() {
        if let index = LatinLetter.index(of: value), table[index].appendFolded(to: &bytes) { continue }
        guard let scalar = Unicode.Scalar(value) else { continue }
        isTableOnly = false
        ScalarFolding.appendFolded(scalar, to: &bytes)
      }
    }
    let result = String(decoding: bytes, as: UTF8.self)
    return isTableOnly ? result : Normalization.composed(result)
  }

  /// Lower case with its accents, for search that minds them.
  ///
  /// Ð and ð become đ; a tone mark that a word has over the wrong vowel, or where the older habit puts it, moves to
  /// the one place that index and query agree on (`hòa` and `hoà` both become `hoà`); scalars without a shape are left
  /// out.
  /// - Parameter text: any text, composed or not.
  /// - Returns: the text in NFC; lowering it again changes nothing.
  public static func lowercased(_ text: String) -> String {
    if isSmallASCII(text) { return text }
    var scanner = WordScanner()
    var bytes: [UInt8] = []
    let prepared = Normalization.prepared(text)
    prepared.withUTF8Reader { reader in
      while scanner.readWord(from: &reader, separators: { ScalarFolding.appendLowercased($0, to: &bytes) }) {
        scanner.accented.withBytes { bytes.append(contentsOf: $0) }
        if let separator = scanner.separator {
          ScalarFolding.appendLowercased(separator, to: &bytes)
        }
      }
    }
    return Normalization.composed(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether neither folding nor lowering changes anything, by a look at the bytes.
  private static func isSmallASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
  }
}
