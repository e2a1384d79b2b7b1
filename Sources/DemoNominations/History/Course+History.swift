import ReviewEngine

extension Course {
  /// What reviewers did to bring a nomination here, spread over the time since it was registered.
  /// - Parameters:
  ///   - dossier: of the nomination.
  ///   - day: on which it came in.
  ///   - registered: how long ago that was.
  ///   - random: the chance of this nomination.
  /// - Returns: the steps, the earliest first.
  func history(
    of dossier: Dossier, on day: CalendarDay, since registered: Span, random: inout SplitMix64
  ) -> [DemoStep] {
    let steps = steps(random: &random)
    guard !steps.isEmpty else { return [] }
    let gap = registered.milliseconds / Int64(steps.count + 1)
    let agos = steps.indices.map { index in
      gap * Int64(steps.count - index) + gap / 1000 * Int64(random.within(-300...300))
    }
    // What is told in forms draws from a generator of its own, so that the decisions do not depend on it.
    var artefacts = Artefacts(
      dossier: dossier, registered: day,
      random: SplitMix64(seed: UInt64(truncatingIfNeeded: registered.milliseconds)))
    let today = day.daysSince1970 + registered.wholeDays
    var begun = day.daysSince1970
    return steps.enumerated().map { index, step in
      let now = max(begun, today - Span(milliseconds: agos[index]).wholeDays)
      let deed: DemoStep.Deed
      switch step.deed {
      case .decided(let request):
        deed = .decided(request)
        if request.verdict == .approve { begun = now }
      case .recognised:
        deed = .recognised
        begun = now
      case .filled(let stage, let isComplete):
        deed = .filled(artefacts.facts(of: stage, during: begun...now, isComplete: isComplete))
      }
      return DemoStep(
        deed, by: random.pick(step.isMinor ? Self.secretaries : Self.council),
        ago: Span(milliseconds: agos[index]))
    }
  }

  private struct Step {
    enum Deed {
      case decided(DecisionRequest)
      case recognised
      case filled(Stage, isComplete: Bool)
    }

    var deed: Deed
    /// Work of the secretariat, which the council leaves to it.
    var isMinor = false

    init(_ verdict: Verdict, reason: String? = nil, note: String = "", isMinor: Bool = false) {
      deed = .decided(DecisionRequest(verdict, reason: reason, note: note))
      self.isMinor = isMinor
    }

    init(_ deed: Deed) {
      self.deed = deed
      isMinor = true
    }
  }

  /// The steps in order: each stage passed with its form filled in, at times after a return, then what the status asks
  /// for.
  private func steps(random: inout SplitMix64) -> [Step] {
    var steps: [Step] = []
    for passed in Stage.allCases where passed < stage || status == .completed {
      let isReturned = random.chance(percent: 9)
      // What comes before the council is complete.
      if isReturned, passed != .summarize { steps.append(Self.returning(random: &random)) }
      let note = random.chance(percent: 12) ? random.pick(Self.approvalNotes) : ""
      steps.append(Step(.filled(passed, isComplete: true)))
      steps.append(
        passed == .summarize ? Step(.recognised) : Step(.approve, note: note, isMinor: passed == .detect))
    }
    switch status {
    case .pending:
      // Of those that wait, half have everything that their gate asks for.
      if random.chance(percent: stage == .detect ? 60 : 85) {
        steps.append(Step(.filled(stage, isComplete: random.chance(percent: 55))))
      }
      if random.chance(percent: 6) { steps.append(Step(.postpone, isMinor: true)) }
    case .returned: steps.append(Self.returning(random: &random))
    case .rejected:
      let (reason, note) = random.pick(stage == .detect ? Self.rejections : Self.lateRejections)
      steps.append(Step(.reject, reason: reason, note: note))
    case .held:
      let (reason, note) = random.pick(Self.holds)
      steps.append(Step(.hold, reason: reason, note: note, isMinor: true))
    case .dropped:
      let (reason, note) = random.pick(Self.drops)
      steps.append(Step(.drop, reason: reason, note: note))
    case .withdrawn: steps.append(Step(.withdraw, note: random.pick(Self.withdrawals), isMinor: true))
    case .completed: break
    }
    return steps
  }

  private static func returning(random: inout SplitMix64) -> Step {
    let (reason, note) = random.pick(returns)
    return Step(.return, reason: reason, note: note, isMinor: true)
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

  private static let holds: [(String, String)] = [
    ("complaint", "Có đơn phản ánh về số liệu, Ủy ban kiểm tra đang xác minh."),
    ("inspection", "Đơn vị đang được thanh tra theo kế hoạch."),
    ("press-report", "Báo nêu việc thu chi, chờ kết luận."),
  ]

  private static let drops: [(String, String)] = [
    ("not-kept-up", "Qua hai kỳ kiểm tra không còn hoạt động."), ("ineffective", ""),
    ("left", "Tập thể đã sáp nhập, không còn tên gọi cũ."),
  ]

  private static let withdrawals = [
    "Đơn vị xin rút để hoàn thiện, gửi lại đợt sau.", "Đơn vị rút vì đã đề nghị ở cấp khác.", "",
  ]
}
