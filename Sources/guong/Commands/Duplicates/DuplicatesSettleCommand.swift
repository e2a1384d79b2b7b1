import ArgumentParser
import PlainText
import ReviewEngine

/// What can be settled, as it is typed.
enum SettlementWord: String, CaseIterable, ExpressibleByArgument {
  case merge
  case different
  case later

  /// What it settles.
  var verdict: Settlement.Verdict {
    switch self {
    case .merge: .merged
    case .different: .different
    case .later: .later
    }
  }
}

struct DuplicatesSettleCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "Say whether two nominations are one.",
    discussion: """
      merge closes the nomination that arrived later in favour of the earlier one: it is rejected as a duplicate, or \
      withdrawn where the policy does not have that reason; what its forms say and the other's do not is copied over. \
      different: they are two, and nobody is asked again unless they become the same to the letter. later: not now; \
      the pair is not shown again until it is asked for. One guong undo takes any of them back.
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var pair: PairArguments

  @Argument(help: "merge, different or later.")
  var word: SettlementWord

  @Option(help: ArgumentHelp("Your own words.", valueName: "text"))
  var note: String?

  func run(in surroundings: Surroundings) async throws {
    let desk = ReviewDesk(store: try surroundings.openStore(), workflow: surroundings.workflow)
    let (one, other) = pair.ids
    let settled = try await desk.settle(
      one, other, as: word.verdict, note: Normalization.composed(note ?? ""), by: surroundings.reviewer,
      at: surroundings.now)
    Talk.say(surroundings.say(Words.settled(settled.pair, word.verdict)))
  }
}
