/// Who is nominated: the law knows three (domain: individual, collective, household).
public enum SubjectKind: String, CaseIterable, Sendable, Hashable {
  /// Cá nhân.
  case individual
  /// Tập thể.
  case collective
  /// Hộ gia đình.
  case household

  /// What people call it.
  public var label: LocalizedText {
    switch self {
    case .individual: LocalizedText(vi: "cá nhân", en: "individual")
    case .collective: LocalizedText(vi: "tập thể", en: "collective")
    case .household: LocalizedText(vi: "hộ gia đình", en: "household")
    }
  }
}

/// What is nominated. The kind may change as a nomination advances: a new factor can grow into an exemplar.
public enum ExemplarKind: String, CaseIterable, Sendable, Hashable {
  /// Điển hình tiên tiến.
  case advancedExemplar
  /// Mô hình mới.
  case newModel
  /// Nhân tố mới.
  case newFactor
  /// Cách làm hay.
  case goodPractice
  /// Người tốt, việc tốt.
  case goodPersonGoodDeed

  /// What people call it, in full.
  public var label: LocalizedText {
    switch self {
    case .advancedExemplar: LocalizedText(vi: "điển hình tiên tiến", en: "advanced exemplar")
    case .newModel: LocalizedText(vi: "mô hình mới", en: "new model")
    case .newFactor: LocalizedText(vi: "nhân tố mới", en: "new factor")
    case .goodPractice: LocalizedText(vi: "cách làm hay", en: "good practice")
    case .goodPersonGoodDeed: LocalizedText(vi: "người tốt, việc tốt", en: "good person, good deed")
    }
  }

  /// A form short enough for a list column (at most 10 columns of a terminal).
  public var shortLabel: LocalizedText {
    switch self {
    case .advancedExemplar: LocalizedText(vi: "điển hình", en: "exemplar")
    case .newModel: LocalizedText(vi: "mô hình", en: "model")
    case .newFactor: LocalizedText(vi: "nhân tố", en: "factor")
    case .goodPractice: LocalizedText(vi: "cách làm", en: "practice")
    case .goodPersonGoodDeed: LocalizedText(vi: "việc tốt", en: "good deed")
    }
  }
}
