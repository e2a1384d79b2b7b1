import Synchronization

/// Messages that any thread leaves for the loop, in the order of their coming.
public final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let waker: Waker

  /// An empty mailbox that calls `waker` when something is left in it.
  public init(waker: Waker) {
    self.waker = waker
  }

  /// Leaves a message.
  public func post(_ message: Message) {
    let isFirst = messages.withLock { messages in
      messages.append(message)
      return messages.count == 1
    }
    // Whoever is woken takes everything, so one call is enough until then.
    if isFirst { waker.wake() }
  }

  /// Takes all messages out.
  public func takeAll() -> [Message] {
    messages.withLock { messages in
      defer { messages.removeAll() }
      return messages
    }
  }
}
