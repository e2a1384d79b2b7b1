internal import PlainText

extension DocumentTemplate {
  /// How deeply sections may stand in each other.
  private static let deepest = 16

  /// Reads a template.
  /// - Throws: the first mistake in it.
  public init(parsing text: String) throws(TemplateError) {
    var open: [(name: String, isInverted: Bool, line: Int, nodes: [Node])] = [("", false, 0, [])]
    let lines = Normalization.composed(text).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, raw) in lines.enumerated() {
      let number = index + 1
      let line = Self.trimmed(raw)
      if line.isEmpty || line.hasPrefix("%") { continue }
      guard let mark = try Self.mark(in: line, number) else {
        open[open.count - 1].nodes.append(try Self.node(of: line, number))
        continue
      }
      switch mark.sign {
      case "/":
        guard open.count > 1, let last = open.popLast(), last.name == mark.name else {
          throw TemplateError(line: number, .unopened(mark.name))
        }
        open[open.count - 1].nodes.append(
          last.isInverted
            ? .inverted(last.name, last.nodes, line: last.line)
            : .section(last.name, last.nodes, line: last.line))
      default:
        guard open.count <= Self.deepest else { throw TemplateError(line: number, .tooDeep) }
        open.append((mark.name, mark.sign == "^", number, []))
      }
    }
    guard open.count == 1 else {
      let last = open[open.count - 1]
      throw TemplateError(line: last.line, .unclosed(last.name))
    }
    nodes = open[0].nodes
  }

  /// The mark of a section that a line consists of; nil when it is none.
  private static func mark(
    in line: Substring, _ number: Int
  ) throws(TemplateError) -> (
    sign: Character, name: String
  )? {
    guard line.hasPrefix("{{"), line.hasSuffix("}}"), let sign = line.dropFirst(2).first,
      "#^/".contains(sign)
    else { return nil }
    let name = String(trimmed(line.dropFirst(3).dropLast(2)))
    guard isName(name) else { throw TemplateError(line: number, .malformed) }
    return (sign, name)
  }

  private static func node(of line: Substring, _ number: Int) throws(TemplateError) -> Node {
    var (sort, rest) = (Sort.paragraph, line)
    if line.hasPrefix("@") {
      let word = line.dropFirst().prefix { !$0.isWhitespace }
      guard let named = Sort(rawValue: String(word)), named.isNamed else {
        let known = Sort.allCases.filter(\.isNamed).map(\.rawValue)
        throw TemplateError(
          line: number, .unknownBlock(String(word), nearest: NearestName.of(String(word), among: known)))
      }
      (sort, rest) = (named, trimmed(line.dropFirst(word.count + 1)))
    } else {
      for (beginning, found) in [
        ("## ", Sort.subheading), ("# ", .heading), ("- ", .item), ("|", .row),
      ] where line.hasPrefix(beginning) {
        (sort, rest) = (found, trimmed(line.dropFirst(beginning.count)))
        break
      }
    }
    return .line(sort, try pieces(of: rest, number))
  }

  private static func pieces(of text: Substring, _ number: Int) throws(TemplateError) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text
    while let start = rest.firstRange(of: "{{") {
      if start.lowerBound > rest.startIndex { pieces.append(.text(String(rest[..<start.lowerBound]))) }
      guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
        throw TemplateError(line: number, .malformed)
      }
      let name = String(trimmed(rest[start.upperBound..<end.lowerBound]))
      if let sign = name.first, "#^/".contains(sign) { throw TemplateError(line: number, .notAlone(name)) }
      guard isName(name) else { throw TemplateError(line: number, .malformed) }
      pieces.append(.field(name, line: number))
      rest = rest[end.upperBound...]
    }
    return rest.isEmpty ? pieces : pieces + [.text(String(rest))]
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}

extension DocumentTemplate.Sort {
  /// Whether a line says it by name, after `@`.
  fileprivate var isNamed: Bool {
    switch self {
    case .parent, .issuer, .number, .country, .motto, .placed, .title, .subject, .sign: true
    case .heading, .subheading, .item, .row, .paragraph: false
    }
  }
}
