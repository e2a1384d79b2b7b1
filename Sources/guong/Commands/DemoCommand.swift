import ArgumentParser
import DemoNominations
import ReviewEngine
import ReviewStore

struct DemoCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open the review interface on invented nominations.",
    discussion: """
      Everything happens in a store that is thrown away at the end. Try what you like: a approves, x rejects, \
      u takes back, ? helps.
      """)

  static let worksOnStore = false

  @OptionGroup var options: GlobalOptions

  @OptionGroup var reviewOptions: ReviewOptions

  @Option(help: "How many nominations to invent, 1 to 1000000.")
  var size = DemoNominations.usualSize

  @Option(help: "Another number tells other stories.")
  var seed = DemoNominations.usualSeed

  @Argument(help: "The first filter.")
  var query: [String] = []

  func validate() throws {
    guard (1...DemoNominations.largestSize).contains(size) else {
      throw ValidationError("--size is 1 to \(DemoNominations.largestSize).")
    }
  }

  func run(in surroundings: Surroundings) async throws {
    if !reviewOptions.plain { try TerminalCheck.requireTerminal() }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let store = try SQLiteStore.create(at: folder.path + "/demo.guong", isThrowAway: true)
    // In force before anything was nominated.
    try await PolicyArchive(store).begin(
      with: Surroundings.shippedPolicy, by: surroundings.reviewer,
      at: surroundings.now.advanced(by: .days(-3_650)))
    let demo = DemoStore(store: store, workflow: surroundings.workflow, now: surroundings.now)
    try await demo.fill(
      size: size, seed: seed, utcOffset: SystemClock.utcOffset(at: surroundings.now)
    ) { done in
      Talk.progress(
        surroundings.say(
          LocalizedText(vi: "đang dựng \(done)/\(size) hồ sơ mẫu …", en: "inventing \(done)/\(size) …")))
    }
    Talk.endProgress()
    try await reviewOptions.review(
      ReviewSitting(
        at: store, path: store.path, named: "demo", isSample: true, query: query.joined(separator: " "),
        in: surroundings))
  }
}
