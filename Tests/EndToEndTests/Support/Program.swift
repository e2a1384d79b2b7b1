import Foundation

/// The program under test.
enum Program {
  /// It is not where it should be.
  struct Missing: Error, CustomStringConvertible {
    let looked: [String]

    var description: String {
      "no guong to test; looked at \(looked.joined(separator: ", ")); build it, or say where with GUONG_BINARY"
    }
  }

  /// Where it is: as `GUONG_BINARY` says, else beside the test bundle, where the build puts it.
  static func path() throws -> String {
    if let told = ProcessInfo.processInfo.environment["GUONG_BINARY"] { return try existing([told]) }
    let bundles = [Bundle.main.executablePath ?? ""] + CommandLine.arguments
    let folders = bundles.filter { $0.hasPrefix("/") }
      .map { URL(filePath: $0).deletingLastPathComponent().appending(path: "guong").path }
    return try existing(folders)
  }

  private static func existing(_ places: [String]) throws -> String {
    guard let place = places.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw Missing(looked: places)
    }
    return place
  }
}
