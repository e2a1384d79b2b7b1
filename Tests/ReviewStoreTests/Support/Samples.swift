import ReviewEngine
import SamplePolicies
import ReviewStore

/// The people, the times and the ways of acting that the tests share.
enum Samples {
  static let workflow = Workflow(policy: .sample)
  static let lan = Reviewer(name: "lan", role: .secretary)
  static let minh = Reviewer(name: "minh", role: .chair)
  static let start = Timestamp(milliseconds: 1_790_000_000_000)

  static func time(_ minutes: Int) -> Timestamp { start.advanced(by: .minutes(minutes)) }

  static func context(_ reviewer: Reviewer = lan, minutes: Int = 100_000) -> QueryContext {
    QueryContext(reviewer: reviewer.name, now: time(minutes), policy: .timed)
  }

  static func header(_ minutes: Int = 0) -> ChangeSet.Header {
    workflow.header(.registration, by: lan, at: time(minutes))
  }

  static func dossier(_ subject: String) -> Dossier {
    Dossier(subject: subject, unit: "Trạm Y tế xã Tân Bình", year: "2026", achievement: "Vận động hiến máu")
  }
}

extension Store {
  /// Registers dossiers as `N-1`, `N-2`, … a minute apart, so that each waits longer than the next.
  func register(_ dossiers: [Dossier], prefix: String = "N-") async throws {
    for (index, dossier) in dossiers.enumerated() {
      _ = try await register(Samples.header(index)) { registrar in
        try registrar.record(
          Samples.workflow.registration(
            of: dossier, as: NominationID("\(prefix)\(index + 1)"), from: "test", at: Samples.time(index)))
      }
    }
  }

  /// Decides about one nomination as it stands.
  @discardableResult
  func decide(
    _ verdict: Verdict, on id: String, reason: String? = nil, note: String = "",
    by reviewer: Reviewer = Samples.lan, minutes: Int
  ) async throws -> AppliedChangeSet {
    let row = try await row(of: NominationID(id))
    let changeSet = try Samples.workflow.propose(
      DecisionRequest(verdict, reason: reason, note: note), on: [row?.nomination].compactMap { $0 },
      by: reviewer,
      at: Samples.time(minutes)
    ).get()
    return try await apply(changeSet)
  }

  /// Takes the reviewer's last action back; false when there is none.
  @discardableResult
  func undo(by reviewer: Reviewer = Samples.lan, minutes: Int) async throws -> Bool {
    guard let latest = try await undoable(by: reviewer.name), let past = try await action(latest.id) else {
      return false
    }
    return try await undo(past, by: reviewer, minutes: minutes)
  }

  /// Takes an action back.
  func undo(_ past: PastAction, by reviewer: Reviewer = Samples.lan, minutes: Int) async throws -> Bool {
    let changeSet = try Samples.workflow.proposeUndo(
      of: past, histories: try await histories(of: past), by: reviewer, at: Samples.time(minutes)
    ).get()
    _ = try await apply(changeSet)
    return true
  }

  /// Puts the reviewer's last undo into effect again; false when there is none.
  @discardableResult
  func redo(by reviewer: Reviewer = Samples.lan, minutes: Int) async throws -> Bool {
    guard let latest = try await redoable(by: reviewer.name), let past = try await action(latest.id) else {
      return false
    }
    let changeSet = try Samples.workflow.proposeRedo(
      of: past, histories: try await histories(of: past), by: reviewer, at: Samples.time(minutes)
    ).get()
    _ = try await apply(changeSet)
    return true
  }

  private func histories(of past: PastAction) async throws -> Histories {
    var nominations: [NominationHistory] = []
    var records: [RecordHistory] = []
    for entry in past.entries {
      switch entry.subject {
      case .nomination(let id): if let history = try await history(of: id) { nominations.append(history) }
      case .record(let id): if let history = try await history(of: id) { records.append(history) }
      }
    }
    return Histories(nominations, records)
  }

  /// The ids of a page.
  func ids(
    _ text: String = "", _ anchor: PageRequest.Anchor = .start, limit: Int = 100,
    context: QueryContext = Samples.context()
  ) async throws -> [String] {
    let page = try await page(
      PageRequest(query: try Query(parsing: text), anchor: anchor, limit: limit, context: context))
    return page.rows.map(\.nomination.id.rawValue)
  }
}
