extension ShippedPolicies {
  /// The names of the policies that come with guong, in the order of choice.
  public static let ids = ["vietnamese-programme", "jury-award"]

  /// The name of the policy that a store takes up when nobody says which.
  public static let defaultID = "vietnamese-programme"

  /// A policy that comes with guong, and all that is wrong with it; nil when there is none of this name.
  public static func policy(_ id: String) -> Checked<PolicyFile>? {
    text(of: id).map { PolicyFile.read($0, file: "\(id).toml") }
  }
}
