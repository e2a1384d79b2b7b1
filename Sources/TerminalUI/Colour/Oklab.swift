/// A colour in OKLab, where a distance between two colours means about the same to the eye everywhere.
///
/// The matrices are those that Björn Ottosson published with the space, "A perceptual color space for
/// image processing" (2020).
struct Oklab: Equatable, Sendable {
  /// Lightness, 0 for black to 1 for white.
  var lightness: Double
  /// From green to red.
  var a: Double
  /// From blue to yellow.
  var b: Double

  /// The place of an sRGB colour in this space.
  init(_ color: RGB) {
    let light = color.linear
    let long = root(3, of: 0.4122214708 * light.red + 0.5363325363 * light.green + 0.0514459929 * light.blue)
    let medium = root(
      3, of: 0.2119034982 * light.red + 0.6806995451 * light.green + 0.1073969566 * light.blue)
    let short = root(3, of: 0.0883024619 * light.red + 0.2817188376 * light.green + 0.6299787005 * light.blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
  }

  /// Whether the eye sees no hue in it.
  var isGrey: Bool { a * a + b * b < 0.03 * 0.03 }

  /// The square of the distance to another colour; enough to say which of several is nearest.
  func squaredDistance(to other: Oklab) -> Double {
    let lightness = lightness - other.lightness
    let a = a - other.a
    let b = b - other.b
    return lightness * lightness + a * a + b * b
  }
}
