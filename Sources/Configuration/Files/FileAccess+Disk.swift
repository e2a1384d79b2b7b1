internal import Foundation

extension FileAccess {
  /// The file system of this machine.
  public static let disk = FileAccess(
    bytes: { (path) throws(Failure) in try read(path) },
    names: { folder in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] })

  private static func read(_ path: String) throws(Failure) -> [UInt8]? {
    guard let file = fopen(path, "r") else {
      // A path that leads through a file leads to nothing, as one that leads through a missing folder does.
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw Failure(reason: String(cString: strerror(errno)))
    }
    defer { fclose(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: largestFile + 1) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
    guard ferror(file) == 0 else { throw Failure(reason: String(cString: strerror(errno))) }
    return bytes
  }
}
