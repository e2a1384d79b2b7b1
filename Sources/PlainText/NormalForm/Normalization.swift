@_spi(_Unicode) import Swift

/// Canonical composition (NFC): the one spelling under which texts are stored, compared and searched.
public enum Normalization {
  /// The composed form (NFC) of a text.
  /// - Parameter text: any text.
  /// - Returns: the text itself, not copied, when it is composed already, as nearly all text is.
  public static func composed(_ text: String) -> String {
    isPlainlyComposed(text) ? text : recomposed(text)
  }

  /// Whether a look at the bytes is enough to say that a text is in NFC.
  ///
  /// `false` says nothing: the text has scalars outside Latin letters and their usual punctuation.
  static func isPlainlyComposed(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(ComposedScan.isPlainlyComposed) ?? false
  }

  /// The composed form by the Unicode algorithm, whatever the text looks like.
  static func recomposed(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text._nfc {
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The scalars of the canonical decomposition (NFD).
  static func decomposed(_ text: String) -> some Sequence<Unicode.Scalar> {
    text._nfd
  }
}
