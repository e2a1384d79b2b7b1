import NcursesTerminal
import ReviewApp
import ReviewEngine
import ReviewStore

/// Does what effects ask for, off the loop's thread, and leaves the answers in the mailbox.
final class EffectInterpreter {
  private let store: any Store
  private let desk: ReviewDesk
  private let reviewer: Reviewer
  private let mailbox: Mailbox<Message>
  private let quotas: QuotaCounter
  private let feed: LiveFeed
  private let documents: DocumentFiles
  private let drafts: DraftFolder
  private let choices: ChoicesFile
  /// The loads under way; those of an earlier list are cancelled when another is asked for.
  private var loads: [ListLoad: Task<Void, Never>] = [:]
  /// The counts beside the filter and of saved lists; a newer one of the same cancels it.
  private var countTasks: [CountRequest.Purpose.Kind: Task<Void, Never>] = [:]

  init(
    store: any Store, desk: ReviewDesk, reviewer: Reviewer, documents: DocumentFiles, drafts: DraftFolder,
    choices: ChoicesFile, position: Int64, mailbox: Mailbox<Message>
  ) {
    self.store = store
    self.desk = desk
    self.reviewer = reviewer
    self.documents = documents
    self.drafts = drafts
    self.choices = choices
    self.mailbox = mailbox
    feed = LiveFeed(store: store, after: position, reviewer: reviewer.name, mailbox: mailbox)
    quotas = QuotaCounter(store: store, policy: desk.workflow.policy)
  }

  /// How many counts of the tabs have not come yet; they take a fraction of a millisecond.
  private var awaitedTabCounts = 0

  /// The names that are being found for a form; what is typed next cancels it.
  private var namesTask: Task<Void, Never>?
  /// What is being found for a page; another page cancels it.
  private var pageTask: Task<Void, Never>?
  /// Whether nothing of a page has come yet.
  private var isPageAwaited = false

  /// Whether something that the screen cannot be drawn without has not come yet: rows, the counts of the tabs.
  var awaitsFrame: Bool {
    awaitedTabCounts > 0 || isPageAwaited
      || loads.keys.contains(where: \.purpose.isWaitedFor)
  }

  /// Takes note that something asked for has come.
  func noteAnswer(_ message: Message) {
    switch message {
    case .loaded(let load, _): loads[load] = nil
    case .counted(let request, _) where request.purpose == .tabs: awaitedTabCounts -= 1
    case .page, .refused: isPageAwaited = false
    case .failed: (loads, awaitedTabCounts, isPageAwaited) = ([:], 0, false)
    default: break
    }
  }

  /// Begins to tell what other processes write.
  /// - Parameter path: of the store.
  func watch(_ path: String) {
    let look: @Sendable () -> Void = { [feed] in Task.detached { await feed.look() } }
    StoreWatch.begin(at: path, call: look)
  }

  /// Begins an effect.
  func perform(_ effect: Effect) {
    switch effect {
    case .load(let load): perform(load)
    case .count(let request): count(request)
    case .forecast(let request, let query, let context, let excluding):
      answer { [desk, reviewer] in
        .forecast(
          request,
          try await desk.forecast(
            request, matching: query, by: reviewer, in: context, excluding: excluding))
      }
    case .countQuotas(let context, let isAsked):
      Task.detached { [quotas, mailbox] in
        do {
          // Who asks while everything is being counted gets the answer of that count.
          if let counts = try await quotas.counts(in: context, isAsked: isAsked) {
            mailbox.post(.quotas(counts))
          }
        } catch {
          mailbox.post(.failed(Failure(error).sentence))
        }
      }
    case .apply(let changeSet):
      write { [store, quotas] in
        try await quotas.following(changeSet.changes.map(\.result.id)) { try await store.apply(changeSet) }
      }
    case .decideMatching(let request, let query, let context, let excluding):
      write { [desk, reviewer] in
        let count = try await desk.decide(
          request, matching: query, by: reviewer, in: context, excluding: excluding)
        return .appliedToMatching(request, count: count.all, votes: count.votes)
      }
    case .undo(let reviewer, let time): reverse(.undoLatest, by: reviewer, at: time)
    case .undoAction(let id, let reviewer, let time): reverse(.undo(id), by: reviewer, at: time)
    case .redo(let reviewer, let time): reverse(.redoLatest, by: reviewer, at: time)
    case .listActions(let reviewer, let limit):
      answer { [store] in .actions(try await store.actions(by: reviewer, limit: limit)) }
    case .openDossier(let id):
      answer { [store] in
        guard let row = try await store.row(of: id) else {
          return .refused(Refusals(.unknownNomination(id)))
        }
        return .dossier(row.nomination)
      }
    case .history(let id):
      answer { [store] in
        guard let history = try await store.history(of: id) else {
          return .refused(Refusals(.unknownNomination(id)))
        }
        return .history(history)
      }
    case .dossierParts(let id):
      answer { [store, desk] in
        .dossierParts(id, try await desk.discussion(of: id), try await store.pairs(of: id))
      }
    case .comment(let text, let id, let reviewer, let time):
      write { [desk] in .applied(try await desk.comment(text, on: id, by: reviewer, at: time)) }
    case .settle(let request):
      write { [desk, quotas] in
        try await quotas.following([request.one, request.other]) {
          try await desk.settle(
            request.one, request.other, as: request.verdict, note: request.note, by: request.reviewer,
            at: request.time
          ).applied
        }
      }
    case .refreshMarks(let ids):
      answer { [store] in
        var rows: [Row] = []
        for id in ids { if let row = try await store.row(of: id) { rows.append(row) } }
        return .marked(rows, of: ids)
      }
    case .locate(let id):
      answer { [store] in
        guard let row = try await store.row(of: id) else {
          return .refused(Refusals(.unknownNomination(id)))
        }
        return .located(row)
      }
    case .loadPage(let load): find(load)
    case .leavePages:
      pageTask?.cancel()
      isPageAwaited = false
    case .listSessions: answer { [desk] in .sessions(try await desk.sessions()) }
    case .scheduleMatching(let name, let query, let context, let excluding, let reviewer):
      write { [desk] in
        let council = Council(workflow: desk.workflow, reviewer: reviewer, time: context.now)
        let ids = try await desk.schedulable(
          query, in: context, excluding: excluding, for: try await desk.session(name))
        return .applied(try await desk.apply(try await desk.scheduling(ids, in: name, by: council)))
      }
    case .previewExport(let request):
      answer { [store] in .exportPreview(try await store.page(request).rows.map(\.nomination)) }
    case .export(let request):
      answer { [store, policy = desk.workflow.policy] in
        let count = try await ScreenExport.write(request, from: store, under: policy)
        return .exported(path: request.path, count: count)
      }
    case .fill(let filling):
      write { [desk, documents] in try await desk.fill(filling, documents: documents) }
    case .loadDraft(let id):
      answerPerhaps { [drafts] in await drafts.load(id).map { .draft(id, $0) } }
    case .keepDraft(let draft):
      answerPerhaps { [drafts] in
        try await drafts.keep(draft); return nil
      }
    case .dropDraft(let id, let sequence):
      answerPerhaps { [drafts] in
        await drafts.drop(id, sequence: sequence); return nil
      }
    case .keepChoices(let chosen):
      answerPerhaps { [choices] in
        try await choices.keep(chosen); return nil
      }
    case .suggestNames(let request):
      namesTask?.cancel()
      namesTask = answer { [desk, mailbox] in
        let names = try await desk.names(for: request) { mailbox.post(.names($0, for: request)) }
        return .names(names, for: request)
      }
    case .useTheme, .suspend, .quit, .editOutside:
      preconditionFailure("The loop itself performs what concerns the terminal.")
    }
  }

