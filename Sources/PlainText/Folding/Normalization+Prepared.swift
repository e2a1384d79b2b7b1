extension Normalization {
  /// The text that folding works on: composed, and without scalars that have no shape.
  ///
  /// U+200B stays: it is written to part words. All other default ignorables go before the text is composed, so that
  /// a joiner between a letter and its accent does not keep them apart.
  static func prepared(_ text: String) -> String {
    if isPlainlyComposed(text) { return text }
    guard text.unicodeScalars.contains(where: isShapeless) else { return composed(text) }
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: text.unicodeScalars.lazy.filter { !isShapeless($0) })
    return composed(String(shown))
  }

  private static func isShapeless(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xAD && scalar != "\u{200B}" && scalar.properties.isDefaultIgnorableCodePoint
  }
}
