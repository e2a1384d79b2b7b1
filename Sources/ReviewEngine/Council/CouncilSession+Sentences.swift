/// What was done in a session, as those who did it read it: on the screen and on the command line in the same words.
extension CouncilSession {
  /// `phiên họp 2026-01: 11 thành viên, 9 có mặt, 1 gửi phiếu, 1 vắng`.
  public var attendanceSentence: LocalizedText {
    let (there, asked) = (present.count, members.count { $0.presence == .inWriting })
    let absent = members.count - there - asked
    return LocalizedText(
      vi:
        "phiên họp \(name): \(members.count) thành viên, \(there) có mặt, \(asked) gửi phiếu, \(absent) vắng",
      en: "session \(name): \(members.count) member\(members.count == 1 ? "" : "s"), \(there) present, "
        + "\(asked) asked in writing, \(absent) absent")
  }

  /// That it was opened, with how much is voted on.
  public var openedSentence: LocalizedText {
    let secret = agenda.count { $0.ballot?.threshold.isSecret == true }
    return LocalizedText(
      vi: "đã mở phiên họp \(name): \(agenda.count) hồ sơ, \(secret) bỏ phiếu kín",
      en: "session \(name) is open: \(agenda.count) nomination\(agenda.count == 1 ? "" : "s"), "
        + "\(secret) by secret ballot")
  }

  /// That it was closed, with how many nominations have a result.
  public func closedSentence(decided count: Int) -> LocalizedText {
    LocalizedText(
      vi: "đã kết thúc phiên họp \(name), \(count) hồ sơ có kết quả",
      en: "session \(name) is closed, \(count) nomination\(count == 1 ? "" : "s") decided")
  }

  /// That a member's vote was recorded.
  public func votedSentence(_ id: NominationID, _ choice: BallotChoice, by member: String) -> LocalizedText {
    let (name, votes) = (fullName(member), voteCount(on: id))
    return LocalizedText(
      vi: "\(id): \(name) \(choice.label.vi); đã có \(votes) phiếu",
      en: "\(id): \(name) is \(choice == .abstain ? "abstaining" : choice.label.en); votes so far: \(votes)")
  }

  /// That a member's vote was taken back.
  public func retractedSentence(_ id: NominationID, by member: String) -> LocalizedText {
    let (name, votes) = (fullName(member), voteCount(on: id))
    return LocalizedText(
      vi: "\(id): đã rút phiếu của \(name); còn \(votes) phiếu",
      en: "\(id): the vote of \(name) is taken back; votes left: \(votes)")
  }

  /// What a ballot came to; nil while it is not counted.
  public func countedSentence(_ id: NominationID) -> LocalizedText? {
    guard let result = item(of: id)?.ballot?.result else { return nil }
    let (outcome, sentence) = (result.outcome.label, result.sentence)
    return LocalizedText(
      vi: "\(id) \(outcome.vi): \(sentence.vi)", en: "\(id) \(outcome.en): \(sentence.en)")
  }

  /// That the counts of a ballot were taken back.
  public func reopenedSentence(_ id: NominationID) -> LocalizedText {
    LocalizedText(vi: "\(id): đã bỏ kết quả kiểm phiếu", en: "\(id): the counts are taken back")
  }

  /// What closing the session does to each nomination of its agenda.
  /// - Parameters:
  ///   - changeSet: that closes it.
  ///   - policy: says what stages are called.
  /// - Returns: a sentence for each, in the order of the agenda.
  public func outcomeSentences(of changeSet: ChangeSet, under policy: Policy) -> [LocalizedText] {
    agenda.map { item in
      guard let result = item.ballot?.result else {
        return LocalizedText(
          vi: "\(item.nomination) giữ nguyên: \(item.state.label.vi)",
          en: "\(item.nomination) stays: \(item.state.label.en)")
      }
      let sentence = result.sentence
      guard let change = changeSet.changes.first(where: { $0.result.id == item.nomination }) else {
        return LocalizedText(
          vi: "\(item.nomination) giữ nguyên: \(sentence.vi)", en: "\(item.nomination) stays: \(sentence.en)")
      }
      let standing = change.result.standing
      let (stage, status) = (policy.rules(of: standing.stage).label, standing.status.label)
      return LocalizedText(
        vi: "\(item.nomination) \(result.outcome.label.vi) → \(stage.vi), \(status.vi): \(sentence.vi)",
        en: "\(item.nomination) \(result.outcome.label.en) → \(stage.en), \(status.en): \(sentence.en)")
    }
  }

  private func fullName(_ member: String) -> String { self.member(named: member)?.name ?? member }

  private func voteCount(on id: NominationID) -> Int { item(of: id)?.ballot?.votes.count ?? 0 }
}
