/// A paper that a form names.
public struct FormDocument: Sendable, Hashable {
  /// The form that names it.
  public let stage: Stage
  /// Where in the form.
  public let place: FormPlace
  /// What the field is called, or the table and its column.
  public let label: LocalizedText
  /// The path or the link, as kept.
  public let path: String
  /// The SHA-256 of the file when it was entered; nil for a link, and for a file that was not read then.
  public let digest: Digest?

  /// Makes a document.
  public init(stage: Stage, place: FormPlace, label: LocalizedText, path: String, digest: Digest?) {
    self.stage = stage
    self.place = place
    self.label = label
    self.path = path
    self.digest = digest
  }

  /// Whether it is a link, which is not checked.
  public var isLink: Bool { FieldType.isLink(path) }
}

extension FormSheet {
  /// The papers that the form names, in its order.
  public var documents: [FormDocument] {
    fields.flatMap { field -> [FormDocument] in
      switch field.type {
      case .document: return [document(at: FormPlace(field.id), called: field.label)].compactMap { $0 }
      case .table(let columns):
        let columns = columns.filter { $0.type == .document }
        guard !columns.isEmpty, rowCount(of: field.id) > 0 else { return [] }
        return (1...rowCount(of: field.id)).flatMap { row in
          columns.compactMap { column in
            document(
              at: FormPlace(field.id, row: row, column: column.id),
              called: LocalizedText(
                vi: "\(field.label.vi) \(row), \(column.label.vi)",
                en: "\(field.label.en) \(row), \(column.label.en)"))
          }
        }
      case .text, .longText, .number, .date, .choice, .choices, .yesNo: return []
      }
    }
  }

  private func document(at place: FormPlace, called label: LocalizedText) -> FormDocument? {
    let path = self[place]
    guard !path.isEmpty else { return nil }
    let digest = Digest(hexadecimal: facts[place.path(in: stage) + Self.hashSuffix])
    return FormDocument(stage: stage, place: place, label: label, path: path, digest: digest)
  }

  /// The files that were entered and not sealed yet, in the order of the form: whoever saves the sheet reads them
  /// and says their hashes.
  public var unsealed: [FormDocument] {
    documents.filter { facts[$0.place.path(in: stage) + Self.hashSuffix] == Self.unsealedMark }
  }

  /// Keeps the SHA-256 of a file beside the place that names it.
  /// - Parameters:
  ///   - place: where the file is named.
  ///   - path: how the file is to be named from now on; nil to leave that as it is.
  ///   - digest: of the file's bytes.
  public mutating func seal(_ place: FormPlace, as path: String? = nil, with digest: Digest) {
    precondition(field(at: place)?.type == .document, "Only documents have a hash.")
    if let path { facts[place.path(in: stage)] = path }
    facts[place.path(in: stage) + Self.hashSuffix] = digest.description
  }
}

extension FormSheet {
  /// The mistake of a document whose file cannot be read, in the system's words.
  public func unreadable(_ document: FormDocument, because reason: String) -> FormMistake {
    FormMistake(
      at: document.place, label: field(at: FormPlace(document.place.field))?.label ?? document.label,
      column: document.place.column == nil ? nil : field(at: document.place)?.label,
      .value(.cannotRead(document.path, reason: reason)))
  }
}

extension Nomination {
  /// The papers that its forms name, stage by stage.
  public func documents(under policy: Policy) -> [FormDocument] {
    forms.isEmpty ? [] : Stage.allCases.flatMap { FormSheet($0, of: self, under: policy).documents }
  }
}
