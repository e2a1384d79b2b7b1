import ArgumentParser
import Exchange
import PlainText
import ReviewEngine
import ReviewStore

struct ShowCommand: GuongCommand {
  /// The forms in which one nomination is shown.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  /// The name of the shape of the JSON, and its version.
  private static let schema = "guong.nomination"
  private static let version = 1

  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one nomination with its history.",
    discussion: """
      JSON has schema "\(schema)" version \(version): one object with schema, version, nomination (the members \
      of a row of guong list --format json, and forms), likes (the numbers of those that it looks like, with the \
      evidence) and rows, the ledger entries as in guong history --format json.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The number of the nomination.")
  var id: String

  @Option(help: "text or json.")
  var format = Format.text

  func run(in surroundings: Surroundings) async throws {
    let store = try surroundings.openStore()
    let nomination = NominationID(Normalization.composed(id))
    guard let history = try await store.history(of: nomination) else {
      throw Refusal.unknownNomination(nomination)
    }
    let pairs = try await store.pairs(of: nomination)
    let discussion = try await store.record(.discussion(of: nomination)).map { Discussion($0.facts) }
    switch format {
    case .text:
      let policies = try await PolicyArchive(store).policies(besides: surroundings.policy)
      try write(history, pairs, discussion ?? Discussion(), under: policies, in: surroundings)
    case .json: try writeJSON(history, pairs, in: surroundings)
    }
  }

  private func write(
    _ history: NominationHistory, _ pairs: [DuplicatePair], _ discussion: Discussion,
    under policies: [String: Policy],
    in surroundings: Surroundings
  ) throws {
    var facts = Facts(in: surroundings.language)
    for column in ExportColumn.known where column != .extras && column != .review(.schema) {
      if column == .review(.isStale), !history.nomination.isDecisionStale { continue }
      facts.add(
        Words.title(of: column),
        Words.cell(
          column, of: history.nomination, under: surroundings.policy, in: surroundings.language))
    }
    if let votes = surroundings.workflow.votesSentence(of: history.nomination, to: surroundings.reviewer) {
      facts.add(Words.votes, surroundings.say(votes))
    }
    for extra in history.nomination.dossier.extras {
      facts.add(LocalizedText(vi: extra.name, en: extra.name), extra.value)
    }
    let id = history.nomination.id
    facts.add(
      Words.alike, pairs.map { surroundings.say(Words.notice($0, of: id)) }.joined(separator: "\n"))
    facts.add(
      Words.discussion,
      discussion.comments.map { comment in
        "\(surroundings.say(Words.moment(comment.time))) \(comment.reviewer.name): \(comment.text)"
      }.joined(separator: "\n"))
    try facts.write()
    try writeForms(of: history.nomination, in: surroundings)
    try Output.line("")
    var table = TextTable(titles: Words.historyTitles.map(surroundings.say))
    let hidden = surroundings.workflow.hiddenEntries(of: history, from: surroundings.reviewer)
    for entry in history.entries {
      try table.write([
        String(entry.sequence), surroundings.say(Words.moment(entry.time)), entry.reviewer.name,
        entry.nomination?.rawValue ?? "",
        surroundings.say(
          entry.event.sentence(
            under: policies[entry.policyVersion] ?? surroundings.policy,
            showsVotes: !hidden.contains(entry.sequence))),
      ])
    }
    try table.finish()
  }

  /// The forms in which something was entered.
  private func writeForms(of nomination: Nomination, in surroundings: Surroundings) throws {
    for stage in Stage.allCases where !nomination.forms.under(stage.id).isEmpty {
      let label = surroundings.policy.rules(of: stage).label[surroundings.language]
      try Output.line("")
      try Output.line("\(label) (\(stage.id))")
      try FormText(
        sheet: FormSheet(stage, of: nomination, under: surroundings.policy), nomination: nomination,
        policy: surroundings.policy, language: surroundings.language, hasEmptyFields: false
      ).write()
    }
  }

  private func writeJSON(
    _ history: NominationHistory, _ pairs: [DuplicatePair], in surroundings: Surroundings
  ) throws {
    let forms = ExportColumn.forms(FormColumn.all(of: surroundings.policy, .internal))
    let members = (ExportColumn.known + [forms]).map { ($0.name, $0.value(of: history.nomination)) }
    var writer = JSONWriter(
      .document, columns: LedgerColumn.allCases.map(\.rawValue),
      envelope: [
        ("schema", .text(Self.schema)), ("version", .integer(Self.version)),
        ("nomination", .object(members.map { (name: $0.0, value: $0.1) })),
        (
          "likes",
          .object(
            pairs.filter(\.isOpen).map { pair in
              (pair.other(than: history.nomination.id).id.rawValue, .list(pair.likeness.evidence.map(\.code)))
            })
        ),
      ], sink: Output.sink)
    let hidden = surroundings.workflow.hiddenEntries(of: history, from: surroundings.reviewer)
    for entry in history.entries {
      try writer.write(LedgerColumn.row(of: entry, showsVotes: !hidden.contains(entry.sequence)))
    }
    try writer.finish()
  }
}
