/// The order of a list. Ties fall to the order of arrival, so that every order is total.
public struct Order: Sendable, Hashable {
  /// What is compared.
  public let key: Key
  /// Whether the largest come first.
  public let isDescending: Bool

  /// What nominations can be sorted by; the raw value is the name after `sort:`.
  public enum Key: String, CaseIterable, Sendable, Hashable {
    /// The reviewer's queue: pending ones first, the longest waiting first; then what they postponed; then the rest.
    case queue
    /// The dossier number, digits by value.
    case id
    /// The subject as a Vietnamese list of names: by given name.
    case subject
    /// How long it waits.
    case waiting
    /// The unit.
    case unit
    /// The year of the round.
    case year
    /// The moment of the last decision; undecided ones count as the oldest.
    case decided

    /// What people call the order.
    public var label: LocalizedText {
      switch self {
      case .queue: LocalizedText(vi: "hàng đợi", en: "queue")
      case .id: LocalizedText(vi: "mã hồ sơ", en: "number")
      case .subject: LocalizedText(vi: "tên", en: "name")
      case .waiting: LocalizedText(vi: "thời gian chờ", en: "waiting time")
      case .unit: LocalizedText(vi: "đơn vị", en: "unit")
      case .year: LocalizedText(vi: "năm", en: "year")
      case .decided: LocalizedText(vi: "lúc quyết định", en: "time of decision")
      }
    }
  }

  /// Makes an order.
  public init(_ key: Key, isDescending: Bool = false) {
    self.key = key
    self.isDescending = isDescending
  }

  /// The order of a list that nobody sorted.
  public static let queue = Order(.queue)
}
