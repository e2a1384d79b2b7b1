import ReviewEngine

extension Command {
  /// What there is, counted.
  static let quotaCommands: [Command] = [
    Command(
      .quotasOpen, .list, LocalizedText(vi: "chỉ tiêu", en: "quotas"),
      help: LocalizedText(
        vi: "Chỉ tiêu, hạn mức: đã có bao nhiêu, còn bao nhiêu",
        en: "The quotas: how many there are, how many are left"),
      keys: ["Q"], in: .outsideForms
    ) { $0.openQuotas() }
  ]
}
