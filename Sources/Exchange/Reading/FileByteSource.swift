#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file or of standard input, read as they are asked for.
public final class FileByteSource: ByteSource {
  /// The path as it was given, or `-` for standard input.
  public let name: String
  private let descriptor: Int32
  private let closesOnDeinit: Bool
  private var chunk: [UInt8]

  /// Opens a file for reading; `-` is standard input.
  ///
  /// - Throws: `missing`, `directory` or `unreadable`.
  public init(path: String) throws(ExchangeError) {
    name = path
    chunk = []
    if path == "-" {
      descriptor = STDIN_FILENO
      closesOnDeinit = false
      return
    }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    if opened < 0 {
      let code = errno
      throw code == ENOENT || code == ENOTDIR ? .missing(file: path) : .unreadable(file: path, code: code)
    }
    descriptor = opened
    closesOnDeinit = true
    var status = stat()
    guard fstat(opened, &status) == 0 else { throw .unreadable(file: path, code: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .directory(file: path) }
  }

  deinit {
    if closesOnDeinit { _ = close(descriptor) }
  }

  /// Appends the next bytes of the file.
  public func read(into buffer: inout [UInt8], upTo count: Int) throws(ExchangeError) -> Int {
    if chunk.count < count { chunk = [UInt8](repeating: 0, count: count) }
    while true {
      let got = chunk.withUnsafeMutableBytes { readBytes(descriptor, $0.baseAddress, count) }
      if got >= 0 {
        buffer.append(contentsOf: chunk[..<got])
        return got
      }
      if errno != EINTR { throw .unreadable(file: name, code: errno) }
    }
  }
}

/// The system's `read`, which inside the class is hidden by the method of that name.
private func readBytes(_ descriptor: Int32, _ address: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, address, count)
}
