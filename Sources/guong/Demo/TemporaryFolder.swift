import Foundation

/// A folder that goes away with everything in it.
struct TemporaryFolder {
  let path: String

  /// Makes one where the system keeps temporary files.
  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("guong-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  /// Takes it away.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
