import PlainText
import ReviewApp
import ReviewEngine
import SamplePolicies
import TerminalUI

/// A store in memory for the front's tests: small lists, evaluated by the engine itself. It performs effects at
/// once and gives the messages that answer them.
struct World {
  var nominations: [Nomination]
  var policy = Policy.sample
  /// What was typed in forms and not saved.
  var drafts: [DraftID: FormDraft] = [:]
  /// What the reviewer did, the latest first.
  var actions: [ActionSummary] = []
  /// What is kept beside nominations.
  var records: [RecordID: Record] = [:]
  /// The nominations that look alike.
  var pairs: [DuplicatePair] = []
  /// The files that can be read, by their paths.
  var files: [String: Digest] = [:]
  var undoStack: [[Nomination]] = []
  /// The ledger, as the pages show it.
  var entries: [LedgerEntry] = []
  /// The sessions of the council.
  var sessions: [CouncilSession] = []
  /// What was asked for that the world only takes note of.
  var noted: [Effect] = []

  private func rows(_ request: PageRequest) -> [Row] {
    let order = request.query.order ?? .queue
    return nominations.enumerated()
      .map { Row(number: RowNumber(rawValue: Int64($0 + 1)), nomination: $1) }
      .filter { request.query.condition.matches($0.nomination, in: request.context) }
      .sorted { order.precedes($0, $1, for: request.context.reviewer) }
  }

  private func page(_ request: PageRequest) -> Page {
    let all = rows(request)
    let order = request.query.order ?? .queue
    let reviewer = request.context.reviewer
    let range: Range<Int>
    switch request.anchor {
    case .start: range = 0..<min(all.count, request.limit)
    case .end: range = max(0, all.count - request.limit)..<all.count
    case .after(let row):
      let start = all.firstIndex { order.precedes(row, $0, for: reviewer) } ?? all.count
      range = start..<min(all.count, start + request.limit)
    case .before(let row):
      let end = all.firstIndex { !order.precedes($0, row, for: reviewer) } ?? all.count
      range = max(0, end - request.limit)..<end
    case .from(let row):
      let start = all.firstIndex { !order.precedes($0, row, for: reviewer) } ?? all.count
      range = start..<min(all.count, start + request.limit)
    }
    return Page(
      rows: Array(all[range]), hasBefore: range.lowerBound > 0, hasAfter: range.upperBound < all.count)
  }

  /// Performs an effect; nil when nothing answers it.
  mutating func perform(_ effect: Effect) -> Message? {
    switch effect {
    case .load(let load): return .loaded(load, load.requests.map(page))
    case .count(let request):
      return .counted(
        request,
        Census.counting(nominations.filter { request.query.condition.matches($0, in: request.context) }))
    case .countQuotas(let context, _):
      guard let policy = context.policy else { return nil }
      var tally = QuotaTally(under: policy)
      for nomination in nominations { tally.add(nomination, in: context) }
      return .quotas(tally.counts)
    case .apply(let changeSet): return .applied(apply(changeSet))
    case .undo(let reviewer, let time):
      guard let before = undoStack.popLast() else { return .refused(Refusals(.nothingToUndo)) }
      let changes = before.map {
        Change(expecting: $0.revision, event: .undone(entry: 1), result: $0)
      }
      for change in changes { replace(change.result) }
      let header = ChangeSet.Header(
        action: .undo, target: 1, reviewer: reviewer, time: time, policyVersion: "test")
      return .applied(
        AppliedChangeSet(id: 2, position: 2, changeSet: ChangeSet(header: header, changes: changes)))
    case .refreshMarks(let ids):
      let rows = nominations.enumerated().filter { ids.contains($1.id) }
        .map { Row(number: RowNumber(rawValue: Int64($0 + 1)), nomination: $1) }
      return .marked(rows, of: ids)
    case .locate(let id):
      let index = nominations.firstIndex { $0.id == id }
      return index.map {
        .located(Row(number: RowNumber(rawValue: Int64($0 + 1)), nomination: nominations[$0]))
      }
    case .decideMatching(let request, let query, let context, let excluding):
      var count = 0
      for nomination in nominations
      where query.condition.matches(nomination, in: context) && !excluding.contains(nomination.id) {
        let reviewer = Reviewer(name: context.reviewer, role: .secretary)
        if case .success(let change) = Workflow(policy: policy)
          .change(request, on: nomination, by: reviewer, at: context.now)
        {
          replace(change.result)
          count += 1
        }
      }
      return .appliedToMatching(request, count: count)
    case .forecast(let request, let query, let context, let excluding):
      var forecast = Forecast()
      for nomination in nominations
      where query.condition.matches(nomination, in: context) && !excluding.contains(nomination.id) {
        forecast.add(
          Workflow(policy: policy).outcome(
            of: request.verdict, on: nomination, by: Reviewer(name: context.reviewer, role: .secretary),
            at: context.now))
      }
      return .forecast(request, forecast)
    case .history(let id):
      return nominations.first { $0.id == id }
        .map { .history(NominationHistory(nomination: $0, entries: [])) }
    case .redo: return .refused(Refusals(.nothingToRedo))
    case .fill(let filling): return fill(filling)
    case .loadDraft(let id): return drafts[id].map { .draft(id, $0) }
    case .keepDraft(let draft):
      drafts[DraftID(draft.nomination, draft.stage)] = draft
      return nil
    case .dropDraft(let id, _):
      drafts[id] = nil
      return nil
    case .loadPage(let load): return .page(load, content(of: load), isWhole: true)
    case .leavePages: return nil
    case .dossierParts(let id):
      let facts = records[.discussion(of: id)]?.facts ?? ReviewEngine.Facts()
      return .dossierParts(id, Discussion(facts), pairs.filter { [$0.earlier.id, $0.later.id].contains(id) })
    case .comment(let text, let id, let reviewer, let time):
      guard let nomination = nominations.first(where: { $0.id == id }) else { return nil }
      return record(
        Workflow(policy: policy).comment(
          text, on: nomination, record: records[.discussion(of: id)], by: reviewer, at: time))
    case .settle(let request):
      guard let pair = pairs.first(where: { $0.earlier.id == request.one && $0.later.id == request.other })
      else {
        return nil
      }
      return record(
        Workflow(policy: policy).settle(
          pair, as: request.verdict, note: request.note, record: records[pair.record], by: request.reviewer,
          at: request.time))
    case .previewExport(let request): return .exportPreview(page(request).rows.map(\.nomination))
    case .listActions: return .actions(actions)
    case .openDossier(let id):
      return nominations.first { $0.id == id }.map { .dossier($0) }
    case .undoAction: return .refused(Refusals(.nothingToUndo))
    case .suggestNames(let request):
      var names = KnownNames(matching: request.text)
      for dossier in nominations.map(\.dossier) {
        names.add(request.source == .units ? dossier.unit : dossier.subject)
      }
      return .names(names.best(4), for: request)
    case .listSessions: return .sessions(sessions)
    case .scheduleMatching(let name, let query, let context, let excluding, let reviewer):
      guard let session = sessions.first(where: { $0.name == name }) else { return nil }
      let matched = nominations.filter {
        query.condition.matches($0, in: context) && !excluding.contains($0.id)
          && session.item(of: $0.id) == nil
      }
      return record(
        Council(workflow: Workflow(policy: policy), reviewer: reviewer, time: context.now)
          .schedule(matched, in: session, others: sessions))
    case .export, .keepChoices, .useTheme, .suspend, .quit, .editOutside:
      noted.append(effect)
      return nil
    }
  }

