extension Dossier {
  /// The dossier as canonical text: the named fields that say something, then the extras sorted by name, so
  /// that the order of a spreadsheet's columns makes no difference.
  public var canonicalText: CanonicalText {
    var canonical = CanonicalText()
    for field in DossierField.allCases {
      canonical.appendUnlessEmpty(field.rawValue, text(of: field))
    }
    for extra in extrasByName {
      canonical.appendUnlessEmpty("extra." + extra.name, extra.value)
    }
    return canonical
  }

  /// The digest that the ledger keeps of a dossier: no one can change a dossier without the ledger telling.
  public var digest: Digest { Digest.of(canonicalText.text) }

  /// What has to be told of a change from this dossier to another: each field that differs, with what it said
  /// before. Applied backwards, the changes give every earlier dossier, to the byte: `==` would take composed
  /// and decomposed letters for the same, but digests do not.
  public func changes(to new: Dossier) -> [FieldChange] {
    var changes: [FieldChange] = []
    for field in DossierField.allCases {
      let before = text(of: field)
      if before.differs(from: new.text(of: field)) {
        changes.append(FieldChange(name: field.rawValue, before: before))
      }
    }
    var old = extrasByName[...]
    var new = new.extrasByName[...]
    while let name = Self.firstName(old.first, new.first) {
      let before = Self.takeValue(named: name, from: &old)
      let after = Self.takeValue(named: name, from: &new)
      if before.differs(from: after) { changes.append(FieldChange(name: "extra." + name, before: before)) }
    }
    return changes
  }

  private var extrasByName: [ExtraField] {
    extras.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func firstName(_ left: ExtraField?, _ right: ExtraField?) -> String? {
    guard let left, let right else { return (left ?? right)?.name }
    return right.name.utf8.lexicographicallyPrecedes(left.name.utf8) ? right.name : left.name
  }

  /// Takes the first extra field off when it has the name; else the field says nothing.
  private static func takeValue(named name: String, from extras: inout ArraySlice<ExtraField>) -> String {
    guard let first = extras.first, !first.name.differs(from: name) else { return "" }
    extras.removeFirst()
    return first.value
  }
}

extension String {
  /// Whether the bytes differ, even where `==` sees the same letters.
  fileprivate func differs(from other: String) -> Bool { !utf8.elementsEqual(other.utf8) }
}

/// One field that an amendment changed, with what it said before.
public struct FieldChange: Sendable, Hashable {
  /// The field's permanent name, `extra.` before the name of an extra field.
  public let name: String
  /// What it said before; empty when it said nothing.
  public let before: String

  /// Makes a change.
  public init(name: String, before: String) {
    self.name = name
    self.before = before
  }
}
