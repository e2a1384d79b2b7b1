import ArgumentParser
import PlainText
import ReviewEngine

/// The words of a session that can be given on the command line.
struct SessionWords: ParsableArguments {
  @Option(help: "What the session is called in its papers.")
  var title: String?

  @Option(help: "Where it is held.")
  var place: String?

  @Option(help: ArgumentHelp("Who presides, if not the member who is the chair.", valueName: "name"))
  var chair: String?

  @Option(help: ArgumentHelp("Who keeps the minutes, if not the secretary.", valueName: "name"))
  var secretary: String?

  @Option(help: ArgumentHelp("The council's full name, for the head of its papers.", valueName: "name"))
  var issuer: String?

  @Option(help: ArgumentHelp("The body that the council belongs to, for the head.", valueName: "name"))
  var parent: String?

  @Option(help: ArgumentHelp("The place that the papers name before the date.", valueName: "name"))
  var locality: String?

  /// Puts what was given into a session.
  func apply(to session: inout CouncilSession) {
    func set(_ path: WritableKeyPath<CouncilSession, String>, _ text: String?) {
      if let text { session[keyPath: path] = Normalization.composed(text) }
    }
    set(\.title, title)
    set(\.place, place)
    set(\.chair, chair)
    set(\.secretary, secretary)
    set(\.issuer, issuer)
    set(\.parent, parent)
    set(\.locality, locality)
  }
}

struct CouncilPlanCommand: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "plan", abstract: "Plan a session.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session, such as 2026-01.")
  var name: String

  @Option(help: ArgumentHelp("When it is held: 20/11/2026 or 2026-11-20.", valueName: "day"))
  var date: CalendarDay

  @Option(help: ArgumentHelp("Take members, place and names over from this session.", valueName: "session"))
  var like: String?

  @OptionGroup var words: SessionWords

  func run(in surroundings: Surroundings) async throws {
    let desk = try desk(in: surroundings)
    let model: CouncilSession? = if let like { try await desk.session(like) } else { nil }
    var session: CouncilSession
    do throws(CouncilRefusal) {
      session = try CouncilSession(name: Normalization.composed(name), date: date, like: model)
    } catch {
      throw Refusal.council(error)
    }
    words.apply(to: &session)
    session = try await desk.plan(session, by: council(in: surroundings))
    Talk.say(surroundings.say(Words.sessionPlanned(session)))
  }
}

struct CouncilEditCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change the date or the words of a session that is not closed.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  @Option(help: ArgumentHelp("When it is held.", valueName: "day"))
  var date: CalendarDay?

  @OptionGroup var words: SessionWords

  func run(in surroundings: Surroundings) async throws {
    let desk = try desk(in: surroundings)
    let edited = council(in: surroundings).edit(try await desk.session(name)) { session in
      if let date { session.date = date }
      words.apply(to: &session)
    }
    Talk.say(surroundings.say(Words.sessionPlanned(try await desk.changed(edited))))
  }
}

struct CouncilOpenCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a session: from now on its ballots are held.",
    discussion: """
      Each ballot keeps the threshold that the policy has on the day of the session, whatever becomes of the \
      policy. Reviewers who stood aside from a nomination stand aside in its ballot.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The name of the session.")
  var name: String

  func run(in surroundings: Surroundings) async throws {
    let session = try await desk(in: surroundings).open(name, by: council(in: surroundings))
    Talk.say(surroundings.say(session.openedSentence))
  }
}
