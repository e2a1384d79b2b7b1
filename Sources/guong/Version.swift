/// Which guong this is.
enum Version {
  /// The version, as `guong --version` prints it.
  static let text = "0.1.0"
}
