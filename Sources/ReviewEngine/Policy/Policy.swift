/// A review programme as data: what the stages are called and ask for, who may decide, by which rule and for which
/// reasons. Every ledger entry names the version it was made under, because the rules change and old decisions must
/// stay explainable.
public struct Policy: Sendable, Hashable {
  /// The permanent name of the programme.
  public let id: String
  /// Names the version, in the ledger and to people.
  public let version: String
  /// What the programme is called.
  public let title: LocalizedText
  /// The laws and decisions that it rests on, in the order shown.
  public let legalBasis: [LocalizedText]
  /// What has to be known of this policy, such as which of its numbers are examples.
  public let notes: [LocalizedText]
  /// The days on which it is in force.
  public let validity: Validity
  /// Seconds east of UTC of the place where its days begin; 25,200 for Viet Nam.
  public let utcOffset: Int
  /// The rules of each stage.
  public let stages: [Stage: StageRules]
  /// The reasons that each verdict can be given for where a stage lists none of its own, in the order shown.
  public let reasons: [Verdict: [Reason]]
  /// The words that dossiers and forms choose from.
  public let vocabulary: Vocabulary
  /// Danh hiệu, hình thức khen thưởng, the highest first.
  public let titles: [AwardTitle]
  /// When a ballot carries, for which titles and kinds; the first that fits counts.
  public let thresholds: [Threshold]
  /// How many there may, or should, be of what.
  public let quotas: [Quota]
  /// Which days are worked.
  public let calendar: WorkCalendar

  /// Makes a policy; every stage must have its rules.
  public init(
    id: String, version: String, title: LocalizedText, legalBasis: [LocalizedText] = [],
    notes: [LocalizedText] = [], validity: Validity = .always, utcOffset: Int = 25_200,
    stages: [Stage: StageRules], reasons: [Verdict: [Reason]] = [:], vocabulary: Vocabulary = Vocabulary(),
    titles: [AwardTitle] = [], thresholds: [Threshold] = [], quotas: [Quota] = [],
    calendar: WorkCalendar = WorkCalendar()
  ) {
    precondition(Set(stages.keys) == Set(Stage.allCases), "A policy has rules for every stage.")
    self.id = id
    self.version = version
    self.title = title
    self.legalBasis = legalBasis
    self.notes = notes
    self.validity = validity
    self.utcOffset = utcOffset
    self.stages = stages
    self.reasons = reasons
    self.vocabulary = vocabulary
    self.titles = titles
    self.thresholds = thresholds
    self.quotas = quotas
    self.calendar = calendar
  }

  /// The rules of a stage.
  public func rules(of stage: Stage) -> StageRules {
    guard let rules = stages[stage] else {
      preconditionFailure("A policy has rules for every stage; its initializer checks that.")
    }
    return rules
  }

  /// The day of a moment where the programme is run.
  public func day(of time: Timestamp) -> CalendarDay { time.day(utcOffset: utcOffset) }
}

/// The days on which rules are in force, both ends included.
public struct Validity: Sendable, Hashable {
  /// The first day; nil where there is no beginning.
  public let from: CalendarDay?
  /// The last day; nil where there is no end.
  public let until: CalendarDay?

  /// Makes a validity; `from` is not after `until`.
  public init(from: CalendarDay? = nil, until: CalendarDay? = nil) {
    self.from = from
    self.until = until
  }

  /// In force on every day.
  public static let always = Validity()

  /// Whether a day is among them.
  public func contains(_ day: CalendarDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
