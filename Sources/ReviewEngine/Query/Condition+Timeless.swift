extension Condition {
  /// Whether it depends on the nomination alone: neither on who asks nor on when, so that what was counted once stays
  /// right until the nomination changes.
  public var isTimeless: Bool {
    switch self {
    case .everything, .text, .field, .form, .stage, .kind, .subjectKind, .year, .date: true
    case .waiting: false
    case .flag(let flag): flag.isTimeless
    case .not(let condition): condition.isTimeless
    case .all(let conditions), .any(let conditions): conditions.allSatisfy(\.isTimeless)
    }
  }
}

extension Flag {
  fileprivate var isTimeless: Bool {
    switch self {
    case .pending, .returned, .rejected, .completed, .held, .dropped, .withdrawn, .decided, .stale: true
    // Whether others look like it changes with the others.
    case .duplicate, .mine, .postponed, .unvoted, .conflict, .overdue, .dueSoon, .incomplete: false
    }
  }
}

extension Policy {
  /// Whether what its quotas count depends on the nominations alone.
  public var hasTimelessQuotas: Bool {
    quotas.allSatisfy { $0.part.condition.isTimeless && $0.whole.condition.isTimeless }
  }
}
