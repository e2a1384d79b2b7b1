public import ReviewEngine

/// The papers that a session of the council leaves behind.
public enum CouncilPaperKind: String, CaseIterable, Sendable {
  /// Biên bản họp.
  case minutes
  /// Biên bản kiểm phiếu.
  case tally
}

/// A paper of a session: what its template is filled with.
public struct CouncilPaper: Sendable {
  /// The session.
  public let session: CouncilSession
  /// The nominations on its agenda.
  public let nominations: [NominationID: Nomination]
  /// The rules, for labels.
  public let policy: Policy
  /// The language of the paper.
  public let language: Language
  /// Số, ký hiệu of the paper; empty where it is to be written by hand.
  public let number: String
  /// Who counted, for a tally record.
  public let tellers: [String]
  /// Whether the head names the country.
  public let hasCountry: Bool

  /// Makes a paper.
  public init(
    session: CouncilSession, nominations: [NominationID: Nomination], policy: Policy, language: Language,
    number: String = "", tellers: [String] = [], hasCountry: Bool = true
  ) {
    self.session = session
    self.nominations = nominations
    self.policy = policy
    self.language = language
    self.number = number
    self.tellers = tellers
    self.hasCountry = hasCountry
  }

  /// The document of a template.
  /// - Parameters:
  ///   - template: the layout.
  ///   - items: the items of the agenda that it is about.
  /// - Returns: the document.
  /// - Throws: a name in the template that a session does not have.
  public func document(
    from template: DocumentTemplate, about items: [AgendaItem]
  ) throws(TemplateError) -> OfficialDocument {
    try template.merged(with: data(about: items))
  }

  /// What a blank is filled with that somebody has to complete by hand.
  static let blank = "…………"

  func say(_ text: LocalizedText) -> String { text[language] }
}
