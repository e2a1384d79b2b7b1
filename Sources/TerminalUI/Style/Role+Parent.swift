extension Role {
  /// The place of this role in `Role.allCases`.
  var index: Int { Int(rawValue) }

  /// The role with this dotted name, or nothing when there is none.
  public init?(name: String) {
    guard let role = Self.byName[name] else { return nil }
    self = role
  }

  /// The nearest role whose name this one continues after a dot; nothing for a role of the first rank.
  public var parent: Role? { Self.parents[index] }

  private static let byName: [String: Role] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  private static let parents: [Role?] = allCases.map { role in
    var name = role.name[...]
    while let dot = name.lastIndex(of: ".") {
      name = name[..<dot]
      if let parent = byName[String(name)] { return parent }
    }
    return nil
  }
}

extension Role: CustomStringConvertible {
  /// The dotted name.
  public var description: String { name }
}
