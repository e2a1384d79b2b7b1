public import ReviewEngine

/// A session of the council with the nominations on its agenda.
public struct SessionContent: Sendable, Hashable {
  /// The session.
  public var session: CouncilSession
  /// The nominations on its agenda, as they stand now.
  public let nominations: [NominationID: Nomination]

  /// Makes the content.
  public init(session: CouncilSession, nominations: [NominationID: Nomination]) {
    self.session = session
    self.nominations = nominations
  }
}
