import ArgumentParser
import Configuration
import ReviewEngine
import ReviewStore

struct PolicyShowCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the policy in force, another version of it, or a file.",
    discussion: """
      Without FILE, the one in force in the store; where there is no store, the one that comes with guong. \
      --format toml prints the text as it was adopted, to be edited.

        guong policy show --graph dot | dot -Tsvg > states.svg
      """)

  static let worksOnStore = false

  /// The forms of a policy.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// An outline for people.
    case text
    /// The file.
    case toml
  }

  /// The forms of its state machine.
  enum Graph: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case text
    /// For Graphviz.
    case dot
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: "A file, or the name of a policy that comes with guong.")
  var file: String?

  @Option(
    help: ArgumentHelp(
      "The version that was in force under this name, as decisions name it.", valueName: "name"))
  var version: String?

  @Option(help: "text or toml.")
  var format = Format.text

  @Option(help: ArgumentHelp("Only the state machine: text or dot.", valueName: "form"))
  var graph: Graph?

  func validate() throws {
    guard file == nil || version == nil else {
      throw ValidationError("Name a file, or a --version that the store keeps: one of the two.")
    }
  }

  func run(in surroundings: Surroundings) async throws {
    let shown = try await policyFile(surroundings)
    let language = surroundings.language
    switch graph {
    case .text: try Output.line(StateGraph(shown.policy).text(in: language).dropLast().description)
    case .dot: try Output.exact(StateGraph(shown.policy).dot(in: language))
    case nil:
      switch format {
      case .toml: try Output.exact(shown.text)
      case .text:
        for line in PolicyOutline(shown.policy, in: language).lines { try Output.line(line) }
      }
    }
  }

  private func policyFile(_ surroundings: Surroundings) async throws -> PolicyFile {
    if let file { return try PolicyArchive.file(file) }
    let store: SQLiteStore
    do {
      store = try surroundings.openStore()
    } catch StoreError.missing where version == nil {
      return Surroundings.shippedPolicy
    }
    let versions = try await PolicyArchive(store).versions()
    guard let version else {
      return try versions.max { $0.adoption < $1.adoption }.map(PolicyArchive.read)
        ?? Surroundings.shippedPolicy
    }
    guard let kept = versions.first(where: { $0.version == version }) else {
      throw Failure(.noInput, Words.unknownVersion(version, kept: versions.map(\.version)))
    }
    return try PolicyArchive.read(kept)
  }
}
