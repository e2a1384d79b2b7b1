import Foundation

/// Files that lie beside the project and do not belong to it: real tables, and suites of others.
enum SharedData {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "../shared/data")

  static func path(_ name: String) -> String { root.appending(path: name).standardizedFileURL.path }

  static func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  static func data(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path(name))) }

  static let absent = "the shared data folder is not beside the package"
}
