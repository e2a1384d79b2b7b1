import ArgumentParser
import Configuration
import ReviewEngine

/// A command of guong's: has the shared options, and tells failures in the user's language.
protocol GuongCommand: AsyncParsableCommand {
  var options: GlobalOptions { get }

  /// Whether it works on a store, and so under the rules in force there.
  static var worksOnStore: Bool { get }

  /// Does the work; whatever it throws is told, and decides the exit status.
  func run(in surroundings: Surroundings) async throws
}

extension GuongCommand {
  /// Most do.
  static var worksOnStore: Bool { true }

  /// Finds out what is around, does the work, and ends with the right status.
  func run() async throws {
    var language = Language.chosen(
      flag: options.language, configured: nil, environment: Surroundings.environment())
    do {
      var surroundings = try Surroundings(options)
      language = surroundings.language
      if Self.worksOnStore { surroundings = try await surroundings.atStore(askedFor: options.role) }
      try await run(in: surroundings)
      try Output.flush()
    } catch let code as ExitCode {
      try? Output.flush()
      throw code
    } catch {
      try? Output.flush()
      let failure = Failure(error)
      Talk.endProgress()
      Talk.say("guong: " + failure.sentence[language])
      throw failure.status.exitCode
    }
  }
}
