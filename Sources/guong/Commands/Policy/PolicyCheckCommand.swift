import ArgumentParser
import Configuration
import Exchange
import ReviewEngine
import ReviewStore

struct PolicyCheckCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with a policy, and what it would mean for a store.",
    discussion: """
      Exit status 78 when the policy cannot be used; everything that is wrong is told at once.

      --against STORE also tells which nominations under way could not go on as they can now: because a gate would \
      ask for more, roles would lose a verdict, others would have to agree, a title or fields of forms would be gone. \
      Nothing that was decided changes. Formats other than table have a row for each nomination and obstacle.
      """)

  static let worksOnStore = false

  @OptionGroup var options: GlobalOptions

  @Argument(help: "A file, or the name of a policy that comes with guong.")
  var file: String

  @Option(help: ArgumentHelp("The store whose nominations to look at.", valueName: "store"))
  var against: String?

  @Option(help: "table, csv, tsv, json or jsonl.")
  var format = RecordFormat.table

  /// So many numbers of nominations stand in a line of the table.
  private static let mostNamed = 5

  func run(in surroundings: Surroundings) async throws {
    let checked = PolicyArchive.checked(file)
    for diagnostic in checked.diagnostics { try Output.line(diagnostic.line(in: surroundings.language)) }
    guard let next = checked.value else { throw Failure(.configuration, Words.policyUnusable) }
    guard let against else { return Talk.say(surroundings.say(Words.nothingWrong)) }
    try await compare(next, with: try SQLiteStore.open(at: against), in: surroundings)
  }

  private func compare(
    _ next: PolicyFile, with store: SQLiteStore, in surroundings: Surroundings
  ) async throws {
    let records = try await store.records(.policy)
    _ = try KeptPolicy.adoption(of: next.policy.version, text: next.text, among: records)
    let present = try KeptPolicy.inForce(among: records).map(PolicyArchive.read) ?? Surroundings.shippedPolicy
    let change = PolicyChange(from: present.policy, to: next.policy)
    let here = surroundings.under(present.policy)
    var writer = format.writer(columns: Self.columns, envelope: Self.envelope)
    var blocked: [Group: Members] = [:]
    var count = 0
    for try await row in store.rows(of: .everything, in: here.context) {
      let nomination = row.nomination
      let obstacles = change.obstacles(for: nomination, on: next.policy.day(of: here.context.now))
      if !obstacles.isEmpty { count += 1 }
      for obstacle in obstacles {
        let place = StateGraph.Place(nomination.standing.stage, nomination.standing.status)
        try writer?.write(Self.row(obstacle, of: nomination.id, at: place, in: surroundings.language))
        if format == .table {
          blocked[Group(place: place, obstacle: obstacle), default: Members()].add(nomination.id)
        }
      }
    }
    if writer == nil {
      try table(blocked, under: next.policy, in: surroundings)
    } else {
      try writer?.finish()
    }
    Talk.say(surroundings.say(count == 0 ? Words.nothingBlocked : Words.newlyBlocked(count)))
  }

  // MARK: The table: a line for nominations with the same obstacle in the same place

  private struct Group: Hashable {
    let place: StateGraph.Place
    let obstacle: PolicyChange.Obstacle
  }

  private struct Members {
    private(set) var count = 0
    private(set) var first: [NominationID] = []

    mutating func add(_ id: NominationID) {
      count += 1
      if first.count < PolicyCheckCommand.mostNamed { first.append(id) }
    }
  }

  private func table(
    _ blocked: [Group: Members], under policy: Policy, in surroundings: Surroundings
  ) throws {
    guard !blocked.isEmpty else { return }
    let language = surroundings.language
    let lines = blocked.map { group, members in
      let ids = members.first.map(\.rawValue).joined(separator: ", ")
      return (
        group: group, sentence: group.obstacle.sentence[language], count: members.count,
        ids: members.count > members.first.count ? ids + ", …" : ids
      )
    }
    let sorted = lines.sorted { left, right in
      let places = [left, right].map { ($0.group.place.stage.rawValue, $0.group.place.status.rawValue) }
      return places[0] != places[1] ? places[0] < places[1] : left.sentence < right.sentence
    }
    for line in sorted {
      let place = line.group.place
      try Output.line(
        "\(policy.rules(of: place.stage).label[language]), \(place.status.label[language]): "
          + surroundings.say(Words.nominations(line.count)) + " · \(line.sentence)")
      try Output.line("  " + line.ids)
    }
  }

  // MARK: Rows for programs

  private static let columns = ["id", "stage", "status", "obstacle", "what"]
  private static let envelope: [(name: String, value: ExportValue)] = [
    ("schema", .text("guong.policy-check")), ("version", .integer(1)),
  ]

  private static func row(
    _ obstacle: PolicyChange.Obstacle, of id: NominationID, at place: StateGraph.Place, in language: Language
  ) -> [ExportValue] {
    [
      .text(id.rawValue), .text(place.stage.id), .text(place.status.rawValue), .text(obstacle.code),
      .text(obstacle.sentence[language]),
    ]
  }
}
