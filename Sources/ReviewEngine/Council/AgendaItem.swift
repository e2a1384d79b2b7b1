/// A nomination on the agenda of a session, with its ballot.
public struct AgendaItem: Sendable, Hashable {
  /// Its number, from 1; the agenda is sorted by it.
  public let number: Int
  /// Which nomination.
  public let nomination: NominationID
  /// Members who stand aside, by number, each with the reason.
  public var recusals: [Int: String]
  /// The ballot; nil until the session is open.
  public var ballot: Ballot?

  /// Makes an item.
  public init(number: Int, nomination: NominationID, recusals: [Int: String] = [:], ballot: Ballot? = nil) {
    self.number = number
    self.nomination = nomination
    self.recusals = recusals
    self.ballot = ballot
  }

  /// How far the ballot is.
  public var state: BallotState {
    guard let ballot else { return .waiting }
    return ballot.tally == nil ? .open : .counted
  }

  /// Whether there are votes or counts.
  public var hasBallots: Bool { state == .counted || ballot?.votes.isEmpty == false }
}

/// How far a ballot is.
public enum BallotState: String, CaseIterable, Sendable, Hashable {
  /// The session is not open yet.
  case waiting
  /// Members can vote.
  case open
  /// The counts are final.
  case counted

  /// What people call it.
  public var label: LocalizedText {
    switch self {
    case .waiting: LocalizedText(vi: "chưa bỏ phiếu", en: "not opened")
    case .open: LocalizedText(vi: "đang bỏ phiếu", en: "open")
    case .counted: LocalizedText(vi: "đã kiểm phiếu", en: "counted")
    }
  }
}

/// A ballot of the council on one nomination. An open ballot knows who voted what. A secret one knows its counts and
/// nothing else: they come in all at once, from those who counted.
public struct Ballot: Sendable, Hashable {
  /// What has to be reached, as the policy had it when the session was opened.
  public let threshold: Threshold
  /// The stage in which the council decides.
  public let stage: Stage
  /// The id of the title that is asked for, where the policy knows it.
  public let title: String?
  /// In an open ballot, what each member said, by number.
  public var votes: [Int: MemberVote] = [:]
  /// The counts; nil until they are final.
  public var tally: Tally?
  /// The revision of the dossier that was voted on; nil until the counts are final.
  public var content: Revision?

  /// Makes a ballot that nobody has voted in.
  public init(threshold: Threshold, stage: Stage, title: String?) {
    self.threshold = threshold
    self.stage = stage
    self.title = title
  }

  /// What the counts come to; nil until they are final.
  public var result: BallotResult? { tally.map { BallotResult($0, under: threshold) } }
}

/// What a member said in an open ballot.
public struct MemberVote: Sendable, Hashable {
  /// What they said.
  public let choice: BallotChoice
  /// Whether in writing, being absent.
  public let isWritten: Bool

  /// Makes a vote.
  public init(_ choice: BallotChoice, isWritten: Bool = false) {
    self.choice = choice
    self.isWritten = isWritten
  }
}

/// What a ballot can say.
public enum BallotChoice: String, CaseIterable, Sendable, Hashable {
  /// Đồng ý.
  case yes
  /// Không đồng ý.
  case no
  /// Không có ý kiến.
  case abstain

  /// What people call it.
  public var label: LocalizedText {
    switch self {
    case .yes: LocalizedText(vi: "đồng ý", en: "in favour")
    case .no: LocalizedText(vi: "không đồng ý", en: "against")
    case .abstain: LocalizedText(vi: "không có ý kiến", en: "abstaining")
    }
  }
}
