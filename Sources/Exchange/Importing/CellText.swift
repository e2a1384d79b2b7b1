import PlainText

/// What may be done to the text of a cell: blanks at its ends go, it is put into composed form, and what a
/// spreadsheet writes for a formula that failed is nothing. Everything else stays to the letter.
enum CellText {
  /// The text as a dossier holds it.
  static func cleaned(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return "" }
    var text = text
    // Most cells begin and end with a letter or digit of ASCII.
    if first <= 0x20 || first >= 0x80 || last <= 0x20 || last >= 0x80 { trim(&text) }
    if text.utf8.first == UInt8(ascii: "#"), spreadsheetErrors.contains(text) { return "" }
    return Normalization.composed(text)
  }

  private static func trim(_ text: inout String) {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !isBlank($0) }),
      let end = scalars.lastIndex(where: { !isBlank($0) })
    else {
      text = ""
      return
    }
    if start == scalars.startIndex, scalars.index(after: end) == scalars.endIndex { return }
    text = String(scalars[start...end])
  }

  /// The Unicode property White_Space, as a switch because this is asked of every cell.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static let spreadsheetErrors: Set<String> = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA",
    "#BLOCKED!", "#CONNECT!", "#FIELD!", "#UNKNOWN!", "#ERROR!",
  ]
}
