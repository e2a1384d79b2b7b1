extension CouncilRefusal {
  /// The sentence that people read, without a capital and without a full stop.
  public var sentence: LocalizedText {
    switch self {
    case .notForRole(let role):
      LocalizedText(
        vi: "vai trò \(role.label.vi) không điều hành phiên họp; việc này của thư ký và chủ tịch",
        en: "the role \(role.label.en) does not run sessions; the secretary and the chair do")
    case .badName(let name):
      LocalizedText(
        vi: "«\(name.onOneLine)» không làm tên phiên họp được; ghi một dòng, ví dụ 2026-01",
        en: "“\(name.onOneLine)” is no name for a session; write one line, for example 2026-01")
    case .sessionExists(let name):
      LocalizedText(
        vi: "đã có phiên họp \(name); sửa bằng: guong council edit",
        en: "there is a session \(name) already; guong council edit changes it")
    case .unknownSession(let name, let nearest):
      LocalizedText(
        vi: "không có phiên họp \(name)" + Self.hint(nearest, "; có phải «", "»?"),
        en: "there is no session \(name)" + Self.hint(nearest, "; did you mean “", "”?"))
    case .unreadable(let session, let fact):
      LocalizedText(
        vi: "phiên họp \(session): không hiểu mục \(fact); có thể do bản guong mới hơn ghi, hãy nâng cấp",
        en: "session \(session): \(fact) cannot be understood; a later guong may have written it, upgrade")
    case .notInState(let session, let status, let needed):
      Self.state(session, status, needed)
    case .nothingNew(let session):
      LocalizedText(
        vi: "phiên họp \(session) đã như vậy, không có gì để ghi",
        en: "session \(session) says so already, nothing to record")
    case .badMemberName, .memberExists, .notAMember, .membersFixed, .noMembers: memberSentence
    case .noAgenda, .notForCouncil, .notPending, .onAgenda, .notOnAgenda, .hasBallots, .noThreshold:
      agendaSentence
    case .hasVoted, .hasNotVoted, .absent, .presentInPerson, .votesInWriting, .noWrittenBallots, .standsAside,
      .doesNotStandAside, .recusalWithoutReason:
      voteSentence
    case .counted, .notCounted, .nothingToCount, .secretTakesCounts, .openCountsItself, .wrongCounts,
      .movedOn,
      .titleChanged, .contentChanged:
      countSentence
    }
  }

  private static func state(
    _ session: String, _ status: SessionStatus, _ needed: SessionStatus
  ) -> LocalizedText {
    let (vi, en) =
      switch (status, needed) {
      case (.planned, .open): ("; mở bằng: guong council open", "; guong council open opens it")
      case (.closed, _): ("; chỉ hoàn tác được: guong undo", "; guong undo takes the closing back")
      default: ("", "")
      }
    return LocalizedText(
      vi: "phiên họp \(session) \(status.label.vi)\(vi)", en: "session \(session) is \(status.label.en)\(en)")
  }

  private var memberSentence: LocalizedText {
    switch self {
    case .badMemberName(let name):
      LocalizedText(
        vi: "«\(name.onOneLine)» không phải tên thành viên; ghi họ và tên trên một dòng",
        en: "“\(name.onOneLine)” is no member's name; write the full name on one line")
    case .memberExists(let name, let session):
      LocalizedText(
        vi: "\(name) đã là thành viên phiên họp \(session); nếu trùng tên, ghi thêm chức vụ vào tên",
        en:
          "\(name) is a member of session \(session) already; where two share a name, add their office to it")
    case .notAMember(let name, let session, let nearest):
      LocalizedText(
        vi: "phiên họp \(session) không có thành viên \(name)" + Self.hint(nearest, "; có phải «", "»?"),
        en: "session \(session) has no member \(name)" + Self.hint(nearest, "; did you mean “", "”?"))
    case .membersFixed(let session):
      LocalizedText(
        vi: "phiên họp \(session) đã có phiếu, không thêm bớt thành viên được; hoàn tác các phiếu trước",
        en: "session \(session) has ballots, so members cannot change; take the ballots back first")
    case .noMembers(let session):
      LocalizedText(
        vi: "phiên họp \(session) chưa có thành viên; thêm bằng: guong council members",
        en: "session \(session) has no members; guong council members adds them")
    default: preconditionFailure("Only refusals about members are told here.")
    }
  }

  private var agendaSentence: LocalizedText {
    switch self {
    case .noAgenda(let session):
      LocalizedText(
        vi: "phiên họp \(session) chưa có hồ sơ nào; thêm bằng: guong council agenda",
        en: "session \(session) has no agenda; guong council agenda fills it")
    case .notForCouncil(let id, let stage):
      LocalizedText(
        vi: "\(id) ở giai đoạn \(stage.rawValue), ở đây hội đồng không bỏ phiếu",
        en: "\(id) is in stage \(stage.rawValue), where the council has no ballot")
    case .notPending(let id, let status):
      LocalizedText(
        vi: "\(id) \(status.label.vi), không đưa ra hội đồng được",
        en: "\(id) is \(status.label.en): it cannot go before the council")
    case .onAgenda(let id, let session):
      LocalizedText(
        vi: "\(id) đã có trong chương trình phiên họp \(session)",
        en: "\(id) is on the agenda of session \(session) already")
    case .notOnAgenda(let id, let session):
      LocalizedText(
        vi: "\(id) không có trong chương trình phiên họp \(session)",
        en: "\(id) is not on the agenda of session \(session)")
    case .hasBallots(let id):
      LocalizedText(
        vi: "\(id) đã có phiếu; thêm --discard để đưa ra khỏi chương trình cùng các phiếu ấy",
        en: "\(id) has votes; add --discard to take it off the agenda with them")
    case .noThreshold(let id):
      LocalizedText(
        vi: "\(id): chính sách không có tỷ lệ phiếu nào cho danh hiệu và loại này; bổ sung [[thresholds]]",
        en: "\(id): the policy has no threshold for this title and kind; add one under [[thresholds]]")
    default: preconditionFailure("Only refusals about the agenda are told here.")
    }
  }

  private var voteSentence: LocalizedText {
    switch self {
    case .hasVoted(let id, let member):
      LocalizedText(
        vi: "\(member) đã bỏ phiếu cho \(id); rút phiếu ấy trước: guong council retract",
        en: "\(member) has voted on \(id); take that vote back first: guong council retract")
    case .hasNotVoted(let id, let member):
      LocalizedText(vi: "\(member) chưa bỏ phiếu cho \(id)", en: "\(member) has not voted on \(id)")
    case .absent(let id, let member):
      LocalizedText(
        vi: "\(member) vắng mặt, không bỏ phiếu cho \(id); ghi có mặt hoặc gửi phiếu lấy ý kiến trước",
        en: "\(member) is absent and has no vote on \(id); say first that they came, or were asked in writing"
      )
    case .presentInPerson(let id, let member):
      LocalizedText(
        vi: "\(member) có mặt, không bỏ phiếu bằng văn bản cho \(id); bỏ --written",
        en: "\(member) is there and does not vote on \(id) in writing; leave --written out")
    case .votesInWriting(let id, let member):
      LocalizedText(
        vi: "\(member) vắng mặt, chỉ bỏ phiếu bằng văn bản cho \(id); thêm --written",
        en: "\(member) is absent and votes on \(id) in writing; add --written")
    case .noWrittenBallots(let id):
      LocalizedText(
        vi: "\(id): quy định không tính phiếu bằng văn bản của người vắng mặt",
        en: "\(id): the rule does not count written ballots of absent members")
    case .standsAside(let id, let member):
      LocalizedText(vi: "\(member) không tham gia xét \(id)", en: "\(member) stands aside from \(id)")
    case .doesNotStandAside(let id, let member):
      LocalizedText(vi: "\(member) vẫn tham gia xét \(id)", en: "\(member) does not stand aside from \(id)")
    case .recusalWithoutReason(let id, let member):
      LocalizedText(
        vi: "\(member) không tham gia xét \(id) phải có lý do; thêm --reason",
        en: "\(member) needs a reason to stand aside from \(id); add --reason")
    default: preconditionFailure("Only refusals about votes are told here.")
    }
  }

  private static func hint(_ nearest: String?, _ before: String, _ after: String) -> String {
    nearest.map { before + $0 + after } ?? ""
  }
}

extension String {
  /// The text with its line breaks and other controls as spaces, for a sentence.
  fileprivate var onOneLine: String {
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(result)
  }
}
