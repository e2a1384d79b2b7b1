import ArgumentParser
import Glibc
import ReviewEngine
import ReviewStore

struct DoctorCommand: GuongCommand {
  static let worksOnStore = false

  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Tell what guong finds around it, for asking for help.",
    discussion: "Holds paths and your name, and nothing of any nomination.")

  @OptionGroup var options: GlobalOptions

  func run(in surroundings: Surroundings) async throws {
    var facts = Facts(in: surroundings.language)
    facts.add(Words.program, "guong \(Version.text)")
    facts.add(Words.system, System.description)
    facts.add(Words.terminal, terminal(surroundings))
    facts.add(Words.locale, locale(surroundings))
    facts.add(Words.languageLabel, surroundings.language.rawValue)
    facts.add(Words.reviewerLabel, "\(surroundings.reviewer.name) (\(surroundings.reviewer.role.rawValue))")
    facts.add(Words.configuration, surroundings.configurationPath.map { surroundings.say(Words.file($0)) })
    facts.add(Words.policyLabel, await policyVersion(surroundings))
    facts.add(Words.storeLabel, surroundings.say(Words.file(surroundings.storePath)))
    facts.add(Words.fileSystem, System.fileSystem(of: surroundings.storePath).map(surroundings.say))
    let contents = await storeContents(surroundings)
    facts.add(Words.storeContents, surroundings.say(contents))
    try facts.write()
  }

  /// The version in force, which this command only looks at.
  private func policyVersion(_ surroundings: Surroundings) async -> String {
    guard let store = try? surroundings.openStore(), let kept = try? await PolicyArchive(store).inForce()
    else {
      return surroundings.policy.version
    }
    return kept.version
  }

  private func terminal(_ surroundings: Surroundings) -> String {
    var parts = ["TERM=\(surroundings.environment["TERM"] ?? "")"]
    parts += ["COLORTERM", "NO_COLOR"].compactMap { name in
      surroundings.environment[name].map { "\(name)=\($0)" }
    }
    parts.append(surroundings.say(System.terminalSize.map(Words.window) ?? Words.noWindow))
    return parts.joined(separator: ", ")
  }

  private func locale(_ surroundings: Surroundings) -> String {
    let parts = ["LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG"].compactMap { name in
      surroundings.environment[name].map { "\(name)=\($0)" }
    }
    return (parts + [System.characterSet]).joined(separator: ", ")
  }

  private func storeContents(_ surroundings: Surroundings) async -> LocalizedText {
    guard access(surroundings.storePath, F_OK) == 0 else { return Words.noStore }
    do {
      let store = try surroundings.openStore()
      let total = try await store.census(of: .everything, in: surroundings.context).total
      return Words.contents(nominations: total, entries: try await store.position())
    } catch {
      return Failure(error).sentence
    }
  }
}
