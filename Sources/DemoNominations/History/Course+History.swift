import ReviewEngine

extension Course {
  /// What reviewers decided to bring a nomination here, spread over the time since it was registered.
  func history(since registered: Span, random: inout SplitMix64) -> [DemoDecision] {
    let steps = steps(random: &random)
    guard !steps.isEmpty else { return [] }
    let gap = registered.milliseconds / Int64(steps.count + 1)
    return steps.enumerated().map { index, step in
      let jitter = gap / 1000 * Int64(random.within(-300...300))
      return DemoDecision(
        verdict: step.verdict, reason: step.reason, note: step.note,
        reviewer: random.pick(step.isMinor ? Self.secretaries : Self.council),
        ago: Span(milliseconds: gap * Int64(steps.count - index) + jitter))
    }
  }

  private struct Step {
    var verdict: Verdict
    var reason: String?
    var note = ""
    /// Work of the secretariat, which the council leaves to it.
    var isMinor = false
  }

  /// The verdicts in order: an approval a stage passed, at times after a return, then what the status asks for.
  private func steps(random: inout SplitMix64) -> [Step] {
    var steps: [Step] = []
    for passed in Stage.allCases where passed < stage || status == .completed {
      if random.chance(percent: 9) { steps.append(Self.returning(random: &random)) }
      let note = random.chance(percent: 12) ? random.pick(Self.approvalNotes) : ""
      steps.append(Step(verdict: .approve, note: note, isMinor: passed == .detect))
    }
    switch status {
    case .pending:
      if random.chance(percent: 6) {
        steps.append(Step(verdict: .postpone, isMinor: true))
      }
    case .returned: steps.append(Self.returning(random: &random))
    case .rejected:
      let (reason, note) = random.pick(stage == .detect ? Self.rejections : Self.lateRejections)
      steps.append(Step(verdict: .reject, reason: reason, note: note))
    case .completed, .held, .dropped, .withdrawn: break
    }
    return steps
  }

  private static func returning(random: inout SplitMix64) -> Step {
    let (reason, note) = random.pick(returns)
    return Step(verdict: .return, reason: reason, note: note, isMinor: true)
  }

  private static let secretaries = [
    Reviewer(name: "lan", role: .secretary), Reviewer(name: "lan", role: .secretary),
    Reviewer(name: "khoa", role: .secretary),
  ]
  private static let council = [
    Reviewer(name: "minh", role: .chair), Reviewer(name: "hạnh", role: .member),
    Reviewer(name: "páo", role: .member), Reviewer(name: "thủy", role: .member),
    Reviewer(name: "lan", role: .secretary),
  ]

  private static let approvalNotes = [
    "Thành tích rõ, minh chứng đầy đủ.", "Đã xác minh tại cơ sở, nhân dân đồng tình.",
    "Đề nghị phân công người hướng dẫn trong quý tới.", "Cần làm rõ thêm phần bài học khi tổng kết.",
    "Kết quả giữ vững qua hai kỳ kiểm tra.",
  ]

  private static let returns: [(String, String)] = [
    ("missing-minutes", "Thiếu biên bản họp bình xét có chữ ký của thư ký."), ("missing-minutes", ""),
    ("missing-report", "Báo cáo thành tích chưa có xác nhận của cấp trên trực tiếp."), ("missing-report", ""),
    ("missing-consent", "Đề nghị lấy ý kiến nhân dân nơi cư trú."),
    ("vague-achievement", "Cần nêu số liệu so sánh trước và sau khi thực hiện."), ("vague-achievement", ""),
    ("wrong-form", "Ghi sai tên đơn vị; đề nghị dùng mẫu mới."),
    ("other", "Đề nghị bổ sung ảnh chụp hoạt động và ý kiến của người hưởng lợi."),
  ]

  private static let rejections: [(String, String)] = [
    ("outside-criteria", "Đề nghị chuyển sang hình thức khen thưởng theo niên hạn."),
    ("outside-criteria", ""),
    ("weak-achievement", "Kết quả ở mức hoàn thành nhiệm vụ được giao."), ("weak-achievement", ""),
    ("already-awarded", "Đã được tặng bằng khen năm trước cho cùng thành tích."),
    ("duplicate", "Đơn vị đã gửi hồ sơ này trong đợt trước."),
    ("other", "Đơn vị đề nghị chưa tổ chức bình xét theo quy chế."),
  ]

  private static let lateRejections: [(String, String)] = [
    ("weak-achievement", "Qua kiểm tra định kỳ, hiệu quả giảm so với khi đăng ký."), ("weak-achievement", ""),
    ("outside-criteria", "Mô hình không còn hoạt động từ hai quý nay."),
    ("untrue-report", "Số liệu báo cáo không khớp khi đối chiếu tại cơ sở."),
  ]
}
