extension StateGraph {
  /// The state machine as lines of text: per stage its rule, its gate, and for each status the verdicts and where they
  /// lead. Holds labels of the policy as they are: make them harmless before they go to a terminal.
  public func text(in language: Language) -> String {
    Stage.allCases.map { stage in
      let head = ["\(policy.rules(of: stage).label[language]) (\(stage.id))"] + notes(of: stage, in: language)
      return (head + places.filter { $0.stage == stage }.flatMap { lines(of: $0, in: language) })
        .joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// What is to be said of a stage before its ways: its rule, its deadline, its gate.
  func notes(of stage: Stage, in language: Language) -> [String] {
    let rules = policy.rules(of: stage)
    let gate = rules.gate.compactMap { policy.sentence(of: $0)?[language] }
    var notes = [Words.rule[language] + ": " + rules.rule.sentence[language]]
    if let days = rules.deadline { notes.append(Words.deadline(days)[language]) }
    if !gate.isEmpty { notes.append(Words.gate[language] + ": " + gate.joined(separator: "; ")) }
    return notes.map { "  " + $0 }
  }

  /// A place and the ways from it.
  private func lines(of place: Place, in language: Language) -> [String] {
    let end = place.status.isFinal ? " (" + Words.end[language] + ")" : ""
    return ["  " + place.status.label[language] + end]
      + ways(from: place).map { way in
        let target = way.isMoving ? name(of: way.to, from: place, in: language) : Words.stays[language]
        let reason = Transition.of(way.verdict).needsReason ? " (" + Words.reason[language] + ")" : ""
        return
          "    \(way.verdict.label[language])\(reason) → \(target)  [\(Self.names(of: way.roles, in: language))]"
      }
  }

  /// A place as seen from another: the stage is named where it is not the same.
  private func name(of place: Place, from other: Place, in language: Language) -> String {
    let status = place.status.label[language]
    return place.stage == other.stage ? status : policy.rules(of: place.stage).label[language] + ", " + status
  }

  /// The names of roles, in their fixed order.
  static func names(of roles: Set<Role>, in language: Language) -> String {
    Role.allCases.filter(roles.contains).map { $0.label[language] }.joined(separator: ", ")
  }

  private enum Words {
    static let rule = LocalizedText(vi: "cách duyệt", en: "approval")
    static let gate = LocalizedText(vi: "phải có", en: "must have")
    static let end = LocalizedText(vi: "kết thúc; chỉ hoàn tác được", en: "the end; only undo leads back")
    static let stays = LocalizedText(vi: "giữ nguyên chỗ", en: "stays where it is")
    static let reason = LocalizedText(vi: "cần lý do", en: "with a reason")

    static func deadline(_ days: Int) -> LocalizedText {
      LocalizedText(vi: "thời hạn: \(days) ngày làm việc", en: "time limit: \(days) working days")
    }
  }
}
