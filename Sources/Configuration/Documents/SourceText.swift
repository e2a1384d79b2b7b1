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

  /// The document that the text holds; days that do not exist can be left to whoever takes them out.
  func document(
    keepingImpossibleDays: Bool = false, keepingPlaces: Bool = true
  ) throws(ConfigurationError) -> TomlDocument {
    do throws(TomlDocument.Failure) {
      return try TomlDocument(
        text, keepingImpossibleDays: keepingImpossibleDays, keepingPlaces: keepingPlaces)
    } catch {
      let position = LineTable(Array(text.utf8)).position(of: error.offset)
      throw .rejected([Diagnostic(file: file, position: position, problem: .syntax(error.mistake))])
    }
  }

  /// The diagnostics of `findings`, each with its place, in the order of the file.
  ///
  /// Reads the text again for that, so that nobody has to keep the places of files without mistakes.
  func diagnostics(of findings: [Finding]) -> [Diagnostic] {
    guard !findings.isEmpty, let places = places() else { return [] }
    return findings.map { finding in
      Diagnostic(
        file: file, position: places.position(of: finding.spot, at: finding.path),
        keyPath: finding.path, problem: finding.problem, nearest: finding.nearest,
        severity: finding.severity)
    }
    .sorted(by: Diagnostic.precedes)
  }

  /// Where everything stands; nothing when the text is no document.
  func places() -> TomlPlaces.Index? {
    (try? TomlDocument(text, keepingImpossibleDays: true)).map { TomlPlaces.Index($0.places) }
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
