import PlainText
import Testing

@Suite("Nearest name")
struct NearestNameTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let typed: String
    let known: [String]
    let nearest: String?

    var testDescription: String { "\(typed) among \(known.joined(separator: " "))" }

    init(_ typed: String, _ known: [String], _ nearest: String?) {
      (self.typed, self.known, self.nearest) = (typed, known, nearest)
    }
  }

  private static let fields = ["subject", "unit", "field", "movement", "title", "stage"]

  @Test(
    "The known name that was probably meant",
    arguments: [
      Case("field", fields, "field"),
      Case("feild", fields, "field"),
      Case("fild", fields, "field"),
      Case("fieldd", fields, "field"),
      Case("foeld", fields, "field"),
      Case("FIELD", fields, "field"),
      Case("fíeld", fields, "field"),
      Case("movment", fields, "movement"),
      Case("moevmnet", fields, "movement"),
      Case("stgae", fields, "stage"),
      Case("đuyệt", ["duyệt", "trả"], "duyệt"),
      Case("bô sung", ["bổ sung", "từ chối"], "bổ sung"),
      // Five letters allow one edit, six allow two.
      Case("abcde", ["abxye"], nil),
      Case("abcdef", ["abxyef"], "abxyef"),
      Case("abcdef", ["axyzef"], nil),
      // A short word still allows one.
      Case("ab", ["abc"], "abc"),
      Case("ab", ["xy"], nil),
      // The closest wins; of equals, the one listed first.
      Case("stages", ["stagger", "stage"], "stage"),
      Case("cat", ["bat", "hat"], "bat"),
      Case("xyzzy", fields, nil),
      Case("unit", [], nil),
    ])
  func nearest(of item: Case) {
    #expect(NearestName.of(item.typed, among: item.known) == item.nearest)
  }

  @Test("A swap of neighbours is one edit, not two", arguments: ["untis", "nuits", "uinst"])
  func swaps(typed: String) {
    // Five letters: only one edit is forgiven, so two edits would find nothing.
    let isOneSwap = typed != "uinst"
    #expect((NearestName.of(typed, among: ["units"]) == "units") == isOneSwap)
  }

  @Test("Any collection of names will do")
  func sequences() {
    #expect(NearestName.of("tow", among: AnySequence(["one", "two"])) == "two")
  }
}
