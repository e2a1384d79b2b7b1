public import ReviewEngine

/// What a field of a stage's form says, as a column: `detect.report`. A document has a second one with the SHA-256 of
/// the file, `detect.report.sha256`.
public struct FormColumn: Hashable, Sendable {
  /// What of the field.
  public enum Part: Hashable, Sendable {
    /// What was entered.
    case value
    /// The hash of the document.
    case hash
  }

  /// The form.
  public let stage: Stage
  /// The field.
  public let field: FormField
  /// What of it.
  public let part: Part

  /// Makes a column.
  public init(_ stage: Stage, _ field: FormField, _ part: Part = .value) {
    self.stage = stage
    self.field = field
    self.part = part
  }

  /// Stands behind the name of a document's column.
  static let hashSuffix = ".sha256"

  /// The column's permanent name.
  public var name: String { "\(stage.id).\(field.id)" + (part == .hash ? Self.hashSuffix : "") }

  /// Whether it holds the rows of a table.
  public var isTable: Bool {
    if case .table = field.type { true } else { false }
  }

  /// What people call the column.
  public var label: LocalizedText {
    switch part {
    case .value: field.label
    case .hash: LocalizedText(vi: "\(field.label.vi) (SHA-256)", en: "\(field.label.en) (SHA-256)")
    }
  }

  /// The columns of a policy's forms, in the order of the stages and the forms.
  /// - Parameters:
  ///   - policy: the policy.
  ///   - profile: the public one leaves out what may be personal: texts that people write freely, and papers.
  /// - Returns: the columns; a table of which nothing is left has none.
  public static func all(of policy: Policy, _ profile: ExportProfile) -> [FormColumn] {
    Stage.allCases.flatMap { stage in
      policy.rules(of: stage).form.flatMap { field -> [FormColumn] in
        guard let field = field.told(profile) else { return [] }
        let isDocument = field.type == .document
        return [FormColumn(stage, field)] + (isDocument ? [FormColumn(stage, field, .hash)] : [])
      }
    }
  }

  /// What the column says of a nomination.
  public func value(of nomination: Nomination) -> ExportValue {
    value(in: nomination.forms)
  }

  func value(in forms: Facts) -> ExportValue {
    let path = "\(stage.id).\(field.id)"
    guard part == .value else { return Self.text(forms[path + Self.hashSuffix]) }
    guard case .table(let columns) = field.type else { return field.type.exported(forms[path]) }
    let rows = forms.rows(of: path).map { row in
      ExportValue.object(columns.flatMap { Self.members($0, at: "\(path).\(row).\($0.id)", in: forms) })
    }
    return rows.isEmpty ? .none : .array(rows)
  }

  /// The members of a row that a cell gives: those that say something.
  private static func members(
    _ column: FormField, at path: String, in forms: Facts
  ) -> [(name: String, value: ExportValue)] {
    let value = column.type.exported(forms[path])
    guard value != .none else { return [] }
    let hash = forms[path + hashSuffix]
    let isSealed = column.type == .document && !hash.isEmpty
    return [(column.id, value)] + (isSealed ? [(column.id + hashSuffix, .text(hash))] : [])
  }

  fileprivate static func text(_ text: String) -> ExportValue { text.isEmpty ? .none : .text(text) }
}

extension [FormColumn] {
  /// Everything that the columns say of a nomination, as an object of stages with an object of fields each.
  func object(of nomination: Nomination) -> ExportValue {
    guard !nomination.forms.isEmpty else { return .object([]) }
    return .object(
      Stage.allCases.compactMap { stage in
        let members = self.filter { $0.stage == stage }.compactMap { column in
          let value = column.value(of: nomination)
          let name = column.field.id + (column.part == .hash ? FormColumn.hashSuffix : "")
          return value == .none ? nil : (name: name, value: value)
        }
        return members.isEmpty ? nil : (name: stage.id, value: .object(members))
      })
  }
}

extension FormField {
  /// As much of the field as a profile tells; nil for nothing.
  fileprivate func told(_ profile: ExportProfile) -> FormField? {
    guard profile == .public else { return self }
    guard case .table(let columns) = type else { return type.mayBePersonal ? nil : self }
    let told = columns.compactMap { $0.told(profile) }
    return told.isEmpty ? nil : FormField(id: id, label: label, hint: hint, type: .table(told))
  }
}

extension FieldType {
  /// A kept text as a value.
  fileprivate func exported(_ kept: String) -> ExportValue {
    guard !kept.isEmpty else { return .none }
    return switch self {
    case .number: Int(kept).map(ExportValue.integer) ?? .text(kept)
    case .yesNo: .flag(kept == "yes")
    case .choices: .list(kept.split(separator: "\n").map(String.init))
    case .text, .longText, .date, .choice, .document, .table: .text(kept)
    }
  }
}
