/// Named texts, sorted by name: what the forms of a nomination say, or what is known of a council session. A name is
/// a path with dots, `cultivate.checks.2.result`; a fact whose text is empty is not there.
public struct Facts: Sendable, Hashable {
  /// The facts, sorted by the bytes of their names; no two with one name, none empty.
  public private(set) var all: [Fact]

  /// No facts.
  public init() {
    all = []
  }

  /// Takes facts in any order. Of two with one name the later counts.
  public init(_ facts: some Sequence<Fact>) {
    all = []
    for fact in facts { self[fact.name] = fact.value }
  }

  /// Whether there are none.
  public var isEmpty: Bool { all.isEmpty }

  /// The text of a fact; empty when there is none. Setting the empty text takes the fact out.
  public subscript(name: String) -> String {
    get {
      let index = index(of: name)
      return isFact(named: name, at: index) ? all[index].value : ""
    }
    set {
      let index = index(of: name)
      switch (isFact(named: name, at: index), newValue.isEmpty) {
      case (true, true): all.remove(at: index)
      case (true, false): all[index] = Fact(name: name, value: newValue)
      case (false, false): all.insert(Fact(name: name, value: newValue), at: index)
      case (false, true): break
      }
    }
  }

  /// The facts whose names begin with a path and a dot, in their order.
  public func under(_ path: String) -> ArraySlice<Fact> {
    let prefix = path + "."
    let start = index(of: prefix)
    let end = all[start...].firstIndex { !$0.name.utf8.starts(with: prefix.utf8) } ?? all.endIndex
    return all[start..<end]
  }

  /// Takes every fact under a path out, and the fact of the path itself.
  public mutating func remove(under path: String) {
    self[path] = ""
    let facts = under(path)
    all.removeSubrange(facts.startIndex..<facts.endIndex)
  }

  /// The facts as canonical text, a line for each.
  public var canonicalText: CanonicalText {
    var text = CanonicalText()
    for fact in all { text.append(fact.name, fact.value) }
    return text
  }

  /// Reads canonical text back.
  public init(_ text: CanonicalText) {
    self.init(text.pairs.map { Fact(name: $0.name, value: $0.value) })
  }

  private func index(of name: String) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].name.utf8.lexicographicallyPrecedes(name.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private func isFact(named name: String, at index: Int) -> Bool {
    index < all.count && all[index].name.utf8.elementsEqual(name.utf8)
  }
}

/// One named text.
public struct Fact: Sendable, Hashable {
  /// The name, a path with dots.
  public let name: String
  /// The text; not empty among ``Facts``.
  public let value: String

  /// Makes a fact.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
