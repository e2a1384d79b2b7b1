import Foundation
import ReviewEngine
import ReviewStore

/// Making a store where there is none yet.
enum StoreFolder {
  /// Makes the store and, where needed, the folder it lies in.
  static func create(at path: String) throws -> SQLiteStore {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        .cannotWrite, vi: "\(folder): không tạo được thư mục này; kiểm tra đường dẫn và quyền",
        en: "\(folder): this folder cannot be made; check the path and the permissions")
    }
    return try SQLiteStore.create(at: path)
  }
}
