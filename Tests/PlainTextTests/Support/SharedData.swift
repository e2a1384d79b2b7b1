import Foundation

/// Real input that lies beside the package on some machines and is no part of it.
enum SharedData {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

  /// Why a test is skipped when `isPresent` is false.
  static let absence = "The folder ../shared/data with real input is not on this machine."

  /// Whether the folder is there.
  static var isPresent: Bool { FileManager.default.fileExists(atPath: root.path) }

  /// The bytes of one file.
  static func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: root.appending(path: path))
  }

  /// The lines of one file, without line ends, empty ones too.
  static func lines(_ path: String) throws -> [String] {
    String(decoding: try bytes(path), as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  /// The part of each line before `#`, where there is any.
  static func dataLines(_ path: String) throws -> [String] {
    try lines(path).compactMap { line in
      let data = line.prefix { $0 != "#" }
      return data.allSatisfy(\.isWhitespace) ? nil : String(data)
    }
  }
}

/// The text of hexadecimal scalar numbers with spaces between.
func text(ofHex numbers: some StringProtocol) -> String {
  var view = String.UnicodeScalarView()
  view.append(
    contentsOf: numbers.split(separator: " ").compactMap {
      UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
    })
  return String(view)
}

/// The numbers of the scalars of a text: `==` on strings would not tell composed from decomposed.
func hex(_ text: String) -> String {
  text.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
}
