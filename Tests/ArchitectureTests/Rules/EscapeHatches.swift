/// What switches the compiler's checks off, or leaves work undone, has no place in `Sources`.
enum EscapeHatches {
  private static let forbidden: [(code: String, instead: String)] = [
    ("try!", "handle the error"), ("@unchecked", "make it Sendable in fact"),
    ("nonisolated(unsafe)", "let a type guard the state"),
    ("fatalError(", "use a precondition with a sentence"),
  ]

  static func findings(in source: SwiftSource) -> [Finding] {
    let code = forbidden.flatMap { item in
      source.lines(with: item.code).map {
        source.finding(line: $0, "\(item.code) is forbidden: \(item.instead)")
      }
    }
    return code + undone(in: source)
  }

  /// `TODO` that does not say in a sentence (three words and a full stop) what is to be done.
  private static func undone(in source: SwiftSource) -> [Finding] {
    let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      guard let mark = line.firstRange(of: "TODO") else { return nil }
      let rest = line[mark.upperBound...]
      let isSentence = rest.split(whereSeparator: \.isWhitespace).count >= 3 && rest.contains(".")
      return isSentence
        ? nil : source.finding(line: index + 1, "TODO does not say in a sentence what is to be done")
    }
  }
}
