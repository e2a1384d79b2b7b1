public import ReviewEngine

/// Why a store could not do what was asked. Nothing has changed when one of these is thrown.
public enum StoreError: Error, Sendable, Equatable {
  /// The rules, or somebody else's change, stand in the way.
  case refused(Refusals)
  /// There is no store at the path.
  case missing(path: String)
  /// Something is already there.
  case alreadyExists(path: String)
  /// The file is no guong store.
  case notAStore(path: String)
  /// The store was made by a later version of guong.
  case fromTheFuture(path: String, migration: String)
  /// The folder or file may not be written.
  case readOnly(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// Another process holds the store for too long.
  case busy(path: String)
  /// The file is damaged, or the system failed to read or write it.
  case inputOutput(path: String, detail: String)
  /// The task was cancelled.
  case cancelled
}

extension StoreError: CustomStringConvertible {
  /// A plain English description, for logs; people read the localised sentence.
  public var description: String {
    switch self {
    case .refused(let refusals): refusals.all.map(\.sentence.en).joined(separator: "; ")
    case .missing(let path): "\(path): no store there"
    case .alreadyExists(let path): "\(path): already exists"
    case .notAStore(let path): "\(path): not a guong store"
    case .fromTheFuture(let path, let migration): "\(path): made by a later guong (\(migration))"
    case .readOnly(let path): "\(path): may not be written"
    case .diskFull(let path): "\(path): the disk is full"
    case .busy(let path): "\(path): another process holds the store"
    case .inputOutput(let path, let detail): "\(path): \(detail)"
    case .cancelled: "cancelled"
    }
  }
}
