/// Something that was found out or told, and why it is held to be so.
public struct Detected<Value: Equatable & Sendable>: Equatable, Sendable {
  /// What was found.
  public let value: Value
  /// Why.
  public let reason: DetectionReason

  /// A finding with its reason.
  public init(_ value: Value, _ reason: DetectionReason) {
    self.value = value
    self.reason = reason
  }
}

/// The reasons a detection can have; the sentences are made where languages are known.
public enum DetectionReason: Equatable, Sendable {
  /// The user said so.
  case forced
  /// The file begins with a byte order mark.
  case byteOrderMark
  /// Every second byte is zero, as in UTF-16.
  case zeroBytes
  /// The first character of the text.
  case firstByte
  /// Nothing but ASCII was met so far, which reads the same in all of the candidates.
  case onlyASCII
  /// Letters beyond ASCII are well-formed UTF-8.
  case validUTF8
  /// Bytes beyond ASCII are not UTF-8.
  case notUTF8
  /// So many Vietnamese tone marks follow vowels, as Windows-1258 writes them.
  case vietnameseMarks(Int)
  /// The first line is `sep=` and the delimiter, as spreadsheets write it.
  case separatorLine
  /// So many of the records looked at agree with their header on the number of fields.
  case agreeingRecords(Int, of: Int)
  /// No delimiter makes more than one column.
  case singleColumn
  /// So many fields stand in quotes, closed as they should be.
  case quotedFields(Int)
  /// Quotes stand inside fields and are part of them.
  case literalQuotes(Int)
  /// No quotes were met; the kind of file decides.
  case kindOfFile
  /// The first record with most of its cells filled.
  case firstFullRecord
  /// So many names in the row are known column names.
  case knownNames(Int)
}
