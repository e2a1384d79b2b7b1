/// The permanent name of a nomination: the dossier number (Mã hồ sơ), as it came or as guong gave it.
public struct NominationID: Sendable, Hashable, RawRepresentable, CustomStringConvertible {
  /// The text of the number; not empty, in NFC, without line breaks.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes an id from its text.
  public init(_ text: String) {
    rawValue = text
  }

  /// The text of the number.
  public var description: String { rawValue }
}

/// Counts the accepted changes of one nomination, from 1. Every accepted change makes the next one;
/// a decision names the revision it was made on.
public struct Revision: Sendable, Hashable, Comparable, RawRepresentable, CustomStringConvertible {
  /// The count, from 1.
  public let rawValue: Int

  /// Makes a revision from its count.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The revision of a nomination that has just been registered.
  public static let first = Self(rawValue: 1)

  /// The revision after this one.
  public var next: Self { Self(rawValue: rawValue + 1) }

  /// Earlier revisions first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The count as text.
  public var description: String { String(rawValue) }
}
