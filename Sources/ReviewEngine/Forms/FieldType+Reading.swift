internal import PlainText

extension FieldType {
  /// The text under which what somebody entered is kept: ``FieldType`` says how. Nothing entered is nothing kept.
  /// - Parameter text: as it was typed, pasted or read from a file.
  /// - Returns: what is kept.
  /// - Throws: what is wrong with it.
  public func kept(_ text: String) throws(FieldProblem) -> String {
    switch self {
    case .longText: return FormText.lines(text)
    case .choices(let terms): return try Self.choices(text, among: terms)
    case .document: return try Self.document(text)
    case .table: preconditionFailure("A table has rows, and no text of its own.")
    case .text, .number, .date, .choice, .yesNo:
      let line = FormText.oneLine(text)
      return line.isEmpty ? "" : try keptLine(line)
    }
  }

  private func keptLine(_ line: String) throws(FieldProblem) -> String {
    switch self {
    case .number(let minimum, let maximum):
      guard let number = Self.number(line) else { throw .notANumber(line) }
      guard number >= minimum ?? .min, number <= maximum ?? .max else {
        throw .outOfBounds(number, minimum: minimum, maximum: maximum)
      }
      return String(number)
    case .date:
      if let day = CalendarDay(parsing: line.filter { $0 != " " }) { return day.description }
      throw Self.isShapedLikeDate(line) ? .noSuchDay(line) : .notADate(line)
    case .choice(let terms): return try Self.term(line, among: terms).id
    case .yesNo:
      guard let answer = Self.answers[Folding.folded(line)] else { throw .notYesOrNo(line) }
      return answer ? "yes" : "no"
    case .text, .longText, .choices, .document, .table: return line
    }
  }

  /// A whole number, its thousands set apart by dots, commas or blanks, always the same.
  private static func number(_ text: String) -> Int? {
    var digits = text[...]
    let isNegative = "-−–".contains(digits.first ?? " ")
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    if let separator = digits.first(where: { !isDigit($0) }) {
      guard "., \u{A0}\u{202F}'’_".contains(separator) else { return nil }
      let groups = digits.split(separator: separator, omittingEmptySubsequences: false)
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
        return nil
      }
      digits = groups.joined()[...]
    }
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    return Int((isNegative ? "-" : "") + digits)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func isShapedLikeDate(_ text: String) -> Bool {
    let parts = text.split { "-/.".contains($0) }
    return parts.count == 3 && parts.allSatisfy { $0.allSatisfy { isDigit($0) || $0 == " " } }
      && parts.contains { $0.filter(isDigit).count == 4 }
  }

  private static func choices(_ text: String, among terms: [Term]) throws(FieldProblem) -> String {
    var chosen: Set<String> = []
    // A label may have a comma or a semicolon in it: what is between separators is tried whole before it is cut.
    var parts = FormText.lines(text).split(separator: "\n").map { ($0, separators: ";,") }
    while let (part, separators) = parts.popLast() {
      let word = FormText.oneLine(String(part))
      if word.isEmpty { continue }
      if let term = found(word, among: terms) {
        chosen.insert(term.id)
      } else if let separator = separators.first(where: part.contains) {
        parts += part.split(separator: separator).map { ($0, separators: separators) }
      } else {
        chosen.insert(try term(word, among: terms).id)
      }
    }
    return terms.map(\.id).filter(chosen.contains).joined(separator: "\n")
  }

  private static func found(_ text: String, among terms: [Term]) -> Term? {
    let wanted = Folding.folded(text)
    return terms.first { $0.id == text }
      ?? terms.first { $0.names.contains { Normalization.composed($0).lowercased() == text.lowercased() } }
      ?? terms.first { $0.names.contains { Folding.folded($0) == wanted } }
  }

  private static func term(_ text: String, among terms: [Term]) throws(FieldProblem) -> Term {
    if let term = found(text, among: terms) { return term }
    let nearest = NearestName.of(text, among: terms.flatMap(\.names))
    let term = nearest.flatMap { name in terms.first { $0.names.contains(name) } }
    throw .noSuchTerm(text, nearest: term?.label, known: terms)
  }

  /// A path keeps its bytes, because a file system compares them; only blanks at its ends go.
  private static func document(_ text: String) throws(FieldProblem) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let first = text.unicodeScalars.firstIndex(where: { !isBlank($0) }),
      let last = text.unicodeScalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    let path = String(text.unicodeScalars[first...last])
    guard
      !path.unicodeScalars.contains(where: { $0.properties.generalCategory == .control || $0 == "\u{2028}" })
    else { throw .notAPath(FormText.oneLine(path)) }
    if path.contains("://"), !isLink(path) { throw .notALink(path) }
    return path
  }

  /// Whether the kept text of a document is a link rather than a path.
  public static func isLink(_ text: String) -> Bool {
    let lower = text.prefix(8).lowercased()
    for scheme in ["http://", "https://"] where lower.hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      let host = rest.prefix { !"/?#".contains($0) }
      return !host.isEmpty && !rest.contains(where: \.isWhitespace)
    }
    return false
  }

  private static let answers: [String: Bool] = [
    "co": true, "yes": true, "y": true, "c": true, "dung": true, "true": true, "x": true, "roi": true,
    "1": true,
    "khong": false, "no": false, "n": false, "k": false, "sai": false, "false": false, "chua": false,
    "0": false,
  ]
}

extension Term {
  /// Everything that it may be called by.
  fileprivate var names: [String] { [id, label.vi, label.en] }
}
