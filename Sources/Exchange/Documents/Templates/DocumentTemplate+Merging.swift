internal import PlainText

/// What a template's names stand for.
public struct MergeData: Sendable, Hashable {
  /// Values by name.
  public var fields: [String: String]
  /// Lists of things by name.
  public var lists: [String: [MergeData]]

  /// Makes data.
  public init(_ fields: [String: String] = [:], lists: [String: [MergeData]] = [:]) {
    self.fields = fields
    self.lists = lists
  }
}

extension DocumentTemplate {
  /// The document that comes of it. Values are put in as they are: none of them can be a block, or another name.
  /// - Throws: a name that the data does not have.
  public func merged(with data: MergeData) throws(TemplateError) -> OfficialDocument {
    var merging = Merging()
    try merging.add(nodes, [data])
    return OfficialDocument(merging.blocks)
  }

  /// Collects blocks; rows that follow each other become one table.
  private struct Merging {
    var blocks: [OfficialDocument.Block] = []

    mutating func add(_ nodes: [Node], _ scopes: [MergeData]) throws(TemplateError) {
      for node in nodes {
        switch node {
        case .line(let sort, let pieces): try add(sort, pieces, scopes)
        case .section(let name, let inner, let line):
          for scope in try things(name, scopes, line) {
            try add(inner, scope.map { [$0] + scopes } ?? scopes)
          }
        case .inverted(let name, let inner, let line):
          if try things(name, scopes, line).isEmpty { try add(inner, scopes) }
        }
      }
    }

    /// The things of a list, innermost first; for a value that is not empty, once nothing new.
    private func things(
      _ name: String, _ scopes: [MergeData], _ line: Int
    ) throws(TemplateError) -> [MergeData?] {
      for scope in scopes {
        if let list = scope.lists[name] { return list }
        if let field = scope.fields[name] { return field.isEmpty ? [] : [nil] }
      }
      throw Self.unknown(name, scopes, line)
    }

    private func text(of pieces: [Piece], _ scopes: [MergeData]) throws(TemplateError) -> String {
      var text = ""
      for piece in pieces {
        switch piece {
        case .text(let literal): text += literal
        case .field(let name, let line):
          guard let value = scopes.lazy.compactMap({ $0.fields[name] }).first else {
            throw Self.unknown(name, scopes, line)
          }
          text += value
        }
      }
      return text
    }

    private mutating func add(
      _ sort: Sort, _ pieces: [Piece], _ scopes: [MergeData]
    ) throws(TemplateError) {
      switch sort {
      case .row:
        let cells = try cells(of: pieces, scopes)
        if case .table(let rows) = blocks.last {
          let width = rows[0].count
          let fitted = Array((cells + Array(repeating: "", count: width)).prefix(width))
          blocks[blocks.count - 1] = .table(rows + [fitted])
        } else {
          blocks.append(.table([cells]))
        }
      case .sign:
        blocks.append(
          .signatures(
            try cells(of: pieces, scopes).map { cell in
              let cut = cell.firstIndex(of: "=") ?? cell.endIndex
              return OfficialDocument.Signature(
                function: Self.trimmed(cell[..<cut]), name: Self.trimmed(cell[cut...].dropFirst()))
            }))
      default:
        let text = try text(of: pieces, scopes)
        if let block = sort.block(text) { blocks.append(block) }
      }
    }

    /// The cells of a row. Bars in the template part them; those in values do not.
    private func cells(of pieces: [Piece], _ scopes: [MergeData]) throws(TemplateError) -> [String] {
      var cells: [[Piece]] = [[]]
      for piece in pieces {
        guard case .text(let literal) = piece else {
          cells[cells.count - 1].append(piece)
          continue
        }
        let parts = literal.split(separator: "|", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
          if index > 0 { cells.append([]) }
          cells[cells.count - 1].append(.text(String(part)))
        }
      }
      var texts: [String] = []
      for cell in cells { texts.append(Self.trimmed(try text(of: cell, scopes)[...])) }
      // A bar at the end of the line ends the last cell, and begins none.
      if case .text(let literal) = pieces.last, literal.last == "|" { texts.removeLast() }
      return texts
    }

    private static func trimmed(_ text: Substring) -> String {
      let start = text.drop { $0 == " " }
      return String(start.reversed().drop { $0 == " " }.reversed())
    }

    private static func unknown(_ name: String, _ scopes: [MergeData], _ line: Int) -> TemplateError {
      let known = scopes.flatMap { Array($0.fields.keys) + Array($0.lists.keys) }.sorted()
      return TemplateError(line: line, .unknownField(name, nearest: NearestName.of(name, among: known)))
    }
  }
}

extension DocumentTemplate.Sort {
  /// The block of one line; nil for those that are made otherwise, and for a line of the head that says nothing.
  fileprivate func block(_ text: String) -> OfficialDocument.Block? {
    switch self {
    case .parent: text.isEmpty ? nil : .parent(text)
    case .issuer: text.isEmpty ? nil : .issuer(text)
    case .number: text.isEmpty ? nil : .number(text)
    case .country: text.isEmpty ? nil : .country(text)
    case .motto: text.isEmpty ? nil : .motto(text)
    case .placed: text.isEmpty ? nil : .placed(text)
    case .title: .title(text)
    case .subject: text.isEmpty ? nil : .subject(text)
    case .heading: .heading(level: 1, text)
    case .subheading: .heading(level: 2, text)
    case .item: .item(text)
    case .paragraph: .paragraph(text)
    case .row, .sign: nil
    }
  }
}
