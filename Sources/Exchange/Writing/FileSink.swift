#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is there only once it is whole.
///
/// Bytes go to a file of another name in the same folder, which takes the wanted name in ``finish()``, after
/// it has reached the disk. A sink that is given up before leaves what was there before as it was. What is no
/// ordinary file (a pipe, a device, and `-` for standard output) is written at once.
public final class FileSink: ByteSink {
  /// The path as it was given, or `-` for standard output.
  public let path: String
  private let finalPath: String
  /// Nil where bytes go to their place at once.
  private let temporaryPath: String?
  private var descriptor: Int32

  /// Opens the file beside the wanted one.
  ///
  /// - Throws: `directory` or `unwritable`.
  public init(path: String) throws(ExchangeError) {
    self.path = path
    var status = stat()
    let exists = path != "-" && stat(path, &status) == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw .directory(file: path) }
    guard path != "-", !exists || kind == S_IFREG else {
      finalPath = path
      temporaryPath = nil
      descriptor = path == "-" ? dup(STDOUT_FILENO) : open(path, O_WRONLY | O_CLOEXEC)
      if descriptor < 0 { throw .unwritable(file: path, code: errno) }
      return
    }
    finalPath = exists ? Self.resolvingLinks(path) : path
    let part = "\(finalPath).\(getpid()).part"
    _ = unlink(part)
    temporaryPath = part
    descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw .unwritable(file: path, code: errno) }
    if exists { _ = fchmod(descriptor, status.st_mode & 0o7777) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    _ = close(descriptor)
    if let temporaryPath { _ = unlink(temporaryPath) }
  }

  /// Writes all of the bytes.
  public func write(_ bytes: [UInt8]) throws(ExchangeError) {
    var position = 0
    while position < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        writeBytes(descriptor, UnsafeRawBufferPointer(rebasing: buffer[position...]))
      }
      if written >= 0 {
        position += written
      } else if errno != EINTR {
        throw .unwritable(file: path, code: errno)
      }
    }
  }

  /// Puts the whole file in its place.
  public func finish() throws(ExchangeError) {
    guard descriptor >= 0 else { return }
    if let temporaryPath {
      guard fsync(descriptor) == 0, rename(temporaryPath, finalPath) == 0 else {
        throw .unwritable(file: path, code: errno)
      }
    }
    let closed = close(descriptor)
    descriptor = -1
    if closed != 0 { throw .unwritable(file: path, code: errno) }
  }

  /// Where a link leads, so that the file is replaced and not the link.
  private static func resolvingLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// The system's `write`, which inside the class is hidden by the method of that name.
private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
