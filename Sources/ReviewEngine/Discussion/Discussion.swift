/// What people said about a nomination, beside its decisions: a view of the facts of its record.
public struct Discussion: Sendable, Hashable {
  /// What was said, the oldest first.
  public let comments: [Comment]

  /// One thing that somebody said.
  public struct Comment: Sendable, Hashable {
    /// Its number in the discussion, from 1.
    public let number: Int
    /// Who said it, and as what.
    public let reviewer: Reviewer
    /// When.
    public let time: Timestamp
    /// What was said.
    public let text: String
  }

  /// A discussion in which nothing was said.
  public init() {
    comments = []
  }

  /// Reads the facts of a record. What cannot be read is left out.
  public init(_ facts: Facts) {
    let numbers = Set(facts.all.compactMap { Int($0.name.prefix { $0 != "." }) }).sorted()
    comments = numbers.compactMap { number in
      guard let role = Role(rawValue: facts["\(number).role"]), let time = Int64(facts["\(number).time"])
      else { return nil }
      return Comment(
        number: number, reviewer: Reviewer(name: facts["\(number).by"], role: role),
        time: Timestamp(milliseconds: time), text: facts["\(number).text"])
    }
  }
}

extension RecordID {
  /// The record of what people said about a nomination.
  public static func discussion(of id: NominationID) -> RecordID { RecordID(.discussion, id.rawValue) }

  /// The nomination that the record is a discussion of; nil for other records.
  public var discussed: NominationID? { kind == .discussion ? NominationID(name) : nil }
}

extension Workflow {
  /// The most that is said at once, in letters.
  public static let longestComment = 2000

  /// Why a reviewer cannot comment on a nomination; nil when they can. Everybody but a mere reader may, in whatever
  /// status it is: what is said decides nothing.
  public func obstacle(toCommentingOn nomination: Nomination, by reviewer: Reviewer) -> Refusal? {
    if let refusal = roster.refusal(of: reviewer) { return .roster(refusal) }
    return reviewer.role == .reader ? .roleMayNotComment(reviewer.role) : nil
  }

  /// The change set that adds a comment to what was said about a nomination.
  /// - Parameters:
  ///   - text: what is said; one to ``longestComment`` letters besides blanks.
  ///   - nomination: what it is about.
  ///   - record: of the discussion so far; nil when there is none.
  ///   - reviewer: who says it.
  ///   - time: when.
  /// - Returns: the change set, or why it cannot be said.
  public func comment(
    _ text: String, on nomination: Nomination, record: Record?, by reviewer: Reviewer, at time: Timestamp
  ) -> Result<ChangeSet, Refusals> {
    if let refusal = obstacle(toCommentingOn: nomination, by: reviewer) { return .failure(Refusals(refusal)) }
    guard text.contains(where: { !$0.isWhitespace }), text.count <= Self.longestComment else {
      return .failure(Refusals(.commentLength(text.count, most: Self.longestComment)))
    }
    var facts = record?.facts ?? Facts()
    let number = (Discussion(facts).comments.last?.number ?? 0) + 1
    for (name, value) in [
      ("by", reviewer.name), ("role", reviewer.role.rawValue), ("time", String(time.milliseconds)),
      ("text", text),
    ] {
      facts["\(number).\(name)"] = value
    }
    guard let change = RecordChange(of: .discussion(of: nomination.id), from: record, to: facts) else {
      preconditionFailure("A comment has a number of its own, so that it always says something new.")
    }
    return .success(ChangeSet(header: header(.filling, by: reviewer, at: time), records: [change]))
  }
}

extension [FactChange] {
  /// What was said or taken back, as people read it in a history; nil when the facts are not those of a discussion.
  var discussionNews: LocalizedText? {
    guard let change = first(where: { $0.name.isName("text") }),
      contains(where: { $0.name.isName("by") })
    else { return nil }
    return change.after.isEmpty
      ? LocalizedText(vi: "rút ý kiến «\(change.before)»", en: "took back the comment “\(change.before)”")
      : LocalizedText(vi: "ý kiến: \(change.after)", en: "comment: \(change.after)")
  }
}

extension String {
  /// Whether it is the name of a fact of a numbered comment.
  fileprivate func isName(_ name: String) -> Bool {
    let parts = split(separator: ".")
    return parts.count == 2 && Int(parts[0]) != nil && parts[1] == name
  }
}
