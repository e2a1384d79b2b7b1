public import PlainText

/// One cell of the screen: what stands in it and the roles that give it its look.
///
/// A cluster two columns wide stands in its left cell; the right one is its continuation.
public struct Cell: Hashable, Sendable {
  /// What stands in the cell; a space in a continuation.
  public private(set) var cluster: Cluster
  /// What the text is.
  public private(set) var role: Role
  /// What the place was filled with before; its background shines through.
  public private(set) var ground: Role
  /// Whether this is the right half of the cluster in the cell to the left.
  public private(set) var isContinuation: Bool

  /// A cell that holds `cluster`, with `role` over `ground`.
  init(_ cluster: Cluster, role: Role, ground: Role) {
    self.cluster = cluster
    self.role = role
    self.ground = ground
    isContinuation = false
  }

  /// An empty cell of a role that is its own ground.
  static func blank(_ role: Role) -> Cell { Cell(.space, role: role, ground: role) }

  /// The right half that belongs to this cell when its cluster is wide.
  var continuation: Cell {
    var half = Cell(.space, role: role, ground: ground)
    half.isContinuation = true
    return half
  }

  /// The same place with nothing in it.
  var emptied: Cell { Cell(.space, role: role, ground: ground) }
}
