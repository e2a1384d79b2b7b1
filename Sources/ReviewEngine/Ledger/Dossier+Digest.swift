extension Dossier {
  /// The dossier as canonical text: the named fields that say something, then the extras sorted by name, so
  /// that the order of a spreadsheet's columns makes no difference.
  public var canonicalText: CanonicalText {
    var canonical = CanonicalText()
    for field in DossierField.allCases {
      canonical.appendUnlessEmpty(field.rawValue, text(of: field))
    }
    for extra in extras.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      canonical.appendUnlessEmpty("extra." + extra.name, extra.value)
    }
    return canonical
  }

  /// The digest that the ledger keeps of a dossier: no one can change a dossier without the ledger telling.
  public var digest: Digest { Digest.of(canonicalText.text) }

  /// What has to be told of a change from this dossier to another: each field that differs, with what it said
  /// before. Applied backwards, the changes give every earlier dossier.
  public func changes(to new: Dossier) -> [FieldChange] {
    var changes: [FieldChange] = []
    for field in DossierField.allCases where text(of: field) != new.text(of: field) {
      changes.append(FieldChange(name: field.rawValue, before: text(of: field)))
    }
    let names = Set(extras.map(\.name)).union(new.extras.map(\.name))
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let before = extras.first { $0.name == name }?.value ?? ""
      let after = new.extras.first { $0.name == name }?.value ?? ""
      if before != after { changes.append(FieldChange(name: "extra." + name, before: before)) }
    }
    return changes
  }
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
