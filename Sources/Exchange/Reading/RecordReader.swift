/// Something that gives the records of a table one after the other.
protocol RecordReader: AnyObject {
  /// What the table is called in messages.
  var name: String { get }
  /// The names of the columns.
  var header: [String] { get }
  /// Blank lines passed over so far.
  var blankLines: Int { get }
  /// What was found out, and why.
  var detection: TableDetection { get }

  /// Reads the next record into `record`, whose storage is used again; false at the end.
  func read(into record: inout TableRecord) throws(ExchangeError) -> Bool
}

extension TableReader: RecordReader {}
