extension Policy {
  /// Whether some gate will ask for a field of a stage's form of a nomination with this dossier: the form marks it.
  public func isRequired(_ field: FormField, in stage: Stage, of dossier: Dossier) -> Bool {
    Stage.allCases.contains { gate in
      rules(of: gate).gate.contains { requirement in
        requirement.place == .form(stage, field.id) && requirement.applies(to: dossier)
      }
    }
  }

  /// What the gate of a stage still asks for, as people read it: `thiếu: biên bản họp; …`; nil when it is open.
  public func lack(of nomination: Nomination, in stage: Stage, on day: CalendarDay) -> LocalizedText? {
    let items = missing(for: nomination, in: stage, on: day).map(\.sentence)
    guard !items.isEmpty else { return nil }
    return LocalizedText(
      vi: "thiếu: " + items.map(\.vi).joined(separator: "; "),
      en: "lacks: " + items.map(\.en).joined(separator: "; "))
  }
}
