/// What can go wrong at the border between a file and the program.
///
/// Each case carries the data of a sentence, not the sentence: the localised one is made where languages
/// are known. ``description`` is the plain English for logs and for tests.
public enum ExchangeError: Error, Equatable, Sendable {
  /// There is no file of this name.
  case missing(file: String)
  /// The name is that of a folder.
  case directory(file: String)
  /// The operating system refuses to read; `code` is its `errno`.
  case unreadable(file: String, code: Int32)
  /// The file has no bytes, or nothing but blank lines where a header is wanted.
  case empty(file: String)
  /// The content is not a text table.
  case binary(file: String, kind: BinaryKind, line: Int)
  /// A byte or byte sequence that the encoding does not have.
  case undecodable(file: String, encoding: TextEncoding, line: Int, bytes: [UInt8])
  /// A quoted field that never ends; the place is where it begins.
  case unclosedQuote(file: String, line: Int, column: Int)
  /// One record is longer than a record can sensibly be; `limit` is in bytes.
  case recordTooLong(file: String, line: Int, limit: Int)
  /// The header row asked for is not in the file.
  case headerNotFound(file: String, line: Int)
  /// A column asked for is not in the header; `nearest` is the column that looks most like it.
  case columnNotFound(file: String, name: String, nearest: String?)
  /// JSON Lines with more different names than a table has columns.
  case tooManyColumns(file: String, line: Int, limit: Int)
  /// The table was read twice, and was not the same the second time.
  case changedWhileReading(file: String)
  /// The operating system refuses to write; `code` is its `errno`.
  case unwritable(file: String, code: Int32)
}

/// What a file that is no text table seems to be, judged by its first bytes.
public enum BinaryKind: String, Equatable, Sendable {
  /// A zip archive: XLSX, ODS and DOCX files are such.
  case zip
  /// The container of the old XLS and DOC formats.
  case oldOffice
  /// A PDF document.
  case pdf
  /// Anything else that holds zero bytes.
  case unknown
}

extension ExchangeError: CustomStringConvertible {
  /// Plain English: the place, what is wrong, and what to do.
  public var description: String {
    switch self {
    case .missing(let file):
      "\(file): no such file; check the name and the folder"
    case .directory(let file):
      "\(file): is a folder; name a file in it"
    case .unreadable(let file, let code):
      "\(file): cannot be read (system error \(code)); check the permissions"
    case .empty(let file):
      "\(file): holds no records; check that the table was saved"
    case .binary(let file, let kind, let line):
      "\(file):\(line): not a text table (\(kind.rawValue)); save it as CSV or name the right file"
    case .undecodable(let file, let encoding, let line, let bytes):
      "\(file):\(line): \(Self.hexadecimal(bytes)) is not \(encoding.rawValue); name the encoding"
    case .unclosedQuote(let file, let line, let column):
      "\(file):\(line): column \(column): a quote opens here and never closes; close or double it"
    case .recordTooLong(let file, let line, let limit):
      "\(file):\(line): a record of more than \(limit) bytes; check the quotes and the line ends"
    case .headerNotFound(let file, let line):
      "\(file):\(line): there is no header row at this line; name another line"
    case .columnNotFound(let file, let name, let nearest):
      if let nearest {
        "\(file): no column is named \(name); the nearest is \(nearest)"
      } else {
        "\(file): no column is named \(name)"
      }
    case .tooManyColumns(let file, let line, let limit):
      "\(file):\(line): more than \(limit) different names; check that the names are not data"
    case .changedWhileReading(let file):
      "\(file): changed while it was read; nothing was taken in, try again"
    case .unwritable(let file, let code):
      "\(file): cannot be written (system error \(code)); check the folder and the space left"
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0x0" : "0x") + String($0, radix: 16, uppercase: true) }.joined(separator: " ")
  }
}
