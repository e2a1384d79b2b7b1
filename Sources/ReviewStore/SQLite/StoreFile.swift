internal import Glibc

/// A store's file as the file system sees it. A file is looked at before SQLite touches it, so that nothing that
/// is not ours is ever changed.
enum StoreFile {
  /// Throws unless the file is a store that may be written.
  static func check(_ path: String) throws(StoreError) {
    let file = Glibc.open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw error(errno, path) }
    defer { close(file) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = pread(file, &header, header.count, 0)
    guard count >= 0 else { throw error(errno, path) }
    // The header of a database file: its first 16 bytes, and the application id at offset 68
    // (sqlite.org/fileformat2.html, section 1.3).
    let identifier = header[68..<72].reduce(0) { $0 << 8 | Int32($1) }
    guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)),
      identifier == Schema.applicationID
    else { throw .notAStore(path: path) }
    guard access(folder(of: path), W_OK) == 0 else { throw error(errno, path) }
  }

  /// Makes an empty file, or throws when there is one already.
  static func claim(_ path: String) throws(StoreError) {
    let file = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw errno == ENOENT ? .missing(path: folder(of: path)) : error(errno, path)
    }
    close(file)
  }

  /// Removes a store that could not be made.
  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func error(_ code: Int32, _ path: String) -> StoreError {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EEXIST: .alreadyExists(path: path)
    case EISDIR: .notAStore(path: path)
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    default: .inputOutput(path: path, detail: String(cString: strerror(code)))
    }
  }
}
