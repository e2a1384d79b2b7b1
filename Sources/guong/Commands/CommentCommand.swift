import ArgumentParser
import PlainText
import ReviewEngine

struct CommentCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: "Say something about a nomination, or show what was said.",
    discussion: """
      A comment decides nothing. It stands in the ledger with your name and the time; one guong undo takes it back.

        guong comment 2026-0042 'đề nghị xác minh lại số hộ'
        guong comment 2026-0042
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The number of the nomination.")
  var id: String

  @Argument(help: "What is said. Without it, what was said is shown.")
  var text: String?

  func run(in surroundings: Surroundings) async throws {
    let desk = ReviewDesk(store: try surroundings.openStore(), workflow: surroundings.workflow)
    let nomination = NominationID(Normalization.composed(id))
    guard let text else {
      let known = try await desk.nominations([nomination])[0]
      var table = TextTable(titles: Words.commentTitles.map(surroundings.say))
      for comment in try await desk.discussion(of: known.id).comments {
        try table.write([
          surroundings.say(Words.moment(comment.time)), comment.reviewer.name,
          surroundings.say(comment.reviewer.role.label), comment.text,
        ])
      }
      return try table.finish()
    }
    _ = try await desk.comment(text, on: nomination, by: surroundings.reviewer, at: surroundings.now)
    Talk.say(surroundings.say(Words.commented(nomination)))
  }
}
