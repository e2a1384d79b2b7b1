public import ReviewEngine

/// What a column of a table can be for a nomination.
public enum ColumnTarget: Hashable, Sendable {
  /// The dossier number.
  case id
  /// A named field of the dossier.
  case field(DossierField)

  /// All targets: the id, then the fields in their order.
  public static let all: [ColumnTarget] = [.id] + DossierField.allCases.map { .field($0) }

  /// The permanent name, as in `--map NAME=COLUMN` and in the header of an export.
  public var name: String {
    switch self {
    case .id: "id"
    case .field(let field): field.rawValue
    }
  }

  /// Whether several columns make one text of several lines.
  var joinsColumns: Bool { self == .field(.achievement) || self == .field(.evidence) }

  /// The target with a permanent name; case, and `_` for `-`, do not matter.
  public init?(name: String) {
    let wanted = HeaderName.normalized(name)
    guard let target = Self.all.first(where: { HeaderName.normalized($0.name) == wanted }) else { return nil }
    self = target
  }
}
