import Configuration
import Foundation
import ReviewEngine
import ReviewStore

/// Making a store where there is none yet.
enum StoreFolder {
  /// Makes the store and, where needed, the folder it lies in; a policy is in force in it from the beginning.
  static func create(
    at path: String, under policy: PolicyFile = Surroundings.shippedPolicy, by reviewer: Reviewer
  ) async throws -> SQLiteStore {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        .cannotWrite, vi: "\(folder): không tạo được thư mục này; kiểm tra đường dẫn và quyền",
        en: "\(folder): this folder cannot be made; check the path and the permissions")
    }
    let store = try SQLiteStore.create(at: path)
    try await PolicyArchive(store).begin(with: policy, by: reviewer, at: SystemClock.now())
    return store
  }
}
