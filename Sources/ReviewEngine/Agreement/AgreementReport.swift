/// How far reviewers agree: every measure that suits each of the things they rated.
public struct AgreementReport: Sendable, Hashable {
  /// What was rated.
  public enum Subject: Sendable, Hashable {
    /// Approved or rejected.
    case approval
    /// Points for one criterion.
    case criterion(Criterion)
    /// The weighted mean of a scorecard.
    case mean
  }

  /// The measures of one subject in one stage.
  public struct Section: Sendable, Hashable {
    /// In which stage.
    public let stage: Stage
    /// What was rated.
    public let subject: Subject
    /// Which votes.
    public let moment: VoteMoment
    /// Who rated what.
    public let table: RatingTable
    /// The measures, in the order shown.
    public let lines: [Line]
  }

  /// One measure.
  public struct Line: Sendable, Hashable {
    /// Which measure.
    public let measure: Measure
    /// The coefficient, or why there is none.
    public let result: Result<Coefficient, NoCoefficient>
  }

  /// What is measured.
  public enum Measure: Sendable, Hashable {
    /// Raw agreement.
    case raw
    /// Cohen's kappa of two reviewers.
    case cohen(String, String)
    /// Fleiss' kappa of all.
    case fleiss
    /// Krippendorff's alpha of all.
    case krippendorff(RatingLevel)
  }

  /// The sections, by stage, then subject, then moment.
  public let sections: [Section]

  /// Measures how far reviewers agree.
  /// - Parameters:
  ///   - rounds: what they voted, of any nominations and stages.
  ///   - moments: which of their votes.
  ///   - policy: names the criteria and their weights.
  public init(of rounds: [VotedRound], _ moments: [VoteMoment], under policy: Policy) {
    let byStage = Dictionary(grouping: rounds, by: \.stage)
    sections = Stage.allCases.flatMap { stage -> [Section] in
      let rounds = byStage[stage] ?? []
      return Self.subjects(of: rounds, under: policy.rules(of: stage).rule).flatMap { subject in
        moments.map { moment in
          let table = Self.table(of: rounds, subject, moment, under: policy.rules(of: stage).rule)
          return Section(
            stage: stage, subject: subject, moment: moment, table: table,
            lines: Self.lines(of: table, subject))
        }
      }
    }
  }

  private static func subjects(of rounds: [VotedRound], under rule: DecisionRule) -> [Subject] {
    let choices = rounds.flatMap(\.votes).map(\.first)
    var subjects: [Subject] = choices.contains { !$0.isScorecard } ? [.approval] : []
    if choices.contains(where: \.isScorecard), case .scores(let rule) = rule {
      subjects += rule.criteria.map { .criterion($0) } + [.mean]
    }
    return subjects
  }

  private static func table(
    of rounds: [VotedRound], _ subject: Subject, _ moment: VoteMoment, under rule: DecisionRule
  ) -> RatingTable {
    switch (subject, rule) {
    case (.approval, _): .approvals(in: rounds, moment)
    case (.criterion(let criterion), _): .points(for: criterion.id, in: rounds, moment)
    case (.mean, .scores(let rule)): .means(under: rule, in: rounds, moment)
    case (.mean, _): RatingTable(raters: [], rows: [])
    }
  }

  private static func lines(of table: RatingTable, _ subject: Subject) -> [Line] {
    var lines = [Line(measure: .raw, result: table.rawAgreement())]
    guard subject == .approval else {
      if case .criterion = subject {
        lines.append(Line(measure: .krippendorff(.ordinal), result: table.krippendorffsAlpha(.ordinal)))
      }
      lines.append(Line(measure: .krippendorff(.interval), result: table.krippendorffsAlpha(.interval)))
      return lines
    }
    for first in table.raters.indices {
      for second in table.raters.indices where first < second {
        lines.append(
          Line(
            measure: .cohen(table.raters[first], table.raters[second]),
            result: table.cohensKappa(first, second)))
      }
    }
    lines.append(Line(measure: .fleiss, result: table.fleissKappa()))
    lines.append(Line(measure: .krippendorff(.nominal), result: table.krippendorffsAlpha(.nominal)))
    return lines
  }
}

extension AgreementReport.Measure {
  /// What people call it.
  public var label: LocalizedText {
    switch self {
    case .raw: LocalizedText(vi: "tỷ lệ thống nhất", en: "raw agreement")
    case .cohen(let first, let second):
      LocalizedText(vi: "kappa Cohen: \(first), \(second)", en: "Cohen's kappa: \(first), \(second)")
    case .fleiss: LocalizedText(vi: "kappa Fleiss", en: "Fleiss' kappa")
    case .krippendorff(.nominal):
      LocalizedText(vi: "alpha Krippendorff, định danh", en: "Krippendorff's alpha, nominal")
    case .krippendorff(.ordinal):
      LocalizedText(vi: "alpha Krippendorff, thứ bậc", en: "Krippendorff's alpha, ordinal")
    case .krippendorff(.interval):
      LocalizedText(vi: "alpha Krippendorff, khoảng", en: "Krippendorff's alpha, interval")
    }
  }
}
