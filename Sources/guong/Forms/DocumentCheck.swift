import Exchange
import ReviewEngine

/// What became of a paper since it was entered.
struct DocumentCheck {
  /// How a paper stands.
  enum State: String, CaseIterable {
    /// The file is what it was.
    case same
    /// The file is another.
    case changed
    /// The file cannot be read.
    case missing
    /// The file was not read when it was entered.
    case unsealed
    /// A link: not checked.
    case link
  }

  /// The nomination.
  let nomination: NominationID
  /// The paper.
  let document: FormDocument
  /// How it stands.
  let state: State
  /// The file's hash now, where it could be read.
  let digest: Digest?
  /// Why it could not be read, in the system's words.
  let reason: String?

  /// Reads the file and compares.
  init(of document: FormDocument, in nomination: NominationID, files: DocumentFiles) {
    self.nomination = nomination
    self.document = document
    guard !document.isLink else {
      (state, digest, reason) = (.link, nil, nil)
      return
    }
    do {
      let digest = try files.digest(ofKept: document.path)
      self.digest = digest
      state = document.digest.map { $0 == digest ? .same : .changed } ?? .unsealed
      reason = nil
    } catch {
      (state, digest) = (.missing, nil)
      reason = (error as? DocumentFiles.Unreadable)?.reason ?? "\(error)"
    }
  }

  /// The name of the shape of the rows, and its version.
  static let schema = "guong.documents"
  static let version = 1

  /// What JSON says of the rows as a whole.
  static let envelope: [(name: String, value: ExportValue)] = [
    ("schema", .text(schema)), ("version", .integer(version)),
  ]

  /// The columns of the formats for programs.
  static let columns = ["nomination", "stage", "field", "path", "state", "sha256", "found", "reason"]

  /// The row for programs.
  var row: [ExportValue] {
    [
      .text(nomination.rawValue), .text(document.stage.id), .text(document.place.description),
      .text(document.path), .text(state.rawValue), document.digest.map { .text($0.description) } ?? .none,
      digest.map { .text($0.description) } ?? .none, reason.map { .text($0) } ?? .none,
    ]
  }

  /// The row for people.
  func cells(in language: Language) -> [String] {
    [
      Words.documentState(state)[language] + (reason.map { ": \($0)" } ?? ""), nomination.rawValue,
      document.label[language], document.path,
    ]
  }
}
