import Foundation
import Testing

@testable import Exchange

@Suite("The text of a cell")
struct CellTextTests {
  @Test(
    "Blanks at the ends and failed formulas",
    arguments: [
      ("x", "x"), (" x ", "x"), ("\u{A0}x\u{A0}", "x"), ("\t x y\r\n", "x y"), ("   ", ""), ("", ""),
      ("ậ ", "ậ"), ("\u{3000}Đức", "Đức"), ("#N/A", ""), (" #REF!\n", ""), ("#N/A x", "#N/A x"), ("#1", "#1"),
      ("\u{200B}x", "\u{200B}x"), ("Ð", "Ð"),
    ])
  func cleaned(_ text: String, _ expected: String) {
    #expect(Array(CellText.cleaned(text).utf8) == Array(expected.utf8))
  }

  @Test("Blanks are those of the Unicode property")
  func blanks() {
    for value: UInt32 in 0...0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(CellText.isBlank(scalar) == scalar.properties.isWhitespace, "\(value)")
    }
  }
}
