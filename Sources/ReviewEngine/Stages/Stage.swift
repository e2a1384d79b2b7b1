/// The four stages of a nomination, in their order (Law 06/2022/QH15 art. 17(4)-(5)). The ids are fixed;
/// what people call them is policy data.
public enum Stage: Int, CaseIterable, Sendable, Hashable, Comparable {
  /// Phát hiện: a unit proposes, the secretariat appraises.
  case detect = 1
  /// Bồi dưỡng: the unit that holds the exemplar helps it grow.
  case cultivate
  /// Tổng kết: the council recognises it and draws the lessons.
  case summarize
  /// Nhân rộng: others learn of it and take it over.
  case replicate

  /// The permanent name, in files and queries.
  public var id: String {
    switch self {
    case .detect: "detect"
    case .cultivate: "cultivate"
    case .summarize: "summarize"
    case .replicate: "replicate"
    }
  }

  /// The stage with a permanent name.
  public init?(id: some StringProtocol) {
    guard let stage = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = stage
  }

  /// The stage after this one; nil after the last.
  public var next: Stage? { Stage(rawValue: rawValue + 1) }

  /// Earlier stages first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
