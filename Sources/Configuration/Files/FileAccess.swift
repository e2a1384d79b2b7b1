/// What this module needs of a file system, so that tests can do without one.
public struct FileAccess: Sendable {
  /// Why a file cannot be read.
  public struct Failure: Error, Equatable, Sendable {
    /// The system's own words.
    public let reason: String

    /// A failure with the system's own words.
    public init(reason: String) {
      self.reason = reason
    }
  }

  /// The most that a file is read, in bytes; what people write by hand is a thousand times smaller.
  public static let largestFile = 1 << 20

  /// The bytes of the file at a path, at most one more than ``largestFile``; nothing when there is no such file.
  public let bytes: @Sendable (_ path: String) throws(Failure) -> [UInt8]?
  /// The names in the folder at a path, in no order; none when it cannot be read.
  public let names: @Sendable (_ folder: String) -> [String]

  /// Access by way of these two functions.
  public init(
    bytes: @escaping @Sendable (_ path: String) throws(Failure) -> [UInt8]?,
    names: @escaping @Sendable (_ folder: String) -> [String]
  ) {
    self.bytes = bytes
    self.names = names
  }

  /// The text of the file at `path`; nothing when there is no such file.
  func source(at path: String) throws(ConfigurationError) -> SourceText? {
    let bytes: [UInt8]?
    do throws(Failure) {
      bytes = try self.bytes(path)
    } catch {
      throw .rejected([Diagnostic(file: path, problem: .unreadable(error.reason))])
    }
    guard let bytes else { return nil }
    guard bytes.count <= Self.largestFile else {
      throw .rejected([Diagnostic(file: path, problem: .tooLarge(limit: Self.largestFile))])
    }
    return try SourceText(file: path, bytes: bytes)
  }
}
