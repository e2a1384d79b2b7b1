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

extension Policy {
  /// The reasons offered for a verdict in a stage; empty where none is asked for.
  public func reasons(for verdict: Verdict, in stage: Stage) -> [Reason] {
    rules(of: stage).reasons[verdict] ?? reasons[verdict] ?? []
  }

  /// The reasons offered for a verdict about nominations of several stages: those that each of them lists.
  public func reasons(for verdict: Verdict, in stages: Set<Stage>) -> [Reason] {
    let lists = stages.sorted().map { reasons(for: verdict, in: $0) }
    return lists.dropFirst().reduce(lists.first ?? []) { common, list in
      common.filter { reason in list.contains { $0.code == reason.code } }
    }
  }

  /// What a reason is called; its code when this policy does not know it (it came from an older one).
  public func label(ofReason code: String, for verdict: Verdict, in language: Language) -> String {
    let lists = Stage.allCases.map { reasons(for: verdict, in: $0) } + [reasons[verdict] ?? []]
    return lists.joined().first { $0.code == code }?.label[language] ?? code
  }
}
