/// The text of a file that people edit, with the name that diagnostics call it by.
struct SourceText: Hashable, Sendable {
  /// The path or the name of the file.
  let file: String
  /// All of it.
  let text: String

  /// A text that is known to be one.
  init(file: String, text: String) {
    self.file = file
    self.text = text
  }

  /// The text that `bytes` hold.
  init(file: String, bytes: [UInt8]) throws(ConfigurationError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let position = LineTable(bytes).position(of: Self.validLength(of: bytes))
      throw .rejected([Diagnostic(file: file, position: position, problem: .notUTF8)])
    }
    // The parser takes a C string, so that what stands after a NUL would silently be left out.
    if let offset = bytes.firstIndex(of: 0) {
      let position = LineTable(bytes).position(of: offset)
      throw .rejected([Diagnostic(file: file, position: position, problem: .containsNUL)])
    }
    self.init(file: file, text: text)
  }

  /// The table that the text holds.
  func table() throws(ConfigurationError) -> [String: TomlItem] {
    do throws(TomlItem.SyntaxError) {
      return try TomlItem.document(text)
    } catch {
      let problem = Problem.syntax(error.words)
      throw .rejected([Diagnostic(file: file, position: error.position, problem: problem)])
    }
  }

  /// The diagnostics of `findings`, each with its place, in the order of the file.
  func diagnostics(of findings: [Finding]) -> [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    let places = TomlPlaces(text)
    return findings.map { finding in
      let isKey = finding.spot == .key
      return Diagnostic(
        file: file, position: isKey ? places.key(finding.path) : places.value(finding.path),
        keyPath: finding.path, problem: finding.problem, nearest: finding.nearest,
        severity: finding.severity)
    }
    .sorted(by: Diagnostic.precedes)
  }

  /// How many bytes at the beginning are UTF-8.
  private static func validLength(of bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var source = bytes.makeIterator()
    var length = 0
    while case .valid(let encoded) = parser.parseScalar(from: &source) { length += encoded.count }
    return length
  }
}
