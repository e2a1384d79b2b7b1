extension Cluster: CustomStringConvertible {
  /// Adds the base and its marks to a text.
  /// - Parameter text: the text that grows.
  public func appendText(to text: inout String) {
    text.unicodeScalars.append(base)
    for index in 0..<markCount {
      text.unicodeScalars.append(mark(at: index))
    }
  }

  /// The base and its marks as text.
  public var description: String {
    var text = ""
    appendText(to: &text)
    return text
  }

  /// The same letter with as few marks as Unicode allows, so that terminals without combining marks draw it too.
  ///
  /// A cluster whose composed form would be no base of the same width stays as it is.
  var composed: Cluster {
    guard markCount > 0 else { return self }
    var scalars = Normalization.composed(description).unicodeScalars.makeIterator()
    guard let newBase = scalars.next(), newBase != base else { return self }
    guard let result = Cluster(base: newBase, marks: IteratorSequence(scalars)), result.width == width else {
      return self
    }
    return result
  }
}
