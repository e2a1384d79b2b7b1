extension CouncilRefusal {
  /// What is wrong with a count, or with putting it into effect.
  var countSentence: LocalizedText {
    switch self {
    case .counted(let id):
      LocalizedText(
        vi: "\(id) đã kiểm phiếu; sửa thì mở lại trước: guong council reopen",
        en: "the ballot on \(id) is counted; to change it, reopen it first: guong council reopen")
    case .notCounted(let id):
      LocalizedText(
        vi: "\(id) chưa kiểm phiếu; kiểm bằng: guong council count",
        en: "the ballot on \(id) is not counted; guong council count counts it")
    case .nothingToCount(let id):
      LocalizedText(vi: "\(id) chưa có phiếu nào để kiểm", en: "nobody has voted on \(id) yet")
    case .secretTakesCounts(let id):
      LocalizedText(
        vi: "\(id) bỏ phiếu kín: không ghi phiếu của từng người; nhập số phiếu bằng: guong council count",
        en: "the ballot on \(id) is secret: no single votes; enter the counts with guong council count")
    case .openCountsItself(let id):
      LocalizedText(
        vi: "\(id) biểu quyết công khai: số phiếu tính từ phiếu từng người, không nhập tay",
        en: "the ballot on \(id) is open: its counts come from the votes and are not entered")
    case .wrongCounts(let id, let problem):
      LocalizedText(vi: "\(id): \(problem.sentence.vi)", en: "\(id): \(problem.sentence.en)")
    case .movedOn(let id, let stage, let status):
      LocalizedText(
        vi: "\(id) không còn chờ ở nơi đã bỏ phiếu: nay ở giai đoạn \(stage.rawValue), \(status.label.vi); "
          + "đưa ra khỏi chương trình",
        en: "\(id) no longer waits where it was voted on: it is in stage \(stage.rawValue), "
          + "\(status.label.en); take it off the agenda")
    case .titleChanged(let id):
      LocalizedText(
        vi: "\(id) nay xét danh hiệu khác với khi bỏ phiếu; đưa ra khỏi chương trình rồi thêm lại",
        en: "\(id) is considered for another title than was voted on; take it off the agenda and add it again"
      )
    case .contentChanged(let id):
      LocalizedText(
        vi: "\(id) đã sửa hồ sơ sau khi bỏ phiếu; mở lại và kiểm phiếu lại: guong council reopen",
        en: "the dossier of \(id) changed after the vote; reopen the ballot and count again")
    default: preconditionFailure("Only refusals about counts are told here.")
    }
  }
}

extension CouncilRefusal.CountProblem {
  /// What is wrong, with the numbers.
  var sentence: LocalizedText {
    switch self {
    case .outOfRange(let name, let count, let entitled):
      LocalizedText(
        vi: "\(name.label.vi) là \(count), phải từ 0 đến \(entitled) (số người được bỏ phiếu)",
        en: "\(name.label.en) is \(count), and must be from 0 to \(entitled), the members who may vote")
    case .sumDiffers(let sum, let collected):
      LocalizedText(
        vi: "đồng ý, không đồng ý, không có ý kiến và không hợp lệ cộng lại là \(sum), thu về \(collected)",
        en: "in favour, against, abstaining and invalid make \(sum), but \(collected) came back")
    case .moreThanIssued(let collected, let issued):
      LocalizedText(
        vi: "thu về \(collected) phiếu, nhiều hơn phát ra \(issued)",
        en: "\(collected) ballots came back, more than the \(issued) handed out")
    case .moreThanAsked(let written, let asked):
      LocalizedText(
        vi: "\(written) phiếu bằng văn bản, nhưng chỉ \(asked) người vắng mặt được gửi phiếu",
        en: "\(written) written ballots, but \(asked) absent members were asked in writing")
    case .moreThanPresent(let inPerson, let present):
      LocalizedText(
        vi: "\(inPerson) phiếu bỏ tại chỗ, nhưng chỉ \(present) người có mặt được bỏ phiếu",
        en: "\(inPerson) ballots cast in person, but \(present) members are there who may vote")
    }
  }
}
