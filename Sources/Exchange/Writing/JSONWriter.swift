/// Writes rows as JSON objects whose members stand in the order of the columns.
///
/// As an array, the file is one object: the members of the envelope (schema, version, who, when, why), then
/// `rows`. As lines, the envelope, when there is one, is the first line and each row is a line of its own.
public struct JSONWriter: RowWriter {
  /// The two shapes.
  public enum Shape: Sendable {
    /// One object that holds all rows.
    case document
    /// JSON Lines: one object a line.
    case lines
  }

  private let shape: Shape
  private let names: [[UInt8]]
  private var output: OutputBuffer
  private var isFirst = true

  /// Begins the file.
  ///
  /// - Parameters:
  ///   - shape: a document or lines.
  ///   - columns: the names of the members of each row, at least one.
  ///   - envelope: named values that tell of the export as a whole.
  ///   - sink: where the bytes go.
  public init(
    _ shape: Shape, columns: [String], envelope: [(name: String, value: ExportValue)] = [],
    sink: any ByteSink
  ) {
    precondition(!columns.isEmpty, "A table needs a column")
    self.shape = shape
    names = columns.enumerated().map { index, column in
      var bytes: [UInt8] = [UInt8(ascii: index == 0 ? "{" : ",")]
      JSONText.append(column, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      return bytes
    }
    output = OutputBuffer(sink: sink)
    switch shape {
    case .document:
      output.bytes.append(UInt8(ascii: "{"))
      for member in envelope {
        JSONText.append(member.name, to: &output.bytes)
        output.bytes.append(UInt8(ascii: ":"))
        JSONText.append(member.value, to: &output.bytes)
        output.bytes.append(UInt8(ascii: ","))
      }
      output.bytes.append(contentsOf: "\"rows\":[".utf8)
    case .lines:
      guard !envelope.isEmpty else { return }
      JSONText.append(.object(envelope), to: &output.bytes)
      output.bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// Writes one row.
  public mutating func write(_ row: [ExportValue]) throws(ExchangeError) {
    precondition(row.count == names.count, "A row has one value for each column")
    if shape == .document {
      output.bytes.append(contentsOf: (isFirst ? "\n" : ",\n").utf8)
      isFirst = false
    }
    for (name, value) in zip(names, row) {
      output.bytes.append(contentsOf: name)
      JSONText.append(value, to: &output.bytes)
    }
    output.bytes.append(UInt8(ascii: "}"))
    if shape == .lines { output.bytes.append(UInt8(ascii: "\n")) }
    try output.flushIfLarge()
  }

  /// Ends the file and hands on what is left.
  public mutating func finish() throws(ExchangeError) {
    if shape == .document { output.bytes.append(contentsOf: "\n]}\n".utf8) }
    try output.finish()
  }
}
