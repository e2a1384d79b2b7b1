extension Policy {
  /// What a line of a gate asks for, as people read it: `bài học kinh nghiệm (ít nhất 1)`, and of whom; nil where its
  /// form has no such field.
  public func sentence(of requirement: Requirement) -> LocalizedText? {
    guard let item = item(of: requirement) else { return nil }
    let days = requirement.workingDaysAfter.map { days in
      LocalizedText(vi: ", đủ \(days) ngày làm việc", en: ", \(days) working days ago")
    }
    let whom =
      ExemplarKind.allCases.filter(requirement.kinds.contains).map(\.label)
      + SubjectKind.allCases.filter(requirement.subjectKinds.contains).map(\.label)
    let scope = { (language: Language) in
      whom.isEmpty ? "" : " [" + whom.map { $0[language] }.joined(separator: ", ") + "]"
    }
    return LocalizedText(
      vi: item.sentence.vi + (days?.vi ?? "") + scope(.vietnamese),
      en: item.sentence.en + (days?.en ?? "") + scope(.english))
  }

  private func item(of requirement: Requirement) -> MissingItem? {
    switch requirement.place {
    case .dossier(let field): return MissingItem(label: field.label, want: .something)
    case .form(let stage, let id):
      guard let field = rules(of: stage).field(id) else { return nil }
      switch field.type {
      case .table(let columns): return MissingItem(label: field.label, want: requirement.want(among: columns))
      case .choices: return MissingItem(label: field.label, want: .atLeast(requirement.atLeast))
      default:
        let want = requirement.values.isEmpty ? .something : requirement.want(among: [field])
        return MissingItem(label: field.label, want: want)
      }
    }
  }
}
