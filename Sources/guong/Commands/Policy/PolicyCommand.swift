import ArgumentParser
import Configuration

struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "The rules of the review: what stages ask for, who decides, by which rule.",
    discussion: """
      A policy is one TOML file. The store keeps every version that was in force, with its text, and each decision \
      names the version that it was made under. To change the rules:

        guong policy show --format toml > quy-che.toml     then edit it, and give it a new version
        guong policy check quy-che.toml --against store.guong
        guong policy adopt quy-che.toml

      There come \(ShippedPolicies.ids.joined(separator: " and ")) with guong; their names stand for files.
      """,
    subcommands: [
      PolicyShowCommand.self, PolicyCheckCommand.self, PolicyAdoptCommand.self, PolicyListCommand.self,
      PolicySchemaCommand.self,
    ])
}

struct PolicySchemaCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON schema of policy files, for editors.",
    discussion: """
      Draft 2020-12. It knows every key and what it may hold. What keys mean together, such as a gate that names an \
      unknown field, is told by guong policy check alone.
      """)

  static let worksOnStore = false

  @OptionGroup var options: GlobalOptions

  func run(in surroundings: Surroundings) async throws {
    try Output.exact(PolicySchema.json(in: surroundings.language))
  }
}
