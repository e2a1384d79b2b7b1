internal import GRDB
internal import Synchronization

/// Carries what was written from the log to the store file, on a connection of its own, so that no decision
/// waits for it. SQLite itself does the same when a process closes the store or the log grows very long.
final class Checkpoints: Sendable {
  /// Commits between two checkpoints; one decision writes about 25 pages of log.
  private static let interval = 40

  private let path: String
  private let state = Mutex(State())

  private struct State {
    var commits = 0
    var isRunning = false
  }

  init(path: String) {
    self.path = path
  }

  /// Takes note of a commit; now and then starts a checkpoint in the background.
  func noteCommit() {
    let isDue = state.withLock { state in
      state.commits += 1
      guard state.commits >= Self.interval, !state.isRunning else { return false }
      (state.commits, state.isRunning) = (0, true)
      return true
    }
    guard isDue else { return }
    Task.detached(priority: .utility) { [self] in
      run()
      state.withLock { $0.isRunning = false }
    }
  }

  /// One pass that waits for nobody. What it cannot carry over now, a later one will.
  private func run() {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -500") }
    guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else { return }
    _ = try? queue.writeWithoutTransaction { try $0.checkpoint(.passive) }
    try? queue.close()
  }
}
