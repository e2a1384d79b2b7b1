import PlainText

/// Letters for a terminal that shows ASCII only: `Đ` becomes `D`, what has no such letter becomes `?`.
struct AsciiLetters {
  private var known: [Unicode.Scalar: Unicode.Scalar] = [:]

  /// The one ASCII letter that stands for `scalar`.
  mutating func letter(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let letter = known[scalar] { return letter }
    let letter = Self.fold(scalar)
    known[scalar] = letter
    return letter
  }

  /// The signs that our sentences and people's texts are written with.
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "«": "<", "»": ">", "‹": "<", "›": ">",
    "–": "-", "—": "-", "−": "-", "‑": "-", "…": "~", "·": "|", "•": "*", "→": ">", "←": "<", "↑": "^",
    "↓": "v",
    "≈": "=", "≠": "#", "×": "x", "✓": "v", "✗": "x", "\u{A0}": " ", "\u{202F}": " ",
  ]

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let sign = signs[scalar] { return sign }
    guard let folded = Folding.folded(String(scalar)).unicodeScalars.first, folded.isASCII else { return "?" }
    guard scalar.properties.isUppercase else { return folded }
    return String(folded).uppercased().unicodeScalars.first ?? folded
  }
}
