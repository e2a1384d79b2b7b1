/// A place in the bytes of a TOML text, and the small steps from there.
struct TomlCursor {
  /// The text.
  let bytes: [UInt8]
  /// The byte that comes next.
  var offset = 0

  /// The beginning of `bytes`, past a byte order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The next byte; nothing at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The byte after the next one.
  var second: UInt8? { offset + 1 < bytes.count ? bytes[offset + 1] : nil }

  /// A failure here.
  func failure(_ mistake: SyntaxMistake) -> TomlDocument.Failure {
    TomlDocument.Failure(mistake: mistake, offset: offset)
  }

  /// Steps over `mark`, if it is next; says whether it was.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  /// Whether three times `mark` are next.
  func isTriple(_ mark: UInt8) -> Bool {
    next == mark && second == mark && offset + 2 < bytes.count && bytes[offset + 2] == mark
  }

  /// Steps over spaces and tabs.
  mutating func skipBlanks() {
    while let byte = next, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { offset += 1 }
  }

  /// Steps over a line end, if one is next; says whether it was.
  mutating func takeLineEnd() -> Bool {
    if take("\n") { return true }
    guard next == UInt8(ascii: "\r"), second == UInt8(ascii: "\n") else { return false }
    offset += 2
    return true
  }

  /// Steps over a comment, if one is next.
  mutating func skipComment() throws(TomlDocument.Failure) {
    guard take("#") else { return }
    while let byte = next, byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "\r"), second == UInt8(ascii: "\n") { return }
      if Self.isControl(byte) { throw failure(.control) }
      offset += 1
    }
  }

  /// Steps over blanks, line ends and comments.
  mutating func skipToContent() throws(TomlDocument.Failure) {
    repeat {
      skipBlanks()
      try skipComment()
    } while takeLineEnd()
  }

  /// Steps over the rest of a line that should hold nothing more.
  mutating func finishLine() throws(TomlDocument.Failure) {
    skipBlanks()
    try skipComment()
    guard next == nil || takeLineEnd() else { throw failure(.trailing) }
  }

  /// Whether TOML forbids a byte in texts and comments.
  static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F
  }
}
