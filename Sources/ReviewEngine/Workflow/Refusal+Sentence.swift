extension Refusal {
  /// The sentence that people read, in both languages, with times in UTC.
  public var sentence: LocalizedText { sentence { "\($0.spoken(utcOffset: 0)) UTC" } }

  /// The sentence that people read, in both languages.
  /// - Parameter utcOffset: seconds east of UTC, for the times in it.
  /// - Returns: the sentence, without a capital and without a full stop.
  public func sentence(utcOffset: Int) -> LocalizedText {
    sentence { $0.spoken(utcOffset: utcOffset) }
  }

  private func sentence(telling tell: (Timestamp) -> String) -> LocalizedText {
    switch self {
    case .notInStatus(let id, let status, let verdict):
      LocalizedText(
        vi: "\(id) \(status.label.vi), không thể \(verdict.label.vi)",
        en: "\(id) is \(status.label.en): cannot \(verdict.label.en)")
    case .notInStage(let id, let stage, let verdict):
      LocalizedText(
        vi: "\(id) ở giai đoạn \(stage.rawValue), ở đây không có «\(verdict.label.vi)»",
        en: "\(id) is in stage \(stage.rawValue), where there is no “\(verdict.label.en)”")
    case .roleMayNotDecide(let role, let stage, let verdict):
      LocalizedText(
        vi: "vai trò \(role.label.vi) không được \(verdict.label.vi) ở giai đoạn \(stage.rawValue)",
        en: "the role \(role.label.en) may not \(verdict.label.en) in stage \(stage.rawValue)")
    case .roleMayNotFill(let role, let stage):
      LocalizedText(
        vi: "vai trò \(role.label.vi) không được điền biểu mẫu giai đoạn \(stage.rawValue)",
        en: "the role \(role.label.en) may not fill in the form of stage \(stage.rawValue)")
    case .roleMayNotComment(let role):
      LocalizedText(
        vi: "vai trò \(role.label.vi) không ghi ý kiến được", en: "the role \(role.label.en) may not comment")
    case .commentLength(let length, let most):
      length > most
        ? LocalizedText(
          vi: "ý kiến dài \(length) chữ cái, nhiều nhất \(most); hãy rút gọn",
          en: "the comment has \(length) letters, at most \(most); shorten it")
        : LocalizedText(
          vi: "ý kiến chưa có nội dung; hãy viết gì đó", en: "the comment is empty; write something")
    case .notFilledInStatus(let id, let status):
      LocalizedText(
        vi: "\(id) \(status.label.vi): biểu mẫu đã khép lại",
        en: "\(id) is \(status.label.en): its forms are closed")
    case .gateUnmet(let id, _, let items):
      LocalizedText(
        vi: "\(id) thiếu: \(items.map(\.sentence.vi).joined(separator: "; "))",
        en: "\(id) lacks: \(items.map(\.sentence.en).joined(separator: "; "))")
    case .noSuchTitle(let id, .escalate):
      LocalizedText(
        vi: "\(id): chính sách không có danh hiệu cao hơn danh hiệu đang xét",
        en: "\(id): the policy has no title above the one considered")
    case .noSuchTitle(let id, _):
      LocalizedText(
        vi: "\(id): chính sách không có danh hiệu thấp hơn danh hiệu đang xét",
        en: "\(id): the policy has no title below the one considered")
    case .reasonRequired(let verdict):
      LocalizedText(
        vi: "\(verdict.label.vi) phải có lý do", en: "to \(verdict.label.en), give a reason")
    case .unknownReason(let code, let verdict, let known):
      LocalizedText(
        vi: "không có lý do «\(code)» để \(verdict.label.vi)" + Self.list(known, before: "; chọn: "),
        en: "no reason “\(code)” to \(verdict.label.en)" + Self.list(known, before: "; choose: "))
    case .noteRequired(let reason):
      LocalizedText(
        vi: "lý do «\(reason)» cần ghi rõ thêm", en: "the reason “\(reason)” needs a note")
    case .standsAside, .councilDecides, .alreadyVoted, .enoughVotes, .scoresMissing, .scoreTooLow, .notScored,
      .wrongScore, .unknownCriterion, .roleMayNotScore:
      voteSentence
    case .changedMeanwhile(let id, let reviewer, let time):
      LocalizedText(
        vi: "\(id) vừa được \(reviewer) thay đổi lúc \(tell(time)); xem lại rồi quyết định",
        en: "\(id) was changed by \(reviewer) at \(tell(time)); look again, then decide")
    case .recordChangedMeanwhile(let id, let reviewer, let time):
      LocalizedText(
        vi: "\(id.sentence.vi) vừa được \(reviewer) thay đổi lúc \(tell(time)); xem lại rồi làm tiếp",
        en: "\(id.sentence.en) was changed by \(reviewer) at \(tell(time)); look again, then go on")
    case .unknownNomination(let id):
      LocalizedText(vi: "không có hồ sơ \(id)", en: "there is no nomination \(id)")
    case .unknownRecord(let id):
      LocalizedText(vi: "không có \(id.sentence.vi)", en: "there is no \(id.sentence.en)")
    case .nothingToUndo:
      LocalizedText(
        vi: "không còn gì của bạn để hoàn tác", en: "nothing of yours is left to undo")
    case .nothingToRedo:
      LocalizedText(vi: "không có gì để làm lại", en: "nothing to redo")
    case .actedOnSince(let id, let reviewer, let time):
      LocalizedText(
        vi: "\(id) đã có thao tác khác của \(reviewer) lúc \(tell(time)), không thể hoàn tác hay làm lại",
        en: "\(reviewer) acted on \(id) at \(tell(time)): it cannot be undone or redone")
    case .recordActedOnSince(let id, let reviewer, let time):
      LocalizedText(
        vi:
          "\(id.sentence.vi) đã có thao tác khác của \(reviewer) lúc \(tell(time)), không thể hoàn tác hay làm lại",
        en: "\(reviewer) acted on \(id.sentence.en) at \(tell(time)): it cannot be undone or redone")
    case .notYourAction(let reviewer):
      LocalizedText(
        vi: "đó là thao tác của \(reviewer); chỉ người đó hoàn tác hay làm lại được",
        en: "that was done by \(reviewer); only they can undo or redo it")
    case .roleMayNotAdopt(let role):
      LocalizedText(
        vi: "vai trò \(role.label.vi) không được áp dụng quy định; cần thư ký hoặc chủ tịch",
        en: "the role \(role.label.en) may not put a policy into force; it takes a secretary or the chair")
    case .policyVersionTaken(let version):
      LocalizedText(
        vi: "phiên bản «\(version)» đã áp dụng với nội dung khác; đặt tên phiên bản mới cho nội dung này",
        en: "the version “\(version)” was adopted with another text; give this text a new version")
    case .nothingSelected:
      LocalizedText(vi: "chưa có hồ sơ nào để xử lý", en: "there is no nomination to act on")
    case .council(let refusal): refusal.sentence
    case .roster(let refusal): refusal.sentence
    case .settlement(let refusal): refusal.sentence
    }
  }

  /// What several reviewers have to do with each other.
  private var voteSentence: LocalizedText {
    switch self {
    case .standsAside(let id, let reviewer):
      LocalizedText(
        vi: "\(reviewer) không tham gia xét \(id)", en: "\(reviewer) stands aside from \(id)")
    case .councilDecides(let id, let stage):
      LocalizedText(
        vi: "\(id): ở giai đoạn \(stage.rawValue) hội đồng quyết định trong phiên họp (guong council)",
        en: "\(id): in stage \(stage.rawValue) the council decides, in a session (guong council)")
    case .alreadyVoted(let id, let reviewer):
      LocalizedText(
        vi: "\(reviewer) đã bỏ phiếu như vậy cho \(id); chờ người khác",
        en: "\(reviewer) has voted so on \(id); others have to vote")
    case .enoughVotes(let id, let count):
      LocalizedText(
        vi: "\(id) đã đủ \(count) phiếu", en: "\(id) has all of its \(count) votes")
    case .scoresMissing(let id, let have, let need):
      LocalizedText(
        vi: "\(id) mới có \(have)/\(need) phiếu chấm điểm", en: "\(id) has \(have) of \(need) scorecards")
    case .scoreTooLow(let id, let mean, let minimum):
      LocalizedText(
        vi: "\(id) đạt \(Self.points(mean, ",")) điểm, cần \(Self.points(minimum, ","))",
        en: "\(id) scores \(Self.points(mean, ".")), needs \(Self.points(minimum, "."))")
    case .notScored(let id, let stage):
      LocalizedText(
        vi: "\(id): giai đoạn \(stage.rawValue) không chấm điểm",
        en: "\(id): nothing is scored in stage \(stage.rawValue)")
    case .roleMayNotScore(let role, let stage):
      LocalizedText(
        vi: "vai trò \(role.label.vi) không được chấm điểm ở giai đoạn \(stage.rawValue)",
        en: "the role \(role.label.en) may not score in stage \(stage.rawValue)")
    case .wrongScore(let criterion, let maximum):
      LocalizedText(
        vi: "tiêu chí «\(criterion)» phải có một điểm từ 0 đến \(maximum)",
        en: "the criterion “\(criterion)” needs one score from 0 to \(maximum)")
    case .unknownCriterion(let name, let known):
      LocalizedText(
        vi: "không có tiêu chí «\(name)»" + Self.list(known, before: "; có: "),
        en: "no criterion “\(name)”" + Self.list(known, before: "; there is: "))
    default: preconditionFailure("Only refusals about votes are told here.")
    }
  }

  /// Hundredths as a number with two decimals.
  static func points(_ hundredths: Int, _ separator: String) -> String {
    "\(hundredths / 100)\(separator)\(CalendarDay.padded(hundredths % 100, 2))"
  }

  private static func list(_ words: [String], before introduction: String) -> String {
    words.isEmpty ? "" : introduction + words.joined(separator: ", ")
  }
}

extension RecordID {
  /// What people call it: `phiên họp 2026-01`.
  public var sentence: LocalizedText {
    let kind = kind.label
    return LocalizedText(vi: "\(kind.vi) \(name)", en: "\(kind.en) \(name)")
  }
}

extension RecordKind {
  /// What people call the sort of record.
  public var label: LocalizedText {
    switch self {
    case .policy: LocalizedText(vi: "chính sách", en: "policy")
    case .reviewer: LocalizedText(vi: "người duyệt", en: "reviewer")
    case .session: LocalizedText(vi: "phiên họp", en: "session")
    case .duplicate: LocalizedText(vi: "cặp hồ sơ", en: "pair")
    case .discussion: LocalizedText(vi: "trao đổi về", en: "discussion of")
    }
  }
}
