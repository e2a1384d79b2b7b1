import ArgumentParser
import PlainText
import ReviewEngine
import ReviewStore

struct DuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates", abstract: "Nominations that look like one: list, compare, settle.",
    discussion: """
      Which nominations look alike is found as they arrive and change: the same subject in one year, however the name \
      is spelled; an achievement told in the same words; a subject that was recognised before. Each pair says what the \
      two have in common, and a score up to 100; from \(Likeness.threshold) on, people are asked.

        guong duplicates list
        guong duplicates show 2026-0042 2026-0051
        guong duplicates settle 2026-0042 2026-0051 different --note 'two people, checked'
        guong duplicates settle 2026-0042 2026-0051 merge

      What is settled is not asked again; guong undo takes it back.
      """,
    subcommands: [
      DuplicatesListCommand.self, DuplicatesShowCommand.self, DuplicatesSettleCommand.self,
      DuplicatesScanCommand.self,
    ],
    defaultSubcommand: DuplicatesListCommand.self)
}

/// The numbers of two nominations.
struct PairArguments: ParsableArguments {
  @Argument(help: "The number of one nomination.")
  var one: String

  @Argument(help: "The number of the other.")
  var other: String

  /// Both, as they were typed.
  var ids: (NominationID, NominationID) {
    (NominationID(Normalization.composed(one)), NominationID(Normalization.composed(other)))
  }
}

struct DuplicatesScanCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan", abstract: "Look for all that looks alike anew.",
    discussion: """
      Needed only when in doubt: guong looks whenever nominations arrive or change, and on opening a store that an \
      earlier guong made. Says what was too common to be compared. Nothing that was settled is forgotten.
      """)

  @OptionGroup var options: GlobalOptions

  func run(in surroundings: Surroundings) async throws {
    let label = surroundings.say(Words.comparing)
    let summary = try await surroundings.openStore().findPairs { Talk.progress("\(label) \($0)") }
    Talk.endProgress()
    try Output.line(surroundings.say(Words.likeness(summary)))
    for common in summary.common { try Output.line("  " + surroundings.say(Words.common(common))) }
  }
}
