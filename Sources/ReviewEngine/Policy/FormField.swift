/// A field of a stage's form, or a column of a table in it.
public struct FormField: Sendable, Hashable {
  /// The permanent name in the form: lower-case letters, digits and `-`.
  public let id: String
  /// What people call it.
  public let label: LocalizedText
  /// What to enter; shown under the field.
  public let hint: LocalizedText?
  /// What can be entered.
  public let type: FieldType
  /// Where names come from that complete what is typed; only for a field of one line. Others can be entered, too.
  public let suggestions: NameSource?

  /// Makes a field.
  public init(
    id: String, label: LocalizedText, hint: LocalizedText? = nil, type: FieldType,
    suggestions: NameSource? = nil
  ) {
    self.id = id
    self.label = label
    self.hint = hint
    self.type = type
    self.suggestions = suggestions
  }
}

/// What can be entered in a field. Each value is kept as one text: a number in digits, a date as `2026-03-08`, a
/// choice by its id, several choices a line each, yes or no as `yes` and `no`.
public indirect enum FieldType: Sendable, Hashable {
  /// One line.
  case text
  /// Several lines.
  case longText
  /// A whole number, within bounds where there are any.
  case number(minimum: Int?, maximum: Int?)
  /// A day.
  case date
  /// One of some terms.
  case choice([Term])
  /// Any number of some terms.
  case choices([Term])
  /// Yes or no.
  case yesNo
  /// A paper: a path or a link; of a file also its SHA-256.
  case document
  /// Rows with a column for each of these fields, none of which is a table.
  case table([FormField])

  /// The permanent name, as policies write it.
  public var name: String {
    switch self {
    case .text: "text"
    case .longText: "long-text"
    case .number: "number"
    case .date: "date"
    case .choice: "choice"
    case .choices: "choices"
    case .yesNo: "yes-no"
    case .document: "document"
    case .table: "table"
    }
  }

  /// Every permanent name.
  public static let names = [
    "text", "long-text", "number", "date", "choice", "choices", "yes-no", "document", "table",
  ]
}

/// A word of a policy: what is kept, and what people read.
public struct Term: Sendable, Hashable {
  /// The permanent name.
  public let id: String
  /// What people call it.
  public let label: LocalizedText

  /// Makes a term.
  public init(id: String, label: LocalizedText) {
    self.id = id
    self.label = label
  }
}
