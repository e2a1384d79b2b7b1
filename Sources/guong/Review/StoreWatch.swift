import Foundation
import Glibc

/// Calls when another process may have written to a store: it sleeps until the kernel reports that the write-ahead log
/// was written to, and costs nothing while nobody writes. Where the kernel cannot report, it looks twice a second.
///
/// It watches until the process ends.
enum StoreWatch {
  /// When to look after a report, in milliseconds since the look before. What was written can be read only once the
  /// writer has seen it reach the disk, of which there is no report.
  private static let looks: [Int32] = [60, 120, 300, 900, 3000]
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
      var look = looks.count
      while true {
        switch events.wait(upTo: look < looks.count ? looks[look] : nil) {
        case .ended: return
        case .reported: look = 0
        case .passed: look += 1
        }
        call()
        // Whoever writes a lot is looked at now and then, not at every page.
        usleep(20_000)
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

  /// What came of waiting.
  enum Outcome {
    case reported
    case passed
    case ended
  }

  /// Sleeps until there is a report.
  /// - Parameter milliseconds: how long at most; nil for ever.
  /// - Returns: what came of it.
  func wait(upTo milliseconds: Int32?) -> Outcome {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&request, 1, milliseconds ?? -1)
      if ready == 0 { return .passed }
      let count = ready < 0 ? -1 : read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .ended }
      // The log may be a new file of the same name.
      watchFile()
      return .reported
    }
  }

  private func watchFile() {
    fileWatch = inotify_add_watch(descriptor, path, UInt32(IN_MODIFY))
  }
}
