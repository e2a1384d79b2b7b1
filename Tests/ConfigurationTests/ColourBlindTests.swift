import Testing

@testable import Configuration
@testable import TerminalUI

/// Sees colours as somebody without one sort of cone does, after Viénot, Brettel and Mollon, "Digital video
/// colourmaps for checking the legibility of displays by dichromats" (1999): the first two rows of their
/// matrices, which mix red and green light; blue is left as it is, which is close.
enum Dichromat: String, CaseIterable, Sendable {
  case protanope, deuteranope

  func sees(_ color: RGB) -> RGB {
    let light = color.linear
    let share = self == .protanope ? 0.11238 : 0.29275
    let mixed = share * light.red + (1 - share) * light.green
    let level = Self.level(of: mixed)
    return RGB(level, level, color.blue)
  }

  /// The nearest sRGB level of an amount of light.
  private static func level(of light: Double) -> UInt8 {
    let levels = (0...255).map { UInt8($0) }
    return levels.min { abs(RGB($0, 0, 0).linear.red - light) < abs(RGB($1, 0, 0).linear.red - light) } ?? 0
  }
}

@Suite("Themes for eyes that do not tell red from green")
struct ColourBlindTests {
  /// Verdicts that must not be taken for each other even where the sign is hard to see.
  static let pairs: [(Role, Role)] = [
    (.listGlyphApproved, .listGlyphRejected), (.listGlyphApproved, .listGlyphReturned),
    (.listGlyphRejected, .listGlyphReturned), (.listGlyphRejected, .listGlyphPending),
    (.listGlyphApproved, .listGlyphPending), (.previewPresent, .previewMissing), (.ballotYes, .ballotNo),
    (.statusSuccess, .statusError), (.diffAdded, .diffRemoved),
  ]

  @Test(
    "keep the verdicts apart", arguments: ["colour-blind", "colour-blind-light"], Dichromat.allCases)
  func apart(id: String, eye: Dichromat) throws {
    let theme = try ShippedThemesTests.library.theme(id).get().theme(for: .trueColor)
    for (one, other) in Self.pairs {
      let colors = try [one, other].map { Oklab(eye.sees(try #require(theme.resolve($0).foreground.rgb))) }
      let distance = colors[0].squaredDistance(to: colors[1]).squareRoot()
      // A just noticeable difference is about 0.02 in OKLab; four of them are seen at a glance.
      #expect(distance > 0.08, "\(one) and \(other): \(distance)")
    }
  }
}
