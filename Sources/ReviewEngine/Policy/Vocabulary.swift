/// The words that dossiers and forms choose from.
public struct Vocabulary: Sendable, Hashable {
  /// What kinds are called here; a kind that is missing is not used.
  public let kinds: [ExemplarKind: LocalizedText]
  /// Lĩnh vực.
  public let fields: [Term]
  /// Đơn vị đề nghị: the sorts of body that nominate.
  public let nominators: [Term]
  /// Phong trào thi đua.
  public let movements: [Movement]
  /// Kênh tuyên truyền: how exemplars are made known.
  public let channels: [Term]

  /// Makes a vocabulary; what is left out is open.
  public init(
    kinds: [ExemplarKind: LocalizedText] = [:], fields: [Term] = [], nominators: [Term] = [],
    movements: [Movement] = [], channels: [Term] = []
  ) {
    self.kinds = kinds
    self.fields = fields
    self.nominators = nominators
    self.movements = movements
    self.channels = channels
  }
}

/// Phong trào thi đua: a movement under which nominations are made.
public struct Movement: Sendable, Hashable {
  /// Whether it goes on or ends.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// Thường xuyên.
    case regular
    /// Chuyên đề: about one thing, for a time.
    case thematic
  }

  /// The permanent name.
  public let id: String
  /// What people call it.
  public let label: LocalizedText
  /// Whether it goes on or ends.
  public let kind: Kind
  /// Where it is run.
  public let scope: LocalizedText?
  /// When it is run.
  public let period: Validity

  /// Makes a movement.
  public init(
    id: String, label: LocalizedText, kind: Kind, scope: LocalizedText? = nil, period: Validity = .always
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.scope = scope
    self.period = period
  }
}
