import ArgumentParser
import Configuration
import NcursesTerminal
import ReviewEngine
import ReviewStore

/// How the review interface is shown.
struct ReviewOptions: ParsableArguments {
  @ArgumentParser.Flag(
    help: """
      The review loop as lines of text, without a screen: for screen readers, braille displays and pipes. ? lists what \
      can be typed.
      """)
  var plain = false

  @ArgumentParser.Flag(
    help: """
      Without borders and panes side by side; what was done and what has the focus is said in the last line, where \
      screen readers look.
      """)
  var accessible = false

  /// Opens the interface as it was asked for; in lines of text where the terminal can only print.
  func review(_ sitting: ReviewSitting) async throws {
    guard !plain else { return try await PlainSession.run(sitting) }
    let surroundings = sitting.surroundings
    do {
      try await ReviewSession.run(
        sitting, isAccessible: accessible || surroundings.settings.isAccessible)
    } catch NcursesTerminalError.incapableTerminal(let terminal) {
      Talk.say(surroundings.say(Words.plainInstead(terminal)))
      try await PlainSession.run(sitting)
    }
  }
}
