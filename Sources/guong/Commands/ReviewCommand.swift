import ArgumentParser
import ReviewEngine
import ReviewStore

struct ReviewCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Open the review interface (the default).",
    discussion: """
      Words after the command are the first filter, in the query language:

        guong is:pending 'unit:"y tế"' sort:id
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var reviewOptions: ReviewOptions

  @Argument(help: "The first filter.")
  var query: [String] = []

  func run(in surroundings: Surroundings) async throws {
    let store = try surroundings.openStore()
    let name = surroundings.storePath.split(separator: "/").last.map(String.init) ?? surroundings.storePath
    try await reviewOptions.review(
      ReviewSitting(
        at: store, path: store.path, named: name, query: query.joined(separator: " "), in: surroundings))
  }
}
