/// What terminals answer when they are asked for a colour.
enum ColorReport {
  /// The background in an answer to OSC 11, `11;rgb:1e1e/1e1e/2e2e`, where each part has 1 to 4 hex digits;
  /// nothing in any other text.
  static func background(_ text: String) -> RGB? {
    let prefix = "11;rgb:"
    guard text.hasPrefix(prefix) else { return nil }
    let levels = text.dropFirst(prefix.count).split(separator: "/", omittingEmptySubsequences: false).map(
      level)
    guard levels.count == 3, let red = levels[0], let green = levels[1], let blue = levels[2] else {
      return nil
    }
    return RGB(red, green, blue)
  }

  private static func level(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.count), digits.allSatisfy(\.isHexDigit), let value = Int(digits, radix: 16)
    else { return nil }
    let greatest = 1 << (4 * digits.count) - 1
    return UInt8((value * 255 + greatest / 2) / greatest)
  }
}
