/// A review programme as data: what the stages are called, who may decide, and for which reasons. Every ledger
/// entry names the version it was made under, because the rules change and old decisions must stay explainable.
public struct Policy: Sendable, Hashable {
  /// Names the version, in the ledger and to people.
  public let version: String
  /// What the programme is called.
  public let title: LocalizedText
  /// The rules of each stage.
  public let stages: [Stage: StageRules]
  /// The reasons that each verdict can be given for, in the order shown.
  public let reasons: [Verdict: [Reason]]

  /// Makes a policy; every stage must have its rules.
  public init(
    version: String, title: LocalizedText, stages: [Stage: StageRules], reasons: [Verdict: [Reason]]
  ) {
    precondition(Set(stages.keys) == Set(Stage.allCases), "A policy has rules for every stage.")
    self.version = version
    self.title = title
    self.stages = stages
    self.reasons = reasons
  }

  /// The rules of a stage.
  public func rules(of stage: Stage) -> StageRules {
    guard let rules = stages[stage] else {
      preconditionFailure("A policy has rules for every stage; its initializer checks that.")
    }
    return rules
  }

  /// The reasons offered for a verdict; empty where none is asked for.
  public func reasons(for verdict: Verdict) -> [Reason] { reasons[verdict] ?? [] }

  /// What a reason is called; its code when this policy does not know it (it came from an older one).
  public func label(ofReason code: String, for verdict: Verdict, in language: Language) -> String {
    reasons(for: verdict).first { $0.code == code }?.label[language] ?? code
  }
}

/// The rules of one stage.
public struct StageRules: Sendable, Hashable {
  /// What the stage is called.
  public let label: LocalizedText
  /// The roles that may decide in it.
  public let decidingRoles: Set<Role>

  /// Makes the rules of a stage.
  public init(label: LocalizedText, decidingRoles: Set<Role>) {
    self.label = label
    self.decidingRoles = decidingRoles
  }
}

/// A reason that a verdict can be given for.
public struct Reason: Sendable, Hashable {
  /// The permanent name, in the ledger and on the command line.
  public let code: String
  /// What people read.
  public let label: LocalizedText
  /// Whether it says nothing without the reviewer's own words.
  public let needsNote: Bool

  /// Makes a reason.
  public init(code: String, label: LocalizedText, needsNote: Bool = false) {
    self.code = code
    self.label = label
    self.needsNote = needsNote
  }
}
