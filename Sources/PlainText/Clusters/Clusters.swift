/// The clusters of any text, sanitised: nothing in the sequence can be a command to a terminal.
///
/// - Letters come composed where Unicode has a composed form.
/// - A control becomes its picture: escape `␛`, line feed `␊`, delete `␡`. A tab becomes one space.
///   The two scalars of a Windows line end become one `␊`.
/// - C1 controls, bidirectional controls, noncharacters and what the width table does not know become U+FFFD.
/// - A mark without a letter is drawn over `◌`; of more than four marks over one letter the first four stay.
/// - Joiners, variation selectors, tags, soft hyphens and other scalars without a shape are left out, so a joined
///   emoji becomes the emoji it is made of, without skin tones.
/// - The letters of a flag come as plain letters: `VN`.
public struct Clusters: Sequence, Sendable {
  private let scalars: String.UnicodeScalarView

  /// The clusters of a text.
  /// - Parameter text: any text, hostile or not.
  public init(_ text: String) {
    scalars = text.unicodeScalars
  }

  /// The clusters of a part of a text.
  /// - Parameter text: any text, hostile or not.
  public init(_ text: Substring) {
    scalars = String(text).unicodeScalars
  }

  /// Starts at the first cluster.
  public func makeIterator() -> Iterator {
    Iterator(scalars.makeIterator())
  }
}