  /// Keeps the records of a change set, and its nominations.
  private mutating func record(_ proposal: Result<ChangeSet, Refusals>) -> Message {
    switch proposal {
    case .failure(let refusals): return .refused(refusals)
    case .success(let changeSet):
      for change in changeSet.records { records[change.result.id] = change.result }
      return .applied(apply(changeSet))
    }
  }

  private mutating func fill(_ filling: FormFilling) -> Message {
    var sheet = filling.sheet
    var mistakes: [FormMistake] = []
    for document in sheet.unsealed {
      if let digest = files[document.path] {
        sheet.seal(document.place, with: digest)
      } else {
        mistakes.append(sheet.unreadable(document, because: "không có tệp"))
      }
    }
    guard mistakes.isEmpty else { return .formRefused(filling.nomination.id, mistakes) }
    let workflow = Workflow(policy: policy)
    let present = nominations.first { $0.id == filling.nomination.id }
    guard let present, present.revision == filling.nomination.revision else {
      return .refused(Refusals(.changedMeanwhile(filling.nomination.id, by: "minh", at: filling.time)))
    }
    switch workflow.fill(sheet, of: filling.nomination, by: filling.reviewer) {
    case .success(let change?):
      return .applied(apply(workflow.filling([change], by: filling.reviewer, at: filling.time)))
    case .success(nil): return .formUnchanged(filling.nomination.id)
    case .failure(let refusal): return .refused(Refusals(refusal))
    }
  }

  @discardableResult
  mutating func apply(_ changeSet: ChangeSet) -> AppliedChangeSet {
    // What is registered, or kept beside nominations, stays: this world takes back decisions and forms.
    let before = changeSet.changes.compactMap { change in nominations.first { $0.id == change.result.id } }
    if !before.isEmpty { undoStack.append(before) }
    let first = Int64(entries.count + 1)
    for change in changeSet.records {
      seal(.record(change.result.id), change.result.revision, change.event, changeSet.header, first)
      if let session = try? CouncilSession(change.result) {
        sessions.removeAll { $0.name == session.name }
        sessions.append(session)
      }
    }
    for change in changeSet.changes {
      seal(.nomination(change.result.id), change.result.revision, change.event, changeSet.header, first)
      replace(change.result)
    }
    return AppliedChangeSet(id: first, position: Int64(entries.count), changeSet: changeSet)
  }

  /// Writes an entry, numbered and sealed as in a store.
  private mutating func seal(
    _ subject: LedgerSubject, _ revision: Revision, _ event: LedgerEvent, _ header: ChangeSet.Header,
    _ changeSet: Int64
  ) {
    let sequence = Int64(entries.count + 1)
    let previous = entries.last?.hash ?? .zero
    let text = LedgerEntry.sealedText(
      sequence: sequence, changeSet: changeSet, action: header.action, subject: subject, revision: revision,
      reviewer: header.reviewer, time: header.time, policyVersion: header.policyVersion, event: event.kind,
      body: event.body.text, previous: previous)
    entries.append(
      LedgerEntry(
        sequence: sequence, changeSet: changeSet, action: header.action, subject: subject,
        revision: revision, reviewer: header.reviewer, time: header.time,
        policyVersion: header.policyVersion, event: event, previous: previous, hash: Digest.of(text)))
  }

  private mutating func replace(_ nomination: Nomination) {
    if let index = nominations.firstIndex(where: { $0.id == nomination.id }) {
      nominations[index] = nomination
    } else {
      nominations.append(nomination)
    }
  }
}

extension Census {
  static func counting(_ nominations: [Nomination]) -> Census {
    var counts: [Stage: [Status: Int]] = [:]
    for nomination in nominations {
      counts[nomination.standing.stage, default: [:]][nomination.standing.status, default: 0] += 1
    }
    return Census(counts: counts)
  }
}
