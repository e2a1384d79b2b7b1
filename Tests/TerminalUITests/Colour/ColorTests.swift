import TerminalUI
import Testing

@Suite("Colours")
struct ColorTests {
  @Test(
    "hex digits",
    arguments: [
      ("#ff8000", Color.rgb(255, 128, 0)), ("1E1e2E", .rgb(30, 30, 46)), ("#fa0", .rgb(255, 170, 0)),
    ])
  func hex(text: String, expected: Color) {
    #expect(Color(hex: text) == expected)
  }

  @Test("what is no colour", arguments: ["", "#", "#12", "#12345", "red", "#gggggg", "#１２３"])
  func badHex(text: String) {
    #expect(Color(hex: text) == nil)
  }

  // Ratios published with WCAG's own examples and reproduced by its contrast checkers.
  @Test(
    "contrast",
    arguments: [
      (RGB(0, 0, 0), RGB(255, 255, 255), 21.0), (RGB(255, 255, 255), RGB(255, 255, 255), 1.0),
      (RGB(0x76, 0x76, 0x76), RGB(255, 255, 255), 4.54), (RGB(255, 0, 0), RGB(255, 255, 255), 4.0),
    ])
  func contrast(one: RGB, other: RGB, expected: Double) {
    #expect(abs(one.contrast(with: other) - expected) < 0.01)
    #expect(one.contrast(with: other) == other.contrast(with: one))
  }

  @Test(
    "nearest colour",
    arguments: [
      (ColorDepth.mono, Color.rgb(255, 0, 0), Color.terminalDefault),
      (.ansi8, .rgb(200, 10, 10), .indexed(1)), (.ansi8, .indexed(9), .indexed(1)),
      (.ansi8, .indexed(3), .indexed(3)), (.ansi16, .rgb(255, 0, 0), .indexed(9)),
      (.ansi16, .indexed(12), .indexed(12)), (.ansi16, .indexed(16), .indexed(0)),
      (.indexed256, .rgb(0, 0, 0), .indexed(16)), (.indexed256, .rgb(95, 135, 175), .indexed(67)),
      (.indexed256, .rgb(8, 8, 8), .indexed(232)), (.indexed256, .indexed(3), .indexed(3)),
      (.ansi8, .indexed(238), .indexed(0)), (.ansi16, .indexed(238), .indexed(8)),
      (.trueColor, .rgb(1, 2, 3), .rgb(1, 2, 3)), (.ansi8, .terminalDefault, .terminalDefault),
    ])
  func nearest(depth: ColorDepth, color: Color, expected: Color) {
    #expect(depth.nearest(to: color) == expected)
  }

  @Test("every palette colour of the cube and the greys is its own nearest")
  func ownNearest() {
    for index in UInt8(16)...255 {
      guard let rgb = Color.indexed(index).rgb else {
        Issue.record("no light for \(index)")
        continue
      }
      let found = ColorDepth.indexed256.nearest(to: .rgb(rgb.red, rgb.green, rgb.blue)).rgb
      #expect(found == rgb, "index \(index)")
    }
  }

  @Test(
    "depth from a number of colours",
    arguments: [
      (0, ColorDepth.mono), (2, .mono), (8, .ansi8), (16, .ansi16), (88, .ansi16), (256, .indexed256),
      (0x100_0000, .trueColor),
    ])
  func depth(colors: Int, expected: ColorDepth) {
    #expect(ColorDepth(colors: colors) == expected)
  }

  @Test("letters do not vanish when a small palette has one colour for both")
  func lettersStayVisible() {
    let look = Rendition(foreground: .rgb(90, 0, 0), background: .rgb(60, 0, 0))
    for depth in [ColorDepth.ansi8, .ansi16] {
      let fitted = look.fitted(to: depth, mode: .dark)
      #expect(fitted.foreground != fitted.background)
    }
  }

  @Test(
    "faint letters do not vanish on the screen's own ground",
    arguments: [
      (Color.indexed(238), Theme.Mode.dark, Color.terminalDefault), (.indexed(238), .light, .indexed(0)),
      (.indexed(250), .light, .terminalDefault), (.indexed(250), .dark, .indexed(7)),
      (.indexed(16), .dark, .indexed(0)),
    ])
  func faintLetters(color: Color, mode: Theme.Mode, expected: Color) {
    #expect(Rendition(foreground: color).fitted(to: .ansi8, mode: mode).foreground == expected)
  }
}
