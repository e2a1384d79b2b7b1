import ArgumentParser
import Configuration
import ReviewEngine
import ReviewStore

struct PolicyAdoptCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "Put a policy into force in the store.",
    discussion: """
      Secretaries and the chair may. Nothing that was decided changes. A version that was in force before can be adopted again, with the same text: \
      guong policy show --version NAME --format toml prints it. Another text needs another version.
      """)

  static let worksOnStore = false

  @OptionGroup var options: GlobalOptions

  @Argument(help: "A file, or the name of a policy that comes with guong.")
  var file: String

  func run(in surroundings: Surroundings) async throws {
    let chosen = try PolicyArchive.file(file)
    let here = try await surroundings.atDoor(askedFor: options.role)
    let archive = PolicyArchive(try here.openStore())
    let isNew = try await archive.adopt(chosen, by: here.reviewer, at: here.now, on: here.roster)
    let version = chosen.policy.version
    Talk.say(surroundings.say(isNew ? Words.adopted(version) : Words.alreadyInForce(version)))
  }
}

struct PolicyListCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the versions of the policy that the store keeps.")

  static let worksOnStore = false

  @OptionGroup var options: GlobalOptions

  func run(in surroundings: Surroundings) async throws {
    let store = try surroundings.openStore()
    let versions = try await PolicyArchive(store).versions()
    let current = versions.max { $0.adoption < $1.adoption }?.version
    var table = TextTable(titles: Words.versionTitles.map(surroundings.say))
    for kept in versions {
      let entries = try await store.history(of: RecordID(.policy, kept.version))?.entries
      let last = entries?.last
      try table.write([
        kept.version, kept.version == current ? surroundings.say(Words.inForce) : "",
        last.map { surroundings.say(Words.moment($0.time)) } ?? "", last?.reviewer.name ?? "",
        (try? PolicyArchive.read(kept))?.policy.title[surroundings.language] ?? "",
      ])
    }
    try table.finish()
  }
}
