/// The forms of text that a table can have.
public enum TableForm: String, CaseIterable, Equatable, Sendable {
  /// Fields between delimiters.
  case delimited
  /// A JSON object a line.
  case jsonLines = "jsonl"
}

extension TableOrigin {
  /// What form the table has: as told, else by its name, else by whether it begins with an object.
  func form(told: TableForm?) throws(ExchangeError) -> Detected<TableForm> {
    if let told { return Detected(told, .forced) }
    let lowered = name.lowercased()
    if [".csv", ".tsv", ".tab"].contains(where: lowered.hasSuffix) {
      return Detected(.delimited, .kindOfFile)
    }
    if lowered.hasSuffix(".jsonl") || lowered.hasSuffix(".ndjson") {
      return Detected(.jsonLines, .kindOfFile)
    }
    var source = try open()
    var beginning: [UInt8] = []
    _ = try source.read(into: &beginning, upTo: 4_096)
    if beginning.starts(with: [0xEF, 0xBB, 0xBF]) { beginning.removeFirst(3) }
    let first = beginning.first { $0 > 0x20 }
    return first == UInt8(ascii: "{") ? Detected(.jsonLines, .firstByte) : Detected(.delimited, .firstByte)
  }

  /// A reader for the table from its beginning.
  ///
  /// - Parameters:
  ///   - options: what is settled about the table.
  ///   - form: its form.
  ///   - header: the columns of JSON Lines, when they are known already.
  /// - Returns: a reader that has read its header.
  /// - Throws: what is wrong with the table as a whole.
  func reader(
    _ options: TableOptions, form: Detected<TableForm>, header: [String]?
  ) throws(ExchangeError) -> any RecordReader {
    switch form.value {
    case .delimited: try TableReader(source: open(), options: options)
    case .jsonLines: try JSONLinesReader(self, options: options, form: form, header: header)
    }
  }
}
