/// What a terminal makes of one scalar: the answer to "how wide, and may it be sent at all".
///
/// The raw values are the low three bits of the entries of `DrawingClass.ranges`.
enum DrawingClass: UInt32 {
  /// Not drawable: controls, surrogates, line separators, what the table's Unicode version had not assigned.
  case undrawable = 0
  /// Zero columns wide and drawn over the letter before it.
  case mark = 1
  /// One column wide.
  case narrow = 2
  /// Two columns wide.
  case wide = 3
  /// Zero columns wide and without a shape: joiners, variation selectors, tags. Leaving it out changes nothing.
  case hidden = 4
  /// Zero columns wide, and it reverses or isolates the text after it: it can make a name read as another.
  case directional = 5

  /// Finds the class of a scalar: Latin and Vietnamese letters by comparing, everything else by binary search.
  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x300 {
      self = value < 0x20 || (0x7F..<0xA0).contains(value) ? .undrawable : .narrow
      return
    }
    if (0x1E00..<0x1F00).contains(value) {
      self = .narrow
      return
    }
    self = Self.lookUp(value)
  }

  private static func lookUp(_ value: UInt32) -> DrawingClass {
    // The greatest entry that starts at or before `value`: seven is above every raw value.
    let wanted = value << 3 | 7
    var low = 0
    var high = ranges.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if ranges[middle] <= wanted {
        low = middle
      } else {
        high = middle
      }
    }
    return DrawingClass(rawValue: ranges[low] & 7) ?? .undrawable
  }
}
