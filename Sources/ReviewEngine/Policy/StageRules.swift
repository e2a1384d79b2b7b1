/// The rules of one stage.
public struct StageRules: Sendable, Hashable {
  /// What the stage is called.
  public let label: LocalizedText
  /// The roles that may give verdicts in it, where ``roles`` does not say otherwise.
  public let decidingRoles: Set<Role>
  /// The roles that may give particular verdicts.
  public let roles: [Verdict: Set<Role>]
  /// What is entered in the stage, in the order shown.
  public let form: [FormField]
  /// What there must be before a nomination goes on to the next stage.
  public let gate: [Requirement]
  /// Working days after which a pending nomination is overdue; nil where there is no time limit.
  public let deadline: Int?
  /// Who has to agree.
  public let rule: DecisionRule
  /// The reasons that verdicts can be given for here; what is missing is taken from the policy.
  public let reasons: [Verdict: [Reason]]

  /// Makes the rules of a stage.
  public init(
    label: LocalizedText, decidingRoles: Set<Role>, roles: [Verdict: Set<Role>] = [:], form: [FormField] = [],
    gate: [Requirement] = [], deadline: Int? = nil, rule: DecisionRule = .single,
    reasons: [Verdict: [Reason]] = [:]
  ) {
    self.label = label
    self.decidingRoles = decidingRoles
    self.roles = roles
    self.form = form
    self.gate = gate
    self.deadline = deadline
    self.rule = rule
    self.reasons = reasons
  }

  /// The field of the form with an id.
  public func field(_ id: String) -> FormField? { form.first { $0.id == id } }
}
