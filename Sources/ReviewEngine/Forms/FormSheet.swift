/// The form of one stage of a nomination, being filled in. Takes texts as people enter them, field by field, and
/// refuses what the fields cannot hold; what it holds is kept with ``Workflow/fill(_:of:by:)``.
public struct FormSheet: Sendable, Hashable {
  /// Whose form it is.
  public let stage: Stage
  /// Its fields, in the order shown.
  public let fields: [FormField]
  /// What the forms of all stages say; only what is under this stage changes. A document that was entered and is not
  /// sealed yet has ``unsealedMark`` for a hash.
  public internal(set) var facts: Facts

  /// Stands where the hash of a document is not known yet; it goes along when rows move.
  static let unsealedMark = "?"

  /// A sheet with what is saved.
  public init(_ stage: Stage, of nomination: Nomination, under policy: Policy) {
    self.stage = stage
    fields = policy.rules(of: stage).form
    facts = nomination.forms
  }

  /// The kept text at a place; empty where nothing stands.
  public subscript(place: FormPlace) -> String { facts[place.path(in: stage)] }

  /// How many rows a table has; 0 for what is no table.
  public func rowCount(of table: String) -> Int { facts.rows(of: FormPlace(table).path(in: stage)).last ?? 0 }

  /// The field or the column at a place; nil when the form has none there.
  public func field(at place: FormPlace) -> FormField? {
    guard let field = fields.first(where: { $0.id == place.field }) else { return nil }
    guard let column = place.column else { return field }
    guard case .table(let columns) = field.type else { return nil }
    return columns.first { $0.id == column }
  }

  /// What is kept under this stage although its form has no field for it: the policy had one once.
  public var strays: [Fact] {
    facts.under(stage.id).compactMap { fact in
      let name = String(Substring(fact.name.utf8.dropFirst(stage.id.utf8.count + 1)))
      let paper = name.hasSuffix(Self.hashSuffix) ? String(name.dropLast(Self.hashSuffix.count)) : name
      if let place = FormPlace(parsing: paper), let field = field(at: place) {
        let isOfDocument = field.type == .document
        if paper == name || isOfDocument { return nil }
      }
      return Fact(name: name, value: fact.value)
    }
  }

  static let hashSuffix = ".sha256"
}
