import CNcurses
public import TerminalUI

extension NcursesTerminal {
  /// What has happened since the last call; blocks in `poll`, without waking up by itself, when asked to wait.
  public func nextEvents(blocking: Bool) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    repeat {
      collect(into: &events, timeout: blocking ? patience : 0)
    } while blocking && events.isEmpty
    // Whatever else is there already comes along, so that a burst of keys is drawn once; not without end, for
    // the screen must be drawn under a flood, too.
    for _ in 0..<Self.mostReadings {
      guard collect(into: &events, timeout: 0) else { break }
    }
    return events
  }

  private static let mostReadings = 64
  /// Input that comes within this time of the input before comes in the same breath: hands are slower.
  private static let breath = Duration.milliseconds(10)

  /// How long to wait, in milliseconds; -1 for ever.
  private var patience: Int32 {
    switch decoder.pending {
    case .nothing: -1
    case .escape: Int32(options.escapeDelay)
    case .sequence: 500
    }
  }

  /// Waits once, and says whether anything was there.
  @discardableResult
  private func collect(into events: inout [TerminalEvent], timeout: Int32) -> Bool {
    let ready = cn_wait(waker.readDescriptor, isConnected ? 1 : 0, timeout)
    if ready == 0 {
      // Only a wait that was limited by the decoder's doubt can end without anything.
      if timeout > 0 { events += decoder.flush() }
      return false
    }
    if has(ready, CN_SIGNALLED) { takeSignals(into: &events) }
    if has(ready, CN_WOKEN) {
      waker.drain()
      events.append(.wake)
    }
    if has(ready, CN_INPUT) { read(into: &events) }
    if has(ready, CN_LOST) { hangUp(into: &events) }
    return true
  }

  private func has(_ ready: Int32, _ bit: cn_ready) -> Bool { ready & Int32(bit.rawValue) != 0 }

  private func read(into events: inout [TerminalEvent]) {
    let capacity = 4096
    var count: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
      count = cn_read(buffer.baseAddress, Int32(capacity))
      initialized = Int(max(0, count))
    }
    let now = ContinuousClock.now
    if now - lastInput > Self.breath { decoder.endBurst() }
    lastInput = now
    events += decoder.feed(bytes)
    if count < 0 { hangUp(into: &events) }
  }

  private func hangUp(into events: inout [TerminalEvent]) {
    if isConnected { cn_log_end("the terminal is gone") }
    isConnected = false
    events.append(.hangup)
  }

  private func takeSignals(into events: inout [TerminalEvent]) {
    while true {
      switch UInt32(bitPattern: cn_next_signal()) {
      case CN_SIGNAL_INTERRUPT.rawValue: end(.interrupted, "SIGINT", &events)
      case CN_SIGNAL_TERMINATE.rawValue: end(.terminated, "SIGTERM", &events)
      case CN_SIGNAL_HANGUP.rawValue: end(.hangup, "SIGHUP", &events)
      case CN_SIGNAL_RESIZE.rawValue: updateSize(into: &events)
      case CN_SIGNAL_STOP.rawValue: stopJob()
      case CN_SIGNAL_CONTINUE.rawValue:
        // Somebody else had the terminal meanwhile, and may have changed anything.
        resume()
        events.append(.resumed)
        updateSize(into: &events)
      default: return
      }
    }
  }

  /// Notes in the log which signal ends the program.
  private func end(_ event: TerminalEvent, _ signal: String, _ events: inout [TerminalEvent]) {
    cn_log_end("ended by " + signal)
    events.append(event)
  }

  private func updateSize(into events: inout [TerminalEvent]) {
    guard cn_update_size() != 0 else { return }
    size = Self.currentSize()
    shown = nil
    events.append(.resize(size))
  }
}
