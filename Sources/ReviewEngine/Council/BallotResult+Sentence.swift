extension BallotResult {
  /// The result and what it rests on: `10/11 phiếu đồng ý, cần 10 (90% tổng số thành viên), đủ túc số 9/11`.
  public var sentence: LocalizedText {
    let base = baseWords
    let quorum = quorumWords
    return LocalizedText(
      vi: "\(share) phiếu đồng ý, cần \(needed) (\(threshold.ratio.spoken) \(base.vi)), \(quorum.vi)",
      en: "\(tally.yes) of \(self.base) votes in favour, \(needed) needed "
        + "(\(threshold.ratio.spoken) of \(base.en)), \(quorum.en)")
  }

  /// Whom the share is taken of, with those who are left out of it.
  public var baseWords: LocalizedText {
    let label = threshold.base.label
    let aside = threshold.base == .allMembers ? tally.recused : tally.recusedPresent
    guard threshold.base != .votesCast, !threshold.countsRecused, aside > 0 else { return label }
    return LocalizedText(
      vi: "\(label.vi), trừ \(aside) người không tham gia", en: "\(label.en), \(aside) standing aside")
  }

  /// Whether enough members are there.
  public var quorumWords: LocalizedText {
    let there = "\(tally.present)/\(tally.members)"
    return hasQuorum
      ? LocalizedText(vi: "đủ túc số \(there)", en: "quorum met \(there)")
      : LocalizedText(
        vi: "không đủ túc số: có mặt \(there), cần \(quorumNeeded)",
        en: "no quorum: \(there) present, \(quorumNeeded) needed")
  }
}

extension Threshold.Base {
  /// Whom the share is taken of, as people say it.
  public var label: LocalizedText {
    switch self {
    case .allMembers: LocalizedText(vi: "tổng số thành viên", en: "all members")
    case .present:
      LocalizedText(vi: "số thành viên dự họp và gửi phiếu", en: "members present or voting in writing")
    case .votesCast: LocalizedText(vi: "số phiếu hợp lệ", en: "valid votes")
    }
  }
}

extension Ratio {
  /// As people say it: a percentage where it is a whole one, else the fraction.
  public var spoken: String {
    let hundredfold = numerator.multipliedReportingOverflow(by: 100)
    guard !hundredfold.overflow, hundredfold.partialValue.isMultiple(of: denominator) else {
      return description
    }
    return "\(hundredfold.partialValue / denominator)%"
  }

  /// Reads `2/3` back.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let numerator = parts[0], let denominator = parts[1],
      (1...1_000_000).contains(denominator),
      (0...denominator).contains(numerator)
    else { return nil }
    self.init(numerator, denominator)
  }
}
