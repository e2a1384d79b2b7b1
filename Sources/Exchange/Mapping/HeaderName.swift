import PlainText

/// The form under which names in a header row are compared.
enum HeaderName {
  /// Small letters and digits without accents, words one space apart: case, accents, line breaks, hyphens,
  /// slashes and stars make no difference.
  static func normalized(_ text: String) -> String {
    var result = ""
    var isGap = false
    for scalar in Folding.folded(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if isGap, !result.isEmpty { result.append(" ") }
        result.unicodeScalars.append(scalar)
        isGap = false
      } else {
        isGap = true
      }
    }
    return result
  }

  /// The same without what stands in brackets, which explains a name: `Năm (yyyy)`.
  static func normalizedWithoutBrackets(_ text: String) -> String {
    var depth = 0
    var result = ""
    for character in text {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      default: if depth <= 0 { result.append(character) }
      }
    }
    return normalized(result)
  }
}
