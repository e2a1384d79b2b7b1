extension ControlSequence {
  /// The numbers of a control sequence, between semicolons; what is left out counts as 0.
  struct Parameters {
    private var numbers: [Int] = []

    /// How many numbers there are.
    var count: Int { numbers.count }

    /// Nothing when there is anything but digits, semicolons and the colons of sub-parameters, which are dropped.
    init?(_ bytes: ArraySlice<UInt8>) {
      for part in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
        var number = 0
        for digit in part.prefix(while: { $0 != UInt8(ascii: ":") }) {
          guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
          number = min(number * 10 + Int(digit - UInt8(ascii: "0")), 0x10_FFFF)
        }
        numbers.append(number)
      }
    }

    /// The number at `index`, or 0.
    subscript(index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }
  }
}
