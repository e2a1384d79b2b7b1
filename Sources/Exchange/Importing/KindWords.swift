import ReviewEngine

/// The words for kinds that a table may use, in Vietnamese and English.
enum KindWords {
  /// Who is nominated, by a word; nil for a word that is not known.
  static func subjectKind(_ text: String) -> SubjectKind? { subjectKinds[HeaderName.normalized(text)] }

  /// What is nominated, by a word; nil for a word that is not known.
  static func exemplarKind(_ text: String) -> ExemplarKind? { exemplarKinds[HeaderName.normalized(text)] }

  private static let subjectKinds = table(SubjectKind.allCases) { kind in
    let others: [String] =
      switch kind {
      case .individual: ["Person", "Individuals"]
      case .collective: ["Tổ chức", "Group", "Collectives", "Organization", "Organisation"]
      case .household: ["Gia đình", "Hộ", "Family", "Households"]
      }
    return [kind.rawValue, kind.label.vi, kind.label.en] + others
  }

  private static let exemplarKinds = table(ExemplarKind.allCases) { kind in
    let others: [String] =
      switch kind {
      case .advancedExemplar: ["Gương điển hình tiên tiến", "Gương điển hình"]
      case .newModel: ["Mô hình hay"]
      case .newFactor: []
      case .goodPractice: ["Cách làm sáng tạo", "Good way of doing"]
      case .goodPersonGoodDeed: ["Gương người tốt, việc tốt"]
      }
    return [kind.rawValue, kind.label.vi, kind.label.en, kind.shortLabel.vi, kind.shortLabel.en] + others
  }

  private static func table<Kind>(_ kinds: [Kind], _ words: (Kind) -> [String]) -> [String: Kind] {
    var table: [String: Kind] = [:]
    for kind in kinds {
      for word in words(kind) { table[HeaderName.normalized(word)] = kind }
    }
    return table
  }
}
