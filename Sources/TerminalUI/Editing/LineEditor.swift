/// A line of text that is being edited, and the place in it where typing goes.
///
/// The cursor moves over whole letters as people see them: `ệ` is one step, whether it came composed or as
/// a letter with marks after it. The text itself stays as it was typed or pasted.
public struct LineEditor: Hashable, Sendable {
  /// The letters before the cursor.
  var before: [Character]
  /// The letters after the cursor, the nearest last: typing then touches only the ends of both parts.
  var after: [Character]

  /// An editor of `text`, with the cursor at its end.
  public init(_ text: String = "") {
    before = Array(Self.singleLine(text))
    after = []
  }

  /// The text.
  public var text: String { String(before) + String(after.reversed()) }

  /// Whether there is no text.
  public var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// How many letters stand before the cursor.
  public var cursor: Int { before.count }

  /// How many letters there are.
  public var count: Int { before.count + after.count }

  /// Writes `text` at the cursor, which goes behind it.
  ///
  /// Line ends and tabs become spaces, other controls are left out: a line has one row. A mark that is
  /// typed alone joins the letter before it.
  public mutating func insert(_ text: String) {
    let inserted = Self.singleLine(text)
    guard !inserted.isEmpty else { return }
    // Where texts meet, letters may join: the last one before, what comes in, and the first one after.
    var joined = before.popLast().map(String.init) ?? ""
    joined += inserted
    before += joined
    guard let last = before.last, let next = after.last else { return }
    let seam = Array(String(last) + String(next))
    if seam.count == 1 {
      before[before.count - 1] = seam[0]
      after.removeLast()
    }
  }

  private static func singleLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": scalars.append(" ")
      case _ where scalar.properties.generalCategory == .control: break
      default: scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }
}
