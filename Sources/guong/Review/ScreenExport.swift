import Exchange
import Glibc
import ReviewApp
import ReviewEngine
import ReviewStore

/// Exports what the list shows.
enum ScreenExport {
  /// Writes the file, which must not be there yet.
  /// - Returns: the number of nominations written.
  static func write(_ request: ExportRequest, from store: any Store, under policy: Policy) async throws -> Int
  {
    guard access(request.path, F_OK) != 0 else {
      throw Failure(
        .cannotWrite, vi: "\(request.path): đã có tệp này; chọn tên khác",
        en: "\(request.path): already there; choose another name")
    }
    let export = NominationExport(
      format: ExportFormat(request.format), profile: ExportProfile(request.profile), query: request.query,
      context: request.context, queryText: "", policyVersion: policy.version)
    return try await export.write(from: store, to: FileSink(path: request.path))
  }
}

extension ExportProfile {
  fileprivate init(_ profile: ExportRequest.Profile) {
    switch profile {
    case .internal: self = .internal
    case .public: self = .public
    }
  }
}

extension ExportFormat {
  fileprivate init(_ format: ExportRequest.Format) {
    switch format {
    case .csv: self = .csv
    case .tsv: self = .tsv
    case .json: self = .json
    case .jsonLines: self = .jsonLines
    }
  }
}
