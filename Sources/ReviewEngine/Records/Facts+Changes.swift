/// One fact that an action changed: what it said before and what it says after; empty where there was, or is, none.
public struct FactChange: Sendable, Hashable {
  /// The fact's name.
  public let name: String
  /// What it said before.
  public let before: String
  /// What it says now.
  public let after: String

  /// Makes a change.
  public init(name: String, before: String, after: String) {
    self.name = name
    self.before = before
    self.after = after
  }

  /// The change that takes this one back.
  public var reversed: FactChange { FactChange(name: name, before: after, after: before) }
}

extension Facts {
  /// What has to change for these facts to become others, in the order of the names. Texts are compared byte by byte:
  /// `==` would take composed and decomposed letters for the same.
  public func changes(to new: Facts) -> [FactChange] {
    var changes: [FactChange] = []
    var (old, new) = (all[...], new.all[...])
    while let name = Self.firstName(old.first, new.first) {
      let before = Self.take(name, from: &old)
      let after = Self.take(name, from: &new)
      if !before.utf8.elementsEqual(after.utf8) {
        changes.append(FactChange(name: name, before: before, after: after))
      }
    }
    return changes
  }

  /// The facts after some changes; nil when one of them does not say before what these facts say.
  public func applying(_ changes: [FactChange]) -> Facts? {
    var result = self
    for change in changes {
      guard self[change.name].utf8.elementsEqual(change.before.utf8) else { return nil }
      result[change.name] = change.after
    }
    return result
  }

  private static func firstName(_ left: Fact?, _ right: Fact?) -> String? {
    guard let left, let right else { return (left ?? right)?.name }
    return right.name.utf8.lexicographicallyPrecedes(left.name.utf8) ? right.name : left.name
  }

  private static func take(_ name: String, from facts: inout ArraySlice<Fact>) -> String {
    guard let first = facts.first, first.name.utf8.elementsEqual(name.utf8) else { return "" }
    facts.removeFirst()
    return first.value
  }
}
