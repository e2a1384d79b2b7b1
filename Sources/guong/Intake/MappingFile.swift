import Exchange
import ReviewEngine

/// A file that says which columns of a table are what: lines `NAME=COLUMN`, as `--map` takes them. Empty lines and
/// lines that begin with `#` say nothing.
enum MappingFile {
  /// What is said in a file, in its order.
  /// - Throws: `ExchangeError`, or a failure with the line of what is wrong.
  static func entries(at path: String) throws -> [ColumnMapping.Entry] {
    var entries: [ColumnMapping.Entry] = []
    for (index, line) in try lines(of: path).enumerated() {
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
      do throws(MappingError) {
        entries.append(try ColumnMapping.Entry(parsing: String(line)))
      } catch {
        let sentence = Failure(error).sentence
        throw Failure(
          .badInput, vi: "\(path), dòng \(index + 1): \(sentence.vi)",
          en: "\(path), line \(index + 1): \(sentence.en)")
      }
    }
    return entries
  }

  private static func lines(of path: String) throws(ExchangeError) -> [Substring] {
    let file = try FileByteSource(path: path)
    var bytes: [UInt8] = []
    while try file.read(into: &bytes, upTo: 1 << 16) > 0 {}
    return String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }
}
