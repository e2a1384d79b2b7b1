public import ReviewEngine

/// What an export says of itself.
public struct ExportEnvelope: Equatable, Sendable {
  /// The name of the shape of the rows.
  public static let schema = "guong.nominations"
  /// The version of the shape. It rises when a column is renamed, goes away or changes its meaning; a new
  /// column at the end does not raise it.
  public static let version = 1

  /// When it was made.
  public let exportedAt: Timestamp
  /// Who made it.
  public let exportedBy: String
  /// Which nominations were asked for, in the query language.
  public let query: String
  /// The version of the policy in force.
  public let policyVersion: String

  /// Says who exported what, when, under which rules.
  public init(exportedAt: Timestamp, exportedBy: String, query: String, policyVersion: String) {
    self.exportedAt = exportedAt
    self.exportedBy = exportedBy
    self.query = query
    self.policyVersion = policyVersion
  }

  func members(profile: ExportProfile) -> [(name: String, value: ExportValue)] {
    [
      ("schema", .text(Self.schema)), ("version", .integer(Self.version)),
      ("profile", .text(profile.rawValue)), ("exportedAt", .text(exportedAt.description)),
      ("exportedBy", profile == .internal ? .text(exportedBy) : .none), ("query", .text(query)),
      ("policyVersion", .text(policyVersion)),
    ]
  }
}
