/// A policy as lines of text for people: what is asked for where, by whom it is decided, and what the numbers rest on.
/// Holds labels of the policy as they are: make them harmless before they go to a terminal.
public struct PolicyOutline: Sendable {
  private let policy: Policy
  private let language: Language

  /// The outline of a policy in a language.
  public init(_ policy: Policy, in language: Language) {
    self.policy = policy
    self.language = language
  }

  /// All lines.
  public var lines: [String] {
    head + Stage.allCases.flatMap { [""] + lines(of: $0) } + reasons + titles + thresholds + quotas + holidays
  }

  private var head: [String] {
    ["\(policy.title[language]) · \(policy.id) \(policy.version)"]
      + (policy.validity.sentence.map { ["  " + $0[language]] } ?? [])
      + section(Words.legalBasis, policy.legalBasis.map { $0[language] })
      + section(Words.notes, policy.notes.map { $0[language] })
  }

  private func lines(of stage: Stage) -> [String] {
    let rules = policy.rules(of: stage)
    var lines = ["\(rules.label[language]) (\(stage.id))"]
    lines.append(
      "  " + Words.deciding[language] + ": " + StateGraph.names(of: rules.decidingRoles, in: language))
    for verdict in Verdict.allCases {
      guard let roles = rules.roles[verdict] else { continue }
      let names = roles.isEmpty ? Words.nobody[language] : StateGraph.names(of: roles, in: language)
      lines.append("    \(verdict.label[language]): \(names)")
    }
    lines += StateGraph(policy).notes(of: stage, in: language)
    if !rules.form.isEmpty { lines.append("  " + Words.form[language] + ":") }
    return lines + rules.form.flatMap { self.lines(of: $0, indent: "    ") }
  }

  private func lines(of field: FormField, indent: String) -> [String] {
    var line = "\(indent)\(field.id): \(field.label[language]) (\(field.type.label[language]))"
    if let terms = field.type.terms {
      line += ": " + terms.map { $0.label[language] }.joined(separator: ", ")
    }
    guard case .table(let columns) = field.type else { return [line] }
    return [line] + columns.flatMap { lines(of: $0, indent: indent + "  ") }
  }

  private var reasons: [String] {
    let lists =
      [(name: "", reasons: policy.reasons)]
      + Stage.allCases.map { stage in
        let rules = policy.rules(of: stage)
        return (name: " · " + rules.label[language], reasons: rules.reasons)
      }
    let lines = lists.flatMap { list in
      Verdict.allCases.flatMap { verdict -> [String] in
        guard let reasons = list.reasons[verdict] else { return [] }
        return ["  \(verdict.label[language])\(list.name)"]
          + reasons.map { "    \($0.code): \($0.label[language])" }
      }
    }
    return lines.isEmpty ? [] : ["", Words.reasons[language]] + lines
  }

  private var titles: [String] {
    block(Words.titles) {
      policy.titles.map { title in
        let below = title.below.flatMap(policy.title(withID:)).map { " → \($0.label[language])" } ?? ""
        return "\(title.id): \(title.label[language])\(below)"
      }
    }
  }

  private var thresholds: [String] {
    block(Words.thresholds) {
      policy.thresholds.flatMap { threshold -> [String] in
        let whom =
          threshold.titles.sorted().compactMap { policy.title(withID: $0)?.label[language] }
          + ExemplarKind.allCases.filter(threshold.kinds.contains).map { $0.label[language] }
        let validity = threshold.validity.sentence.map { " · " + $0[language] } ?? ""
        return [
          "\(threshold.id): \(threshold.sentence[language])\(validity)",
          "  " + (whom.isEmpty ? Words.everything[language] : whom.joined(separator: ", ")),
          "  " + threshold.legalBasis[language],
        ]
      }
    }
  }

  private var quotas: [String] {
    block(Words.quotas) {
      policy.quotas.map { "\($0.id): \($0.label[language]) (\($0.limit.sentence[language]))" }
    }
  }

  private var holidays: [String] {
    block(Words.holidays) {
      policy.calendar.holidays.sorted { $0.key < $1.key }.map { day, label in
        "\(language == .vietnamese ? day.slashed : day.description): \(label[language])"
      }
    }
  }

  private func block(_ title: LocalizedText, _ lines: () -> [String]) -> [String] {
    let lines = lines()
    return lines.isEmpty ? [] : ["", title[language]] + lines.map { "  " + $0 }
  }

  private func section(_ title: LocalizedText, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["  " + title[language] + ":"] + lines.map { "  - " + $0 }
  }

  private enum Words {
    static let legalBasis = LocalizedText(vi: "căn cứ", en: "rests on")
    static let notes = LocalizedText(vi: "lưu ý", en: "notes")
    static let deciding = LocalizedText(vi: "quyết định", en: "decided by")
    static let nobody = LocalizedText(vi: "không ai", en: "nobody")
    static let form = LocalizedText(vi: "biểu mẫu", en: "form")
    static let reasons = LocalizedText(vi: "Lý do", en: "Reasons")
    static let titles = LocalizedText(vi: "Danh hiệu, hình thức", en: "Titles and awards")
    static let thresholds = LocalizedText(vi: "Tỷ lệ phiếu", en: "Thresholds")
    static let quotas = LocalizedText(vi: "Chỉ tiêu, cơ cấu", en: "Quotas")
    static let holidays = LocalizedText(vi: "Ngày nghỉ", en: "Holidays")
    static let everything = LocalizedText(vi: "mọi danh hiệu, mọi loại", en: "all titles and kinds")
  }
}
