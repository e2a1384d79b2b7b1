/// Makes text harmless for a terminal that prints it as it is, outside the full-screen interface.
///
/// Keeps letters of all scripts with all their marks and emoji as they are. What could move the cursor, change colours,
/// send answers, reverse the reading order or hide is written out so that the reader sees it.
public enum Sanitizer {
  /// The text with everything harmful made visible.
  ///
  /// C0 controls and delete become their pictures (`␛` for escape), everything else harmful its number: `⟨U+202E⟩`.
  /// - Parameters:
  ///   - text: any text.
  ///   - keepsLines: whether line feeds and tabs stay as they are.
  /// - Returns: the text itself when it is safe.
  public static func visible(_ text: String, keepingLines keepsLines: Bool = false) -> String {
    if isSafe(text, keepingLines: keepsLines) { return text }
    var result = String.UnicodeScalarView()
    var context = Context()
    for scalar in text.unicodeScalars {
      if isHarmless(scalar, after: &context, keepsLines: keepsLines) {
        result.append(scalar)
      } else {
        result.append(contentsOf: substitute(for: scalar).unicodeScalars)
        context = Context(isStart: false, isEmoji: false)
      }
    }
    return String(result)
  }

  /// Whether a text can be printed as it is.
  /// - Parameters:
  ///   - text: any text.
  ///   - keepsLines: whether line feeds and tabs count as safe.
  /// - Returns: `true` when `visible` would change nothing.
  public static func isSafe(_ text: String, keepingLines keepsLines: Bool = false) -> Bool {
    var context = Context()
    return text.unicodeScalars.allSatisfy { isHarmless($0, after: &context, keepsLines: keepsLines) }
  }

  /// What came before: joiners and variation selectors are harmless within an emoji only.
  private struct Context {
    var isStart = true
    var isEmoji = false
  }

  private static func isHarmless(
    _ scalar: Unicode.Scalar, after context: inout Context, keepsLines: Bool
  ) -> Bool {
    let before = context
    context.isStart = scalar == "\n" || scalar == "\t"
    if scalar.value < 0x300 {
      context.isEmoji = scalar.value > 0x7F && scalar.properties.isEmoji
      return switch scalar.value {
      case 0x0A, 0x09: keepsLines
      case 0x00..<0x20, 0x7F..<0xA0, 0xAD: false
      default: true
      }
    }
    switch DrawingClass(of: scalar) {
    case .narrow, .wide:
      context.isEmoji = scalar.properties.isEmoji
      return true
    case .mark:
      return !before.isStart
    case .hidden:
      context.isEmoji = before.isEmoji
      if scalar == "\u{200D}" { return before.isEmoji }
      return (0xFE00...0xFE0F).contains(scalar.value) && !before.isStart
    case .directional:
      return false
    case .undrawable:
      // The width table may be older than the text: an assigned sign of unknown width does no harm here.
      context.isEmoji = scalar.properties.isEmoji
      return switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
      default: true
      }
    }
  }

  private static func substitute(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x00..<0x20: return pictured(0x2400 + scalar.value)
    case 0x7F: return pictured(0x2421)
    case 0x300... where DrawingClass(of: scalar) == .mark: return "\u{25CC}" + String(scalar)
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
    }
  }

  private static func pictured(_ value: UInt32) -> String {
    String(Unicode.Scalar(value) ?? "\u{FFFD}")
  }
}
