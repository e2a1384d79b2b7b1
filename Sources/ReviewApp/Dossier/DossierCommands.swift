import ReviewEngine

extension Command {
  /// Looking into a dossier, and what is said about it.
  static let dossierCommands: [Command] =
    [
      Command(
        .commentWrite, .dossier, LocalizedText(vi: "ý kiến", en: "comment"),
        help: LocalizedText(
          vi: "Ghi ý kiến về hồ sơ; không quyết định gì", en: "Comment on the nomination; it decides nothing"),
        keys: ["c"], in: [.queue, .dossier], footer: 12, obstacle: \.commentObstacle
      ) { $0.writeComment() },
      Command(
        .duplicatesCompare, .dossier, LocalizedText(vi: "so trùng", en: "compare"),
        help: LocalizedText(
          vi: "So với hồ sơ giống nó, cạnh nhau; gộp hoặc tách",
          en: "Compare with what it looks like, side by side; merge or tell apart"),
        keys: ["="], in: [.queue, .dossier], obstacle: \.comparisonObstacle
      ) { $0.openComparison() },
      Command(
        .sectionNext, .dossier, LocalizedText(vi: "phần sau", en: "next section"),
        help: LocalizedText(vi: "Đến phần sau của hồ sơ", en: "To the next section of the dossier"),
        keys: ["]", "tab"], in: [.dossier]
      ) { $0.showSection(by: 1) },
      Command(
        .sectionPrevious, .dossier, LocalizedText(vi: "phần trước", en: "previous section"),
        help: LocalizedText(vi: "Về phần trước của hồ sơ", en: "To the previous section of the dossier"),
        keys: ["[", "backtab"], in: [.dossier]
      ) { $0.showSection(by: -1) },
    ]
    + DossierSection.allCases.map { part in
      Command(
        section(part), .dossier, part.title, help: Words.sectionHelp(part.title),
        keys: [String(part.rawValue + 1)],
        in: [.dossier]
      ) { $0.show(part) }
    }

  /// What shows a section of the open dossier.
  static func section(_ section: DossierSection) -> CommandID {
    switch section {
    case .profile: .sectionProfile
    case .documents: .sectionDocuments
    case .forms: .sectionForms
    case .votes: .sectionVotes
    case .discussion: .sectionDiscussion
    case .duplicates: .sectionDuplicates
    case .history: .sectionHistory
    }
  }
}