  private func perform(_ load: ListLoad) {
    for (earlier, task) in loads where earlier.generation != load.generation {
      task.cancel()
      countTasks[.matches]?.cancel()
      loads[earlier] = nil
    }
    loads[load] = answer { [store] in
      var pages: [Page] = []
      for request in load.requests { pages.append(try await store.page(request)) }
      return .loaded(load, pages)
    }
  }

  private func count(_ request: CountRequest) {
    if request.purpose == .tabs { awaitedTabCounts += 1 }
    countTasks[request.purpose.kind]?.cancel()
    let task = answer { [store] in
      .counted(request, try await store.census(of: request.query, in: request.context))
    }
    if request.purpose != .tabs { countTasks[request.purpose.kind] = task }
  }

  /// Finds the content of a page, until another is asked for.
  private func find(_ load: PageLoad) {
    pageTask?.cancel()
    isPageAwaited = true
    pageTask = answer { [desk, reviewer, mailbox] in
      let finder = PageFinder(desk: desk, reader: reviewer)
      let content = try await finder.content(of: load) { mailbox.post(.page(load, $0, isWhole: false)) }
      return .page(load, content, isWhole: true)
    }
  }

  /// Takes an action back, or puts one back.
  private func reverse(_ reversal: ReviewDesk.Reversal, by reviewer: Reviewer, at time: Timestamp) {
    write { [desk, quotas] in
      let found = try await desk.find(reversal, by: reviewer)
      let before = try await quotas.standing(of: found.touched)
      switch try await desk.reverse(found, by: reviewer, at: time) {
      case .applied(let applied):
        await quotas.take(applied, before: before)
        return .applied(applied)
      case .many(let count): return .reversedMany(reversal.direction, count: count)
      }
    }
  }

  /// Does something that writes to the store.
  private func write(_ work: @escaping @Sendable () async throws -> Message) {
    answer { [feed] in try await feed.writing(work) }
  }

  /// Does something that is answered only now and then.
  private func answerPerhaps(_ work: @escaping @Sendable () async throws -> Message?) {
    Task.detached { [mailbox] in
      do {
        if let message = try await work() { mailbox.post(message) }
      } catch {
        mailbox.post(.draftNotKept(Failure(error).sentence))
      }
    }
  }

  @discardableResult
  private func answer(_ work: @escaping @Sendable () async throws -> Message) -> Task<Void, Never> {
    Task.detached { [mailbox] in
      do {
        mailbox.post(try await work())
      } catch StoreError.refused(let refusals) {
        mailbox.post(.refused(refusals))
      } catch StoreError.cancelled {
        return
      } catch is CancellationError {
        return
      } catch {
        mailbox.post(.failed(Failure(error).sentence))
      }
    }
  }
}

extension QuotaCounter {
  /// Does something to some nominations, and counts what it changed.
  fileprivate nonisolated func following(
    _ ids: [NominationID], _ work: @Sendable () async throws -> AppliedChangeSet
  ) async throws -> Message {
    let before = try await standing(of: ids)
    let applied = try await work()
    await take(applied, before: before)
    return .applied(applied)
  }
}

extension CountRequest.Purpose {
  /// What counts stand for each other.
  fileprivate enum Kind: Hashable {
    case tabs
    case matches
    case view(String)
  }

  fileprivate var kind: Kind {
    switch self {
    case .tabs: .tabs
    case .matches: .matches
    case .view(let view): .view(view.name)
    }
  }
}
