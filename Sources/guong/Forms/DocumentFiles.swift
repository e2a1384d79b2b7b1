import Foundation
import Glibc
import ReviewEngine

/// The papers that forms name, as files. A file in the folder of the store, or below it, is named from there, so that
/// store and papers can be carried away together; any other is named from the root.
struct DocumentFiles: Sendable {
  /// The folder of the store, from the root.
  private let folder: String
  /// The folder in which somebody types paths.
  private let workingFolder: String

  /// The papers of a store.
  init(storePath: String) {
    workingFolder = FileManager.default.currentDirectoryPath
    let path = Self.absolute(storePath, in: workingFolder)
    folder = Self.normal(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
  }

  /// Why a file cannot be read.
  struct Unreadable: Error {
    /// The system's own words.
    let reason: String
  }

  /// Reads every file that was entered in a sheet and is not sealed yet, and keeps its hash and its name.
  /// - Returns: the files that cannot be read; the sheet is sealed all the same where it can be.
  func seal(_ sheet: inout FormSheet) -> [FormMistake] {
    var mistakes: [FormMistake] = []
    for document in sheet.unsealed {
      do {
        let path = located(document.path)
        let digest = try digest(ofFileAt: path)
        sheet.seal(document.place, as: kept(path), with: digest)
      } catch let error as Unreadable {
        mistakes.append(sheet.unreadable(document, because: error.reason))
      } catch {
        mistakes.append(sheet.unreadable(document, because: "\(error)"))
      }
    }
    return mistakes
  }

  /// The SHA-256 of a kept file as it is now, read piece by piece.
  /// - Throws: ``Unreadable``.
  func digest(ofKept path: String) throws -> Digest {
    try digest(ofFileAt: Self.absolute(path, in: folder))
  }

  /// The path from the root of what somebody typed: from where they stand, or, when nothing is there, from the folder of
  /// the store, as the form shows it.
  private func located(_ typed: String) -> String {
    let here = Self.normal(Self.absolute(typed, in: workingFolder))
    guard !typed.hasPrefix("/"), access(here, F_OK) != 0 else { return here }
    let there = Self.normal(Self.absolute(typed, in: folder))
    return access(there, F_OK) == 0 ? there : here
  }

  /// How a file is named in the store.
  private func kept(_ path: String) -> String {
    let prefix = folder == "/" ? "/" : folder + "/"
    return path.utf8.starts(with: prefix.utf8)
      ? String(Substring(path.utf8.dropFirst(prefix.utf8.count))) : path
  }

  private func digest(ofFileAt path: String) throws -> Digest {
    // A pipe without a writer would keep the program waiting for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Unreadable(reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Unreadable(
        reason: String(cString: strerror(status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)))
    }
    var stream = DigestStream()
    var bytes = [UInt8](repeating: 0, count: 1 << 17)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return stream.digest }
      if count < 0 {
        if errno == EINTR { continue }
        throw Unreadable(reason: String(cString: strerror(errno)))
      }
      bytes.withUnsafeBytes { stream.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }

  private static func absolute(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }

  /// The path without `.`, `..` and double slashes; links are not followed, because people name what they see.
  private static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
