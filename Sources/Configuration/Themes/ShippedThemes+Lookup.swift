extension ShippedThemes {
  /// The names of the themes that come with guong, in the order of choice.
  public static let ids = [
    "dark", "light", "high-contrast-dark", "high-contrast-light", "colour-blind", "colour-blind-light",
    "mono",
    "terminal",
  ]
}
