/// Where every key and every value of a TOML document stands.
///
/// The parser tells places of its own errors only. A wrong value is found after parsing, so that its place
/// has to be found by reading the text again; that happens only when there is something to report.
struct TomlPlaces {
  /// Where a key and its value begin.
  struct Place: Equatable {
    /// The first byte of the key.
    var key: Int
    /// The first byte of the value; that of the key for a table under a heading.
    var value: Int
  }

  private(set) var byPath: [[String]: Place] = [:]
  private var elements: [[String]: Int] = [:]
  private let lines: LineTable

  /// Finds the places in `text`, which must be TOML; in other text it finds what it can.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    lines = LineTable(bytes)
    var scanner = TomlScanner(bytes)
    var heading: [String] = []
    while scanner.skipToContent() {
      if let header = scanner.heading() {
        heading = enter(header)
      } else if !pair(in: heading, &scanner) {
        scanner.skipLine()
      }
    }
  }

  /// Where the key that `path` leads to begins, or the nearest key around it.
  func key(_ path: [String]) -> SourcePosition? {
    nearest(path).map { lines.position(of: $0.key) }
  }

  /// Where the value that `path` leads to begins, or the nearest value around it.
  func value(_ path: [String]) -> SourcePosition? {
    nearest(path).map { lines.position(of: $0.value) }
  }

  private func nearest(_ path: [String]) -> Place? {
    var path = path
    while !path.isEmpty {
      if let place = byPath[path] { return place }
      path.removeLast()
    }
    return nil
  }

  private mutating func note(_ path: [String], key: Int, value: Int) {
    if byPath[path] == nil { byPath[path] = Place(key: key, value: value) }
  }

  /// The path that a heading opens; one in double brackets opens the next element of a list.
  private mutating func enter(_ header: TomlScanner.Heading) -> [String] {
    var path: [String] = []
    for (index, part) in header.keys.enumerated() {
      path.append(part.name)
      note(path, key: part.offset, value: part.offset)
      let isLast = index == header.keys.count - 1
      if isLast, header.isElement {
        elements[path, default: 0] += 1
      }
      if let count = elements[path], !isLast || header.isElement {
        path.append(String(count - 1))
        note(path, key: part.offset, value: part.offset)
      }
    }
    return path
  }

  /// Reads `a.b = value` and says whether that could be done.
  private mutating func pair(in table: [String], _ scanner: inout TomlScanner) -> Bool {
    let keys = scanner.keys()
    guard !keys.isEmpty, scanner.skip(over: UInt8(ascii: "=")) else { return false }
    scanner.skipBlanks()
    let start = scanner.offset
    var path = table
    for key in keys {
      path.append(key.name)
      note(path, key: key.offset, value: start)
    }
    value(at: path, &scanner)
    return true
  }

  private mutating func value(at path: [String], _ scanner: inout TomlScanner) {
    if scanner.skip(over: UInt8(ascii: "[")) {
      var index = 0
      while scanner.skipToContent(), !scanner.skip(over: UInt8(ascii: "]")) {
        let start = scanner.offset
        note(path + [String(index)], key: start, value: start)
        value(at: path + [String(index)], &scanner)
        index += 1
        _ = scanner.skipToContent()
        if !scanner.skip(over: UInt8(ascii: ",")), scanner.offset == start { return }
      }
    } else if scanner.skip(over: UInt8(ascii: "{")) {
      while scanner.skipToContent(), !scanner.skip(over: UInt8(ascii: "}")) {
        guard pair(in: path, &scanner) else { return }
        _ = scanner.skipToContent()
        _ = scanner.skip(over: UInt8(ascii: ","))
      }
    } else {
      scanner.skipScalar()
    }
  }
}
