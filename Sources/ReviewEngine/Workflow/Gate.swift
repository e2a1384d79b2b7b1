/// One thing that a gate still asks for.
public struct MissingItem: Sendable, Hashable {
  /// What the field is called.
  public let label: LocalizedText
  /// What is the matter.
  public let want: Want

  /// What is the matter with a field.
  public enum Want: Sendable, Hashable {
    /// It says nothing.
    case something
    /// It needs so many rows or choices.
    case atLeast(Int)
    /// It, or so many of its rows, must say one of these.
    case oneOf([LocalizedText], atLeast: Int)
    /// The publication window is open until and including this day.
    case openUntil(CalendarDay)
  }

  /// Makes an item.
  public init(label: LocalizedText, want: Want) {
    self.label = label
    self.want = want
  }

  /// The item as people read it: `bài học kinh nghiệm (ít nhất 1)`.
  public var sentence: LocalizedText {
    let name = LocalizedText(vi: label.vi.lowercasedFirst, en: label.en.lowercasedFirst)
    switch want {
    case .something: return name
    case .atLeast(let count):
      return LocalizedText(vi: "\(name.vi) (ít nhất \(count))", en: "\(name.en) (at least \(count))")
    case .oneOf(let labels, let count):
      let number =
        count == 1
        ? LocalizedText(vi: "", en: "") : LocalizedText(vi: "ít nhất \(count) ", en: "at least \(count) ")
      let vi = labels.map(\.vi).joined(separator: " hoặc ")
      let en = labels.map(\.en).joined(separator: " or ")
      return LocalizedText(vi: "\(name.vi) (\(number.vi)\(vi))", en: "\(name.en) (\(number.en)\(en))")
    case .openUntil(let day):
      return LocalizedText(
        vi: "\(name.vi) (đang lấy ý kiến đến hết \(day.slashed))",
        en: "\(name.en) (open for objections up to \(day.slashed))")
    }
  }
}

extension Policy {
  /// What the gate of a stage still asks of a nomination on a day; empty when it is open.
  public func missing(for nomination: Nomination, in stage: Stage, on day: CalendarDay) -> [MissingItem] {
    rules(of: stage).gate.compactMap { requirement in
      guard requirement.applies(to: nomination.dossier) else { return nil }
      switch requirement.place {
      case .dossier(let field):
        return nomination.dossier.text(of: field).isEmpty
          ? MissingItem(label: field.label, want: .something) : nil
      case .form(let stage, let id):
        return rules(of: stage).field(id).flatMap {
          missing($0, at: "\(stage.id).\(id)", requirement, in: nomination.forms, on: day)
        }
      }
    }
  }

  private func missing(
    _ field: FormField, at path: String, _ requirement: Requirement, in forms: Facts, on day: CalendarDay
  ) -> MissingItem? {
    if case .table(let columns) = field.type {
      let rows = forms.rows(of: path).filter { row in
        requirement.values.allSatisfy { column, allowed in allowed.contains(forms["\(path).\(row).\(column)"])
        }
      }
      return rows.count >= requirement.atLeast
        ? nil : MissingItem(label: field.label, want: requirement.want(among: columns))
    }
    let value = forms[path]
    if let allowed = requirement.values[field.id], !allowed.contains(value) {
      return MissingItem(label: field.label, want: requirement.want(among: [field]))
    }
    if case .choices = field.type {
      let count = value.split(separator: "\n").count
      return count >= requirement.atLeast
        ? nil : MissingItem(label: field.label, want: .atLeast(requirement.atLeast))
    }
    guard !value.isEmpty else { return MissingItem(label: field.label, want: .something) }
    if let count = requirement.workingDaysAfter, let published = CalendarDay(parsing: value) {
      let last = calendar.lastDay(ofWorkingDays: count, from: published)
      return day > last ? nil : MissingItem(label: field.label, want: .openUntil(last))
    }
    return nil
  }
}

extension Requirement {
  /// Whether it is asked of a nomination with this dossier.
  func applies(to dossier: Dossier) -> Bool {
    (kinds.isEmpty || dossier.kind.map(kinds.contains) ?? false)
      && (subjectKinds.isEmpty || dossier.subjectKind.map(subjectKinds.contains) ?? false)
  }

  /// What to tell of a table, or of a field whose value counts.
  func want(among fields: [FormField]) -> MissingItem.Want {
    guard !values.isEmpty else { return .atLeast(atLeast) }
    let labels = fields.flatMap { field in
      field.type.inOrder(values[field.id] ?? []).map(field.type.label)
    }
    return .oneOf(labels, atLeast: atLeast)
  }
}

extension FieldType {
  /// Some values in the order in which the policy lists them; others by their text.
  fileprivate func inOrder(_ values: Set<String>) -> [String] {
    switch self {
    case .choice(let terms), .choices(let terms): terms.map(\.id).filter(values.contains)
    default: values.sorted()
    }
  }

  /// What people read of a value: the term's label for a choice, else the value itself.
  public func label(of value: String) -> LocalizedText {
    switch self {
    case .choice(let terms), .choices(let terms):
      terms.first { $0.id == value }?.label ?? LocalizedText(vi: value, en: value)
    case .yesNo:
      value == "yes" ? LocalizedText(vi: "có", en: "yes") : LocalizedText(vi: "không", en: "no")
    case .text, .longText, .number, .date, .document, .table: LocalizedText(vi: value, en: value)
    }
  }
}

extension Facts {
  /// The numbers of the rows of a table that say something, in their order.
  public func rows(of path: String) -> [Int] {
    var rows: Set<Int> = []
    for fact in under(path) {
      let rest = fact.name.utf8.dropFirst(path.utf8.count + 1).prefix { $0 != UInt8(ascii: ".") }
      if let row = Int(String(Substring(rest))) { rows.insert(row) }
    }
    return rows.sorted()
  }
}

extension String {
  /// The text with a small first letter, unless the second is a capital, too: an abbreviation.
  var lowercasedFirst: String {
    guard let first, !dropFirst().first.map(\.isUppercase, default: false) else { return self }
    return first.lowercased() + dropFirst()
  }
}

extension Optional {
  fileprivate func map<Value>(_ path: KeyPath<Wrapped, Value>, default value: Value) -> Value {
    self?[keyPath: path] ?? value
  }
}
