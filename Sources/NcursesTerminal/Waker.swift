import CNcurses

/// Ends the waiting of the terminal that listens to it; any thread may call.
public final class Waker: Sendable {
  let readDescriptor: Int32
  private let writeDescriptor: Int32

  /// A waker that nothing listens to yet; nothing when the system has no descriptors left.
  public init?() {
    var readEnd: Int32 = -1
    var writeEnd: Int32 = -1
    guard cn_wake_open(&readEnd, &writeEnd) == 0 else { return nil }
    readDescriptor = readEnd
    writeDescriptor = writeEnd
  }

  deinit {
    cn_wake_close(readDescriptor, writeDescriptor)
  }

  /// Makes `nextEvents` return with a `wake`, now or at its next call. Several calls may become one event.
  public func wake() {
    cn_wake(writeDescriptor)
  }

  /// Forgets the calls so far.
  func drain() {
    cn_wake_drain(readDescriptor)
  }
}

extension Waker {
  /// Waits until ``wake()`` is called, and forgets that call; whatever is typed meanwhile is left for later.
  ///
  /// - Parameter milliseconds: how long to wait at most.
  /// - Returns: whether the call came in time.
  public func wait(upTo milliseconds: Int) -> Bool {
    guard cn_wait(readDescriptor, 0, Int32(milliseconds)) & Int32(CN_WOKEN.rawValue) != 0 else {
      return false
    }
    drain()
    return true
  }
}
