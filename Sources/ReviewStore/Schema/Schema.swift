internal import GRDB

/// The shape of a store file: which migrations make it, and how a file says that it is one of ours.
///
/// A released migration never changes: a store made by any release is brought up to date by the ones after it.
enum Schema {
  /// Stands in the header of every store file (`PRAGMA application_id`): "GUON" in ASCII.
  static let applicationID: Int32 = 0x4755_4F4E

  /// Every migration, in the order in which they were released.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1-nominations-and-ledger", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: version1)
      for index in OrderIndex.all { try db.execute(sql: index.creation) }
    }
    migrator.registerMigration("2-review-workflow") { db in
      try db.execute(sql: version2)
      for index in OrderIndex.all { try db.execute(sql: index.creation) }
    }
    return migrator
  }
}
