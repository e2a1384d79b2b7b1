import Foundation

/// A file system with room for little.
struct SmallDisk {
  private let path: String

  /// Whether this process may mount one.
  static let isPossible: Bool = {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "guong-disk-\(UUID().uuidString)"
    ).path
    guard let disk = try? SmallDisk(at: path) else { return false }
    disk.remove()
    return true
  }()

  /// The file system cannot be mounted.
  struct Refused: Error {}

  init(at path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard Self.run("mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", path) else {
      try? FileManager.default.removeItem(atPath: path)
      throw Refused()
    }
  }

  /// Takes it away.
  func remove() {
    _ = Self.run("umount", path)
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func run(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
