internal import GRDB
public import ReviewEngine

extension SQLiteStore {
  /// Applies a change set, all or nothing. When this returns, it is on the disk.
  public func apply(_ changeSet: ChangeSet) async throws(StoreError) -> AppliedChangeSet {
    do {
      return try await write { db in
        var writer = try ChangeWriter(db, header: changeSet.header)
        var refusals: [Refusal] = []
        for change in changeSet.records {
          do {
            try writer.write(change)
          } catch let refusal as Refusal {
            refusals.append(refusal)
          }
        }
        for change in changeSet.changes {
          do {
            try writer.write(change)
          } catch let refusal as Refusal {
            refusals.append(refusal)
          }
        }
        try writer.finish()
        guard refusals.isEmpty, let id = writer.ledger.changeSet else { throw Refusals(refusals) }
        return AppliedChangeSet(id: id, position: writer.ledger.position, changeSet: changeSet)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
