/// What those who count a secret ballot hand in.
public struct BallotCounts: Sendable, Hashable {
  /// Ballots in favour.
  public var yes: Int
  /// Ballots against.
  public var no: Int
  /// Ballots without an opinion.
  public var abstain: Int
  /// Ballots that say nothing valid.
  public var invalid: Int
  /// Ballots handed out; nil when everybody who may vote was given one.
  public var issued: Int?
  /// Ballots that came back; nil when they are what the others make together.
  public var collected: Int?
  /// Those of them that absent members gave in writing. Only how many: what they say is not told apart, since a
  /// single written ballot would else be known.
  public var written: Int

  /// Makes counts; what is left out is none.
  public init(
    yes: Int, no: Int = 0, abstain: Int = 0, invalid: Int = 0, issued: Int? = nil, collected: Int? = nil,
    written: Int = 0
  ) {
    self.yes = yes
    self.no = no
    self.abstain = abstain
    self.invalid = invalid
    self.issued = issued
    self.collected = collected
    self.written = written
  }

  /// The counts by name.
  public enum Name: String, CaseIterable, Sendable, Hashable {
    case yes
    case no
    case abstain
    case invalid
    case issued
    case collected
    case written

    /// What people call it.
    public var label: LocalizedText {
      switch self {
      case .yes: LocalizedText(vi: "số phiếu đồng ý", en: "the number in favour")
      case .no: LocalizedText(vi: "số phiếu không đồng ý", en: "the number against")
      case .abstain: LocalizedText(vi: "số phiếu không có ý kiến", en: "the number abstaining")
      case .invalid: LocalizedText(vi: "số phiếu không hợp lệ", en: "the number invalid")
      case .issued: LocalizedText(vi: "số phiếu phát ra", en: "the number handed out")
      case .collected: LocalizedText(vi: "số phiếu thu về", en: "the number that came back")
      case .written: LocalizedText(vi: "số phiếu bằng văn bản", en: "the number in writing")
      }
    }
  }
}

/// The members who may vote on one nomination.
struct Electorate {
  /// Members who are there and do not stand aside.
  let present: Int
  /// Absent members who were asked in writing, where that counts, and do not stand aside.
  let asked: Int

  /// All of them.
  var entitled: Int { present + asked }
}

extension BallotCounts {
  /// What is wrong with the counts; nil when they agree with each other and with those who may vote.
  func problem(among electorate: Electorate) -> CouncilRefusal.CountProblem? {
    let entitled = electorate.entitled
    let named: [(Name, Int?)] = [
      (.yes, yes), (.no, no), (.abstain, abstain), (.invalid, invalid), (.issued, issued),
      (.collected, collected), (.written, written),
    ]
    for (name, count) in named {
      guard let count, !(0...entitled).contains(count) else { continue }
      return .outOfRange(name, count, entitled: entitled)
    }
    let sum = yes + no + abstain + invalid
    let collected = collected ?? sum
    guard sum == collected else { return .sumDiffers(sum: sum, collected: collected) }
    let issued = issued ?? entitled
    guard collected <= issued else { return .moreThanIssued(collected: collected, issued: issued) }
    guard written <= min(collected, electorate.asked) else {
      return .moreThanAsked(written: written, asked: min(collected, electorate.asked))
    }
    guard collected - written <= electorate.present else {
      return .moreThanPresent(inPerson: collected - written, present: electorate.present)
    }
    return nil
  }
}
