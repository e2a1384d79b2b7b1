/// What another policy would mean for nominations that are under way: what could go on under the present one and could
/// not under the next. Nothing that was decided changes.
public struct PolicyChange: Sendable, Hashable {
  /// The policy in force.
  public let present: Policy
  /// The one that might follow.
  public let next: Policy

  /// Compares two policies.
  public init(from present: Policy, to next: Policy) {
    self.present = present
    self.next = next
  }

  /// What would newly stand in a nomination's way.
  public enum Obstacle: Sendable, Hashable {
    /// The gate would ask for these.
    case gate([MissingItem])
    /// These roles could no longer give the verdict that leads on.
    case roles(Verdict, Set<Role>)
    /// Others would have to agree.
    case rule(DecisionRule)
    /// The title that is considered would be unknown.
    case title(String)
    /// The forms would have no place for what was entered in these fields.
    case lostFields([String])
  }

  /// What would newly stand in a nomination's way, on a day; nothing for one whose review is over.
  public func obstacles(for nomination: Nomination, on day: CalendarDay) -> [Obstacle] {
    let standing = nomination.standing
    let stage = standing.stage
    guard !standing.status.isFinal, standing.status != .completed else { return [] }
    var obstacles: [Obstacle] = []
    let before = Set(present.missing(for: nomination, in: stage, on: day))
    let missing = next.missing(for: nomination, in: stage, on: day).filter { !before.contains($0) }
    if !missing.isEmpty { obstacles.append(.gate(missing)) }
    let (rules, nextRules) = (present.rules(of: stage), next.rules(of: stage))
    if let verdict = standing.status.verdictOnward {
      let lost = rules.mayGive(verdict).subtracting(nextRules.mayGive(verdict))
      if !lost.isEmpty { obstacles.append(.roles(verdict, lost)) }
    }
    if rules.rule != nextRules.rule { obstacles.append(.rule(nextRules.rule)) }
    if let title = standing.title, present.title(withID: title) != nil, next.title(withID: title) == nil {
      obstacles.append(.title(title))
    }
    let lost = lostFields(of: nomination.forms)
    if !lost.isEmpty { obstacles.append(.lostFields(lost)) }
    return obstacles
  }

  /// The fields that say something and that the next policy has no more, by `stage.field`.
  private func lostFields(of forms: Facts) -> [String] {
    var names: [String] = []
    for fact in forms.all {
      let parts = fact.name.split(separator: ".", maxSplits: 2).map(String.init)
      guard parts.count >= 2, let stage = Stage(id: parts[0]),
        present.rules(of: stage).field(parts[1]) != nil,
        next.rules(of: stage).field(parts[1]) == nil, names.last != "\(parts[0]).\(parts[1])"
      else { continue }
      names.append("\(parts[0]).\(parts[1])")
    }
    return names
  }
}

extension Status {
  /// The verdict by which a nomination gets on from here; nil where its review is over.
  fileprivate var verdictOnward: Verdict? {
    switch self {
    case .pending, .returned: .approve
    case .held: .release
    case .withdrawn: .resubmit
    case .rejected, .dropped, .completed: nil
    }
  }
}

extension PolicyChange.Obstacle {
  /// A permanent name, for scripts.
  public var code: String {
    switch self {
    case .gate: "gate"
    case .roles: "roles"
    case .rule: "rule"
    case .title: "title"
    case .lostFields: "lost-fields"
    }
  }

  /// What it is, as people read it.
  public var sentence: LocalizedText {
    switch self {
    case .gate(let items):
      return LocalizedText(
        vi: "thiếu: " + items.map(\.sentence.vi).joined(separator: "; "),
        en: "missing: " + items.map(\.sentence.en).joined(separator: "; "))
    case .roles(let verdict, let roles):
      let names = { (language: Language) in StateGraph.names(of: roles, in: language) }
      return LocalizedText(
        vi: "\(names(.vietnamese)) không còn được \(verdict.label.vi)",
        en: "\(verdict.label.en) no longer by \(names(.english))")
    case .rule(let rule):
      return LocalizedText(
        vi: "cách duyệt mới: \(rule.sentence.vi)", en: "approval changes: \(rule.sentence.en)")
    case .title(let id):
      return LocalizedText(vi: "không còn danh hiệu «\(id)»", en: "the title “\(id)” is gone")
    case .lostFields(let names):
      let list = names.joined(separator: ", ")
      return LocalizedText(
        vi: "biểu mẫu không còn trường: \(list)", en: "fields gone from the forms: \(list)")
    }
  }
}
