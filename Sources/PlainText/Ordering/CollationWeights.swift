/// Collects the weights of a text on the levels of a sort key.
///
/// A key is all first weights, a 1, all second weights, a 1, all third weights, and for identifiers a 1 and the counts
/// of leading zeros. No weight begins with 0 or 1. Ordinary weights at the end of a level are left out, for nothing
/// sorts before them.
struct CollationWeights {
  /// How digits sort.
  enum DigitRuns {
    /// Each digit for itself, as in words.
    case byDigit
    /// The whole run as one number.
    case byValue
  }

  /// Sorts before every weight and every level: stands between the keys of two texts.
  static let end: UInt8 = 0
  private static let levelEnd: UInt8 = 1
  private static let ordinary: UInt8 = 2
  private static let capital: UInt8 = 3

  private let digitRuns: DigitRuns
  private var first: [UInt8] = []
  private var second: [UInt8] = []
  private var third: [UInt8] = []
  private var leadingZeros: [UInt8] = []
  /// Whether spaces were read that count only if something follows.
  private var hasGap = false

  init(digitRuns: DigitRuns) {
    self.digitRuns = digitRuns
    // Most names and titles then need no second allocation.
    first.reserveCapacity(64)
    second.reserveCapacity(64)
    third.reserveCapacity(64)
  }

  /// The finished key.
  var key: [UInt8] {
    var key = first
    key.append(Self.levelEnd)
    key += Self.trimmed(second)
    key.append(Self.levelEnd)
    key += Self.trimmed(third)
    if digitRuns == .byValue {
      key.append(Self.levelEnd)
      key += Self.trimmed(leadingZeros)
    }
    return key
  }

  private static func trimmed(_ weights: [UInt8]) -> ArraySlice<UInt8> {
    let last = weights.lastIndex { $0 != ordinary } ?? -1
    return weights[...last]
  }

  /// Adds the weights of a text.
  /// - Parameter scalars: those of prepared text.
  mutating func append(_ scalars: some Sequence<Unicode.Scalar>) {
    var digits: [UInt8] = []
    for scalar in scalars {
      guard let digit = CollationTable.digit(of: scalar) else {
        addNumber(&digits)
        add(scalar)
        continue
      }
      if digitRuns == .byValue {
        digits.append(digit)
      } else {
        add(first: CollationTable.firstDigit + digit)
      }
    }
    addNumber(&digits)
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if let letter = CollationTable.letter(of: scalar) {
      add(first: letter.weight, isCapital: letter.isCapital)
      if letter.tone != .level {
        second.append(CollationTable.markWeight(of: letter.tone))
      }
    } else if scalar.properties.isWhitespace {
      hasGap = !first.isEmpty
    } else {
      addForeign(scalar)
    }
  }

  /// A scalar that the alphabet does not have: by what it is made of.
  private mutating func addForeign(_ scalar: Unicode.Scalar) {
    let parts = Array(Normalization.decomposed(String(scalar)))
    guard parts == [scalar] else {
      for part in parts { add(part) }
      return
    }
    if ScalarFolding.isAccent(scalar) {
      second += CollationTable.markWeight(of: scalar)
      return
    }
    if let weight = CollationTable.punctuationWeight(of: scalar) {
      add(first: weight)
      return
    }
    addOther(scalar)
  }

  private mutating func addOther(_ scalar: Unicode.Scalar) {
    var small: [UInt8] = []
    ScalarFolding.appendFolded(scalar, to: &small)
    let isCapital = scalar.properties.lowercaseMapping != String(scalar)
    for part in String(decoding: small, as: UTF8.self).unicodeScalars {
      if let letter = CollationTable.letter(of: part) {
        add(first: letter.weight, isCapital: isCapital)
      } else {
        closeGap()
        first += CollationTable.otherWeight(of: part)
        addOrdinary(isCapital: isCapital)
      }
    }
  }

  private mutating func add(first weight: UInt8, isCapital: Bool = false) {
    closeGap()
    first.append(weight)
    addOrdinary(isCapital: isCapital)
  }

  private mutating func addOrdinary(isCapital: Bool) {
    second.append(Self.ordinary)
    third.append(isCapital ? Self.capital : Self.ordinary)
  }

  private mutating func closeGap() {
    guard hasGap else { return }
    hasGap = false
    first.append(CollationTable.space)
    addOrdinary(isCapital: false)
  }

  /// Adds a run of digits as a number: how long it is, then its digits.
  private mutating func addNumber(_ digits: inout [UInt8]) {
    guard !digits.isEmpty else { return }
    let significant = digits.drop { $0 == 0 }
    add(first: CollationTable.firstDigit)
    first += Self.length(significant.count)
    first += significant
    leadingZeros += [Self.ordinary] + Self.length(digits.count - significant.count)
    digits.removeAll()
  }

  /// A count in bytes that sort as the count does.
  private static func length(_ count: Int) -> [UInt8] {
    if count < 0xFF { return [UInt8(count)] }
    return [0xFF] + (0..<8).reversed().map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
  }
}
