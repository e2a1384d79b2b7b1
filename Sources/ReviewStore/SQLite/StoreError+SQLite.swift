internal import GRDB
internal import ReviewEngine

extension StoreError {
  /// What an error from inside a transaction means to callers.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let refusals as Refusals: self = .refused(refusals)
    case let refusal as Refusal: self = .refused(Refusals(refusal))
    case is CancellationError: self = .cancelled
    case let damaged as DamagedRow:
      self = .inputOutput(path: path, detail: "row \(damaged.number) cannot be read")
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .inputOutput(path: path, detail: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_NOTADB: self = .notAStore(path: path)
    case .SQLITE_INTERRUPT,
      .SQLITE_ABORT where error.message == nil:
      self = .cancelled
    case .SQLITE_INTERRUPT: self = .cancelled
    default: self = .inputOutput(path: path, detail: error.message ?? error.resultCode.description)
    }
  }
}

extension StoreError {
  /// Whether an error comes from the store, not from those who use it.
  static func isOwn(_ error: any Error) -> Bool {
    error is DatabaseError || error is DamagedRow || error is CancellationError || error is Refusal
  }
}
