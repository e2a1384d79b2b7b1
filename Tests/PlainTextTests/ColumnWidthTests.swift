import Testing

@testable import PlainText

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct ColumnWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("ệ", 1), ("\u{301}", 0), ("\u{1B}", -1), ("\u{0}", -1), ("\u{85}", -1), ("日", 2), ("😀", 2),
      ("\u{200D}", 0), ("\u{202E}", 0), ("\u{AD}", 1), ("\u{1160}", 0), ("─", 1), ("\u{FFFD}", 1),
      ("\u{10FFFF}", -1),
    ] as [(Unicode.Scalar, Int)])
  func knownWidths(_ scalar: Unicode.Scalar, _ width: Int) {
    #expect(Columns.width(of: scalar) == width)
  }

  @Test(arguments: [("", 0), ("Hạnh", 4), ("日本 a", 6), ("a\u{301}b", 2), ("\u{1B}[0m", 4)])
  func widthsOfTexts(_ text: String, _ width: Int) {
    #expect(Columns.width(of: text) == width)
  }

  @Test func rangesRiseAndChange() {
    let ranges = DrawingClass.ranges
    #expect(ranges.first == 0)
    for (entry, next) in zip(ranges, ranges.dropFirst()) {
      #expect(entry >> 3 < next >> 3 && entry & 7 != next & 7)
    }
    #expect(ranges.allSatisfy { DrawingClass(rawValue: $0 & 7) != nil })
  }

  #if canImport(Glibc)
    private static let hasLocale = setlocale(LC_CTYPE, "C.UTF-8") != nil

    /// The version of Unicode that the table was made from.
    private static let tableMajorVersion = 14

    /// The C library's own function, which the Swift module of the library does not show.
    private static var wcwidth: (@convention(c) (Int32) -> Int32)? {
      dlsym(dlopen(nil, RTLD_NOW), "wcwidth").map {
        unsafeBitCast($0, to: (@convention(c) (Int32) -> Int32).self)
      }
    }

    @Test(.enabled(if: hasLocale, "The locale C.UTF-8 is missing, so wcwidth knows ASCII only."))
    func everyScalarAsTheCLibraryHasIt() throws {
      let wcwidth = try #require(Self.wcwidth)
      for value in UInt32(1)...0x10FFFF {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let own = Columns.width(of: scalar)
        let theirs = Int(wcwidth(Int32(bitPattern: value)))
        if own == theirs { continue }
        let isNewer = (scalar.properties.age?.major ?? .max) > Self.tableMajorVersion
        if !isNewer { Issue.record("U+\(hex(String(scalar))): the table has \(own), wcwidth \(theirs)") }
      }
    }
  #endif
}
