import ReviewEngine
import SamplePolicies

/// Values that many tests need.
enum Sample {
  static let workflow = Workflow(policy: .sample)
  static let lan = Reviewer(name: "lan", role: .secretary)
  static let minh = Reviewer(name: "minh", role: .member)
  static let start = Timestamp(milliseconds: 1_790_000_000_000)

  /// A moment some minutes after ``start``.
  static func minute(_ count: Int) -> Timestamp { start.advanced(by: .minutes(count)) }

  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(parsing: text) else { preconditionFailure("\(text) is no day.") }
    return day
  }

  static let dossier = Dossier(
    subject: "Nguyễn Thị Hạnh", subjectKind: .individual, position: "Y sĩ", unit: "Trạm Y tế xã Tân Bình",
    nominator: "UBND xã Tân Bình", kind: .advancedExemplar, field: "y tế", movement: "thường xuyên",
    title: "Bằng khen", year: "2026", date: day("2026-03-08"),
    achievement: "Mười lăm năm vận động người dân.\nKhông nghỉ ngày nào.", evidence: "bao-cao.pdf",
    extras: [ExtraField(name: "STT", value: "7"), ExtraField(name: "Ghi chú", value: "gửi muộn")])

  static func nomination(
    _ id: String = "2026-0042", _ dossier: Dossier = dossier, stage: Stage = .detect,
    status: Status = .pending, decision: Decision? = nil, postponements: [Postponement] = [],
    waitingSince: Timestamp = start, revision: Int = 1, contentRevision: Int = 1
  ) -> Nomination {
    Nomination(
      id: NominationID(id), dossier: dossier,
      standing: Standing(
        stage: stage, status: status, waitingSince: waitingSince, lastDecision: decision,
        postponements: postponements),
      revision: Revision(rawValue: revision), contentRevision: Revision(rawValue: contentRevision),
      registeredAt: start)
  }

  static func decision(
    _ verdict: Verdict = .approve, by reviewer: String = "lan", reason: String? = nil,
    at time: Timestamp = start, revision: Int = 1
  ) -> Decision {
    Decision(
      verdict: verdict, stage: .detect, reason: reason, note: "", reviewer: reviewer, time: time,
      revision: Revision(rawValue: revision))
  }

  /// A request for a verdict with a reason that the policy accepts.
  static func request(_ verdict: Verdict) -> DecisionRequest {
    switch verdict {
    case .reject: DecisionRequest(.reject, reason: "weak-achievement")
    case .return: DecisionRequest(.return, reason: "missing-minutes", note: "thiếu\nchữ ký")
    case .hold, .consolidate, .drop, .recuse, .revoke:
      DecisionRequest(verdict, reason: "other", note: "đơn thư")
    case .approve, .postpone, .release, .withdraw, .resubmit, .downgrade, .escalate, .recheck:
      DecisionRequest(verdict)
    }
  }
}

/// What can go wrong with a result that a test relies on.
struct Unexpected: Error, CustomStringConvertible {
  let description: String
}

extension Result where Failure == Refusals {
  /// The refusals, in order; empty for a success.
  var refusals: [Refusal] {
    switch self {
    case .success: []
    case .failure(let refusals): refusals.all
    }
  }

  /// The codes of the refusals, in order; empty for a success.
  var codes: [String] { refusals.map(\.code) }
}
