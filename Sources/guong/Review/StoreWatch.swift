import Foundation
import Glibc

/// Calls when another process may have written to a store: it sleeps until the kernel reports that the write-ahead log
/// was written to, and costs nothing while nobody writes. Where the kernel cannot report, it looks twice a second.
///
/// It watches until the process ends.
enum StoreWatch {
  /// Two calls are at least so far apart, in microseconds.
  private static let pause: UInt32 = 150_000
  /// How often to look where nothing is reported, in microseconds.
  private static let period: UInt32 = 500_000

  /// Begins to watch.
  /// - Parameters:
  ///   - path: of the store.
  ///   - call: called on a thread of its own.
  static func begin(at path: String, call: @escaping @Sendable () -> Void) {
    Thread.detachNewThread {
      guard let events = LogEvents(path: path + "-wal") else {
        while true {
          usleep(period)
          call()
        }
      }
      while events.wait() {
        call()
        usleep(pause)
      }
    }
  }
}

/// The kernel's reports about a file that may come and go.
private final class LogEvents {
  private let descriptor: Int32
  private let path: String
  private var fileWatch: Int32 = -1

  /// Nil where the kernel has no reports.
  init?(path: String) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC))
    self.path = path
    guard descriptor >= 0 else { return nil }
    let folder = (path as NSString).deletingLastPathComponent
    let watch = inotify_add_watch(
      descriptor, folder.isEmpty ? "." : folder, UInt32(IN_CREATE) | UInt32(IN_MOVED_TO))
    guard watch >= 0 else {
      close(descriptor)
      return nil
    }
    watchFile()
  }

  /// Sleeps until there is a report; false when there will be none.
  func wait() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      // The log may be a new file of the same name.
      watchFile()
      return true
    }
  }

  private func watchFile() {
    fileWatch = inotify_add_watch(descriptor, path, UInt32(IN_MODIFY))
  }
}
