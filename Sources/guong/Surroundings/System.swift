import Exchange
import Glibc
import ReviewEngine

/// What the system says of itself.
enum System {
  /// `Linux 6.1.0 x86_64`.
  static var description: String {
    var name = utsname()
    guard uname(&name) == 0 else { return "" }
    return [text(&name.sysname), text(&name.release), text(&name.machine)].joined(separator: " ")
  }

  /// Columns and rows of the terminal; nil when standard output and error are none.
  static var terminalSize: (columns: Int, rows: Int)? {
    var size = winsize()
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] where isatty(descriptor) == 1 {
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
        return (Int(size.ws_col), Int(size.ws_row))
      }
    }
    return nil
  }

  /// The character set of the locale in use, `UTF-8`.
  static var characterSet: String {
    setlocale(LC_CTYPE, "")
    return nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
  }

  /// The file system that a path is on, with what is free; nil when it cannot be found out.
  static func fileSystem(of path: String) -> LocalizedText? {
    var place = path[...]
    while access(place.isEmpty ? "." : String(place), F_OK) != 0 {
      guard let slash = place.lastIndex(of: "/") else { return nil }
      place = slash == place.startIndex ? place[...slash] : place[..<slash]
    }
    guard let resolved = realpath(place.isEmpty ? "." : String(place), nil) else { return nil }
    defer { free(resolved) }
    var status = statvfs()
    guard statvfs(resolved, &status) == 0, let kind = kind(ofMountAbove: String(cString: resolved)) else {
      return nil
    }
    return Words.fileSystem(
      kind, isNetwork: networkKinds.contains { kind.hasPrefix($0) },
      free: Int(status.f_bavail) * Int(status.f_frsize) / 1_048_576)
  }

  /// File systems on which SQLite's locks cannot be relied on.
  private static let networkKinds = ["nfs", "cifs", "smb", "fuse", "9p", "afs", "ceph"]

  /// The kind of the nearest mount, as `/proc/self/mounts` tells it.
  private static func kind(ofMountAbove path: String) -> String? {
    var bytes: [UInt8] = []
    guard let file = try? FileByteSource(path: "/proc/self/mounts") else { return nil }
    while let count = try? file.read(into: &bytes, upTo: 1 << 16), count > 0 {}
    let mounts = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      return parts.count > 2 ? (point: String(parts[1]), kind: String(parts[2])) : nil
    }
    let above = mounts.filter { mount in
      mount.point == "/" || mount.point == path || path.hasPrefix(mount.point + "/")
    }
    return above.max { $0.point.utf8.count < $1.point.utf8.count }?.kind
  }

  /// The text in a C array of characters.
  private static func text<Characters>(_ characters: inout Characters) -> String {
    withUnsafeBytes(of: &characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
