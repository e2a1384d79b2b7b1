extension Clusters {
  /// Goes through the scalars once and hands out clusters.
  public struct Iterator: IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    /// The scalar after the last cluster: read to see that it is no mark.
    private var pending: Unicode.Scalar?

    init(_ scalars: String.UnicodeScalarView.Iterator) {
      self.scalars = scalars
      pending = self.scalars.next()
    }

    /// The next cluster, `nil` at the end of the text.
    public mutating func next() -> Cluster? {
      while let scalar = pending {
        pending = scalars.next()
        if scalar.value >= 0x20, scalar.value < 0x7F, let following = pending, following.value < 0x300 {
          // Nearly all text: no mark can follow, so the letter is whole.
          return Cluster(checkedBase: scalar, width: 1)
        }
        switch DrawingClass(of: scalar) {
        case .narrow:
          if scalar == "\u{AD}" { continue }
          if scalar.isRegionalIndicator { return Self.plainLetter(of: scalar) }
          return withMarks(Cluster(checkedBase: scalar, width: 1))
        case .wide:
          let cluster = withMarks(Cluster(checkedBase: scalar, width: 2))
          skipSkinTone(after: scalar)
          return cluster
        case .mark:
          var cluster = Cluster(checkedBase: "\u{25CC}", width: 1)
          cluster.append(checkedMark: scalar)
          return withMarks(cluster)
        case .hidden:
          continue
        case .directional:
          return .replacement
        case .undrawable:
          return picture(of: scalar)
        }
      }
      return nil
    }

    /// Takes the marks that follow, and the shapeless scalars between them.
    private mutating func withMarks(_ base: Cluster) -> Cluster {
      var cluster = base
      while let scalar = pending, scalar.value >= 0x300 {
        switch DrawingClass(of: scalar) {
        case .mark: cluster.append(checkedMark: scalar)
        case .hidden: break
        default:
          if scalar.isSkinTone { skipSkinTone(after: base.base) }
          return cluster.composed
        }
        pending = scalars.next()
      }
      return cluster.composed
    }

    /// Leaves out a skin tone, which some terminals would melt into the emoji of the cell before it.
    private mutating func skipSkinTone(after base: Unicode.Scalar) {
      guard let scalar = pending, scalar.isSkinTone, base.properties.isEmojiModifierBase else { return }
      pending = scalars.next()
    }

    /// What stands for a scalar that must not reach a terminal.
    private mutating func picture(of scalar: Unicode.Scalar) -> Cluster {
      switch scalar.value {
      case 0x09:
        return .space
      case 0x0D where pending == "\n":
        pending = scalars.next()
        return Self.pictured(0x240A)
      case 0x00..<0x20:
        return Self.pictured(0x2400 + scalar.value)
      case 0x7F:
        return Self.pictured(0x2421)
      case 0x2028, 0x2029:
        return Self.pictured(0x240A)
      default:
        return .replacement
      }
    }

    private static func pictured(_ value: UInt32) -> Cluster {
      Cluster(checkedBase: Unicode.Scalar(value) ?? "\u{FFFD}", width: 1)
    }

    /// The capital letter that a regional indicator is made of.
    private static func plainLetter(of scalar: Unicode.Scalar) -> Cluster {
      pictured(scalar.value - 0x1F1E6 + 0x41)
    }
  }
}
